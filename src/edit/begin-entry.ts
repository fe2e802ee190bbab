import { join } from 'node:path';
import { nextArticleCode, nextCode } from '../compiler/analysis/free-codes.ts';
import { findWords, type FoundWords } from '../compiler/places/find-words.ts';
import { listTaken } from '../compiler/seals/list-taken.ts';
import { pairOriginals } from '../compiler/places/pair-originals.ts';
import { printProblems } from '../compiler/problems/print.ts';
import { UsageError } from '../compiler/problems/usage-error.ts';
import { readRecords, type Records } from '../compiler/records/read-records.ts';
import { CONTENT_HOMES } from '../model/content-files.ts';
import { FIRST_PARAGRAPH } from '../model/article.ts';
import { isKind, KINDS } from '../model/kinds.ts';
import { TO_WRITE, type Place } from '../model/place.ts';
import { changeContent } from './change-content.ts';
import { checkAllIsRead, checkId } from './check-id.ts';
import { addGrouped, addNoted, chainsAt, openTexts, type Texts } from './edit-entries.ts';
import { appendEntry, appendItem } from './edit-yaml.ts';
import { printYaml } from './print-yaml.ts';
import { isGrouped } from './make-grouped.ts';
import { makeArticle, makeAuthor, makeBriefing } from './scaffold.ts';

/** What can be begun, and of what. */
export const KINDS_OF_NEW = `
  briefing "Title"
  article SLUG
  claim ID "words"        source ID "words"       figure ID "words"
  relation ID CLAIM CLAIM …
  finding ID ENTRY …      claims, relations, figures and sources on which it rests
  name ID "Spelling" …
  chart ID FIGURE …

What is there already is named by its id or its code (C12).`;

/** How the command is called. */
const USAGE = `npm run new -- KIND NAME …, where KIND is one of${KINDS_OF_NEW}`;

const FIRST_ARTICLE = 'first-article';

/** What is said besides what is to be made. */
export interface BeginOptions {
  content: string;
  article?: string | undefined;
  paragraph?: string | undefined;
}

/**
 * Begin a briefing, an article or an entry of any kind in a content folder, and tell what was done.
 *
 * @throws {UsageError} before anything is written, if it cannot be made as asked
 */
export async function beginEntry(asked: readonly string[], options: BeginOptions): Promise<string[]> {
  const folder = options.content;
  const outcome = await changeContent(folder, async (snapshot) => {
    const { records } = await readRecords(folder);
    const texts = openTexts(folder, snapshot);
    const lines = plan(texts, records, asked, options);
    return { changes: texts.changes(), result: lines };
  });
  if (outcome.type === 'refused') throw new UsageError(printProblems(outcome.problems));
  return [...outcome.result, `Write what says ${TO_WRITE}, and run \`npm run check\`.`];
}

function plan(texts: Texts, records: Records, [kind = '', name = '', ...rest]: readonly string[], options: BeginOptions): string[] {
  if (!name) throw new UsageError(`Unexpected missing name, expected one:\n${USAGE}`);
  const folder = options.content;
  if (kind === 'briefing') {
    if (texts.has('briefing.yaml')) throw new UsageError(`Unexpected briefing in \`${folder}\`, expected a folder without one`);
    const lines = addArticle(texts, records, FIRST_ARTICLE);
    texts.create('briefing.yaml', `${printYaml(makeBriefing(name, new Date().toISOString().slice(0, 10), FIRST_ARTICLE))}\n`);
    return [...lines, `${join(folder, 'briefing.yaml')}: written`];
  }
  if (kind === 'article') {
    if (!records.briefing) throw new UsageError(`Unexpected folder \`${folder}\` without a briefing, expected one:\n${USAGE}`);
    const lines = addArticle(texts, records, name);
    texts.edit('briefing.yaml', (yaml) => appendItem(yaml, ['articles'], name));
    return [...lines, `${join(folder, 'briefing.yaml')}: added to`];
  }
  if (!isKind(kind)) throw new UsageError(`Unexpected kind \`${kind}\`, expected one of these:\n${USAGE}`);
  checkId(kind, name, records);
  if (isGrouped(kind)) return inFolder(folder, addGrouped(texts, records, kind, { id: name, values: {}, words: rest }));
  const place = choosePlace(records, rest.join(' '), options);
  const way = kind === 'source' ? {} : { chain: chainsAt(records, place)[kind] };
  return inFolder(folder, addNoted(texts, records, kind, { id: name, values: {}, places: [place], way }));
}

/** Name files as they are called from where the command stands. */
function inFolder(folder: string, lines: readonly string[]): string[] {
  return lines.map((line) => (/^[\w/-]+\.\w+: /.test(line) ? join(folder, line) : line));
}

function addArticle(texts: Texts, records: Records, slug: string): string[] {
  checkId('article', slug, records);
  checkAllIsRead(records, texts.has);
  const { codes, entries } = listTaken(records);
  const code = nextArticleCode(codes);
  if (!code) throw new UsageError('Unexpected article beyond ZZ, expected a free code letter');
  const author = { id: `author-${code.toLowerCase()}`, code: nextCode(KINDS.source.letter, codes) };
  if (entries.has(`source:${author.id}`))
    throw new UsageError(`Unexpected source \`${author.id}\`, expected none: it would stand for the author of article ${code}`);
  const isThere = texts.has(CONTENT_HOMES.source);
  texts.edit(CONTENT_HOMES.source, (yaml) => appendEntry(yaml, makeAuthor(author, code)));
  texts.create(`articles/${slug}.md`, `---\n${printYaml(makeArticle(slug, code, author.id))}\n---\n\n${FIRST_PARAGRAPH}\n`);
  return inFolder(texts.folder, [`${CONTENT_HOMES.source}: ${isThere ? 'added to' : 'written'}`, `articles/${slug}.md: written`]);
}

/** Choose the one place where the words stand, or say that there is none, or which there are. */
function choosePlace(records: Records, words: string, { article, paragraph }: BeginOptions): Place {
  if (!words) throw new UsageError(`Unexpected missing words, expected those that it stands on:\n${USAGE}`);
  const { found } = findWords(pairOriginals(records).pairs, words);
  const fits = ({ place }: FoundWords) => (!article || place.article === article) && (!paragraph || String(place.paragraph) === paragraph);
  const [first, ...others] = found.filter(fits);
  if (!first)
    throw new UsageError(`Unexpected words \`${words}\`, expected words of an article: \`npm run annotate\` shows what is like them`);
  if (others.length) {
    const places = [first, ...others].map(({ place }) => `${place.article}¶${place.paragraph}`).join(', ');
    throw new UsageError(`Unexpected words \`${words}\` in ${places}, expected one place: add --article and --paragraph, or more words`);
  }
  return first.place;
}
