import { isUtf8 } from 'node:buffer';
import { join } from 'node:path';
import { nextArticleCode, nextCode } from '../compiler/analysis/free-codes.ts';
import { findWords, type FoundWords } from '../compiler/places/find-words.ts';
import { listTaken } from '../compiler/seals/list-taken.ts';
import { pairOriginals } from '../compiler/places/pair-originals.ts';
import { readRecords, type Records } from '../compiler/records/read-records.ts';
import { changeContent, type ContentPlan, type FileChange, type Snapshot } from './change-content.ts';
import { checkAllIsRead, checkId } from './check-id.ts';
import { appendEntry, appendItem } from './edit-yaml.ts';
import { printYaml } from './print-yaml.ts';
import { editBehindMark } from './yaml-text.ts';
import { isGrouped, makeGrouped } from './make-grouped.ts';
import { makeArticle, makeAuthor, makeBriefing, makeClaim, makeFigure, makeSource } from './scaffold.ts';
import { printProblems } from '../compiler/problems/print.ts';
import { FIRST_PARAGRAPH } from '../model/article.ts';
import { isKind, KINDS } from '../model/kinds.ts';
import { TO_WRITE, type Chain, type Place } from '../model/place.ts';
import { UsageError } from '../compiler/problems/usage-error.ts';

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
export interface AddOptions {
  content: string;
  article?: string | undefined;
  paragraph?: string | undefined;
}

/**
 * Make a briefing, an article or an entry of any kind in a content folder, and tell what was done.
 *
 * @throws {UsageError} before anything is written, if it cannot be made as asked
 */
export async function addEntry(asked: readonly string[], options: AddOptions): Promise<string[]> {
  const outcome = await changeContent(options.content, (content) => planEntry(asked, options, content));
  if (outcome.type === 'refused') throw new UsageError(printProblems(outcome.problems));
  return outcome.result;
}

async function planEntry(
  [kind = '', name = '', ...rest]: readonly string[],
  options: AddOptions,
  content: Snapshot,
): Promise<ContentPlan<string[]>> {
  const folder = options.content;
  const { records } = await readRecords(folder);
  const changes: FileChange[] = [];
  const done: string[] = [];
  const write: Write = (path, edit) => {
    const text = readText(folder, content, path);
    changes.push({ path, after: editSoundly(join(folder, path), text ?? '', edit) });
    done.push(`${join(folder, path)}: ${text === null ? 'written' : 'added to'}`);
  };
  const create: Create = (path, text) => {
    // What is there and could not be read is no record, and still somebody's work.
    if (content.has(path)) throw new UsageError(`Unexpected ${join(folder, path)}, expected nothing there yet: choose another name`);
    write(path, () => text);
  };
  if (!name) throw new UsageError(`Unexpected missing name, expected one:\n${USAGE}`);
  if (kind === 'briefing') {
    if (content.has('briefing.yaml')) throw new UsageError(`Unexpected briefing in \`${folder}\`, expected a folder without one`);
    checkId('article', FIRST_ARTICLE, records);
    addArticle(records, FIRST_ARTICLE, write, create);
    create('briefing.yaml', `${printYaml(makeBriefing(name, new Date().toISOString().slice(0, 10), FIRST_ARTICLE))}\n`);
  } else if (kind === 'article') {
    checkId('article', name, records);
    if (!records.briefing) throw new UsageError(`Unexpected folder \`${folder}\` without a briefing, expected one:\n${USAGE}`);
    addArticle(records, name, write, create);
    write('briefing.yaml', (text) => appendItem(text, ['articles'], name));
  } else if (isKind(kind)) {
    checkId(kind, name, records);
    const made = { id: name, code: nextCode(KINDS[kind].letter, listTaken(records).codes) };
    if (isGrouped(kind)) {
      const { path, entry } = makeGrouped(kind, made, rest, records);
      write(path, (text) => appendEntry(text, entry));
    } else {
      const { slug, place, voice, author, language } = choosePlace(records, rest.join(' '), options);
      const entry = {
        source: () => makeSource(made, place),
        claim: () => makeClaim(made, place, chainOf(voice, author, author)),
        figure: () => makeFigure(made, place, chainOf(voice, author, null), language),
      }[kind]();
      const path = kind === 'source' ? 'sources.yaml' : `${kind}s/${slug}.yaml`;
      write(path, (text) => appendEntry(text, entry));
    }
    done.push(`${made.code} is \`${kind}:${name}\`.`);
  } else throw new UsageError(`Unexpected kind \`${kind}\`, expected one of these:\n${USAGE}`);
  checkAllIsRead(records, (path) => content.has(path));
  return { changes, result: [...done, `Write what says ${TO_WRITE}, and run \`npm run check\`.`] };
}

type Write = (path: string, edit: (text: string) => string) => void;
type Create = (path: string, text: string) => void;

function addArticle(records: Records, slug: string, write: Write, create: Create): void {
  const { codes, entries } = listTaken(records);
  const code = nextArticleCode(codes);
  if (!code) throw new UsageError('Unexpected article beyond ZZ, expected a free code letter');
  const author = { id: `author-${code.toLowerCase()}`, code: nextCode(KINDS.source.letter, codes) };
  if (entries.has(`source:${author.id}`))
    throw new UsageError(`Unexpected source \`${author.id}\`, expected none: it would stand for the author of article ${code}`);
  write('sources.yaml', (text) => appendEntry(text, makeAuthor(author, code)));
  create(`articles/${slug}.md`, `---\n${printYaml(makeArticle(slug, code, author.id))}\n---\n\n${FIRST_PARAGRAPH}\n`);
}

/** Choose the one place where the words stand, or say that there is none, or which there are. */
function choosePlace(
  records: Records,
  words: string,
  { article, paragraph }: AddOptions,
): { slug: string; place: Place; voice: string; author: string; language: string } {
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
  const text = records.articles.find(({ facts }) => facts.value.code === first.place.article);
  const facts = text?.facts.value;
  const voice = facts?.paragraphs.find(({ number }) => String(number) === String(first.place.paragraph))?.voice;
  if (!text || !facts || voice === undefined) throw new Error(`no article for ${first.place.article}¶${first.place.paragraph}`);
  return { slug: text.slug, place: first.place, voice, author: facts.author, language: facts.language };
}

/** The chain that the voice of the paragraph allows; what the author tells has the origin given. */
function chainOf(voice: string, author: string, origin: string | null): Chain {
  return voice === author ? (origin === author ? [author] : [origin, author]) : [voice, author];
}

/** Read a file as it is written, null if there is none. */
function readText(folder: string, content: Snapshot, path: string): string | null {
  const found = content.get(path);
  if (found === undefined) return null;
  const text = found instanceof Buffer && isUtf8(found) ? found.toString() : '';
  // An empty file may be one that is just being saved.
  if (!text.trim()) throw unsound(join(folder, path));
  return text;
}

/** Edit a file, or say that it must be fixed first. */
function editSoundly(path: string, text: string, edit: (text: string) => string): string {
  try {
    return editBehindMark(text, edit);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw unsound(path);
  }
}

function unsound(path: string): UsageError {
  return new UsageError(`Unexpected text in ${path}, expected YAML that can be added to: \`npm run check\` says where it must be fixed`);
}
