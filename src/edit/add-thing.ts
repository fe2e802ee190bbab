import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { nextArticleCode, nextCode } from '../compiler/analysis/free-codes.ts';
import { findWords, type FoundWords } from '../compiler/places/find-words.ts';
import { listTaken } from '../compiler/seals/list-taken.ts';
import { pairOriginals } from '../compiler/places/pair-originals.ts';
import { readRecords, type Records } from '../compiler/records/read-records.ts';
import { appendEntry, appendItem } from './edit-yaml.ts';
import { printYaml } from './print-yaml.ts';
import { makeArticle, makeAuthor, makeBriefing, makeChart, makeClaim, makeFigure, makeSource } from './scaffold.ts';
import { FIRST_PARAGRAPH } from '../model/article.ts';
import { TO_WRITE, type Chain, type Place } from '../model/place.ts';
import { UsageError } from '../compiler/problems/usage-error.ts';

/** How the command is called. */
export const USAGE = `npm run new -- briefing "Title" | article SLUG | claim ID "words" | source ID "words" | figure ID "words" | chart ID FIGURE-ID …
with --content FOLDER, and for words that stand in several places --article A and --paragraph 7`;

const FIRST_ARTICLE = 'first-article';
const LETTERS = { source: 'S', claim: 'C', figure: 'F', chart: 'Ch' } as const;

/** What is said besides what is to be made. */
export interface AddOptions {
  content: string;
  article?: string | undefined;
  paragraph?: string | undefined;
  /** Which of several places of the words in one paragraph is meant, from 0. */
  nth?: number | undefined;
  /** What else is known of the thing already, by the keys of its entry. */
  values?: Readonly<Record<string, string>> | undefined;
}

/**
 * Make a briefing, article, claim, source, figure or chart in a content folder, and tell what was done.
 *
 * @throws {UsageError} before anything is written, if it cannot be made as asked
 */
export async function addThing([kind = '', name = '', ...rest]: readonly string[], options: AddOptions): Promise<string[]> {
  const folder = options.content;
  const { records } = await readRecords(folder);
  const done: string[] = [];
  const write: Write = async (path, edit) => {
    done.push(await editFile(join(folder, path), edit));
  };
  if (!name) throw new UsageError(`Unexpected missing name, expected one:\n${USAGE}`);
  if (kind === 'briefing') {
    if (records.briefing) throw new UsageError(`Unexpected briefing in \`${folder}\`, expected a folder without one`);
    checkId('article', FIRST_ARTICLE, records);
    await addArticle(records, FIRST_ARTICLE, write);
    await write('briefing.yaml', () => `${printYaml(makeBriefing(name, new Date().toISOString().slice(0, 10), FIRST_ARTICLE))}\n`);
  } else if (kind === 'article') {
    checkId('article', name, records);
    if (!records.briefing) throw new UsageError(`Unexpected folder \`${folder}\` without a briefing, expected one:\n${USAGE}`);
    await addArticle(records, name, write);
    await write('briefing.yaml', (text) => appendItem(text, ['articles'], name));
  } else if (isKind(kind)) {
    checkId(kind, name, records);
    const thing = { id: name, code: nextCode(LETTERS[kind], listTaken(records).codes) };
    if (kind === 'chart') {
      if (!rest.length) throw new UsageError(`Unexpected chart without figures, expected their ids:\n${USAGE}`);
      await write('charts.yaml', (text) => appendEntry(text, makeChart(thing, rest)));
    } else {
      const { slug, place, voice, author, language } = choosePlace(records, rest.join(' '), options);
      const entry = {
        source: () => makeSource(thing, place),
        claim: () => makeClaim(thing, place, chainOf(voice, author, author)),
        figure: () => makeFigure(thing, place, chainOf(voice, author, null), language),
      }[kind]();
      const path = kind === 'source' ? 'sources.yaml' : `${kind}s/${slug}.yaml`;
      await write(path, (text) => appendEntry(text, { ...entry, ...knownValues(entry, options.values) }));
    }
    done.push(`${thing.code} is \`${kind}:${name}\`.`);
  } else throw new UsageError(`Unexpected kind \`${kind}\`, expected one of these:\n${USAGE}`);
  return [...done, `Write what says ${TO_WRITE}, and run \`npm run check\`.`];
}

type Write = (path: string, edit: (text: string) => string) => Promise<void>;

async function addArticle(records: Records, slug: string, write: Write): Promise<void> {
  const { codes, things } = listTaken(records);
  const code = nextArticleCode(codes);
  if (!code) throw new UsageError('Unexpected article beyond ZZ, expected a free code letter');
  const author = { id: `author-${code.toLowerCase()}`, code: nextCode(LETTERS.source, codes) };
  if (things.has(`source:${author.id}`))
    throw new UsageError(`Unexpected source \`${author.id}\`, expected none: it would stand for the author of article ${code}`);
  await write('sources.yaml', (text) => appendEntry(text, makeAuthor(author, code)));
  await write(`articles/${slug}.md`, () => `---\n${printYaml(makeArticle(slug, code, author.id))}\n---\n\n${FIRST_PARAGRAPH}\n`);
}

function checkId(kind: string, id: string, records: Records): void {
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id))
    throw new UsageError(`Unexpected id \`${id}\`, expected lower case letters, digits and single hyphens`);
  if (listTaken(records).things.has(`${kind}:${id}`))
    throw new UsageError(`Unexpected id \`${id}\`, expected one that no ${kind} has or had: what was published under an id keeps it`);
}

function isKind(kind: string): kind is keyof typeof LETTERS {
  return Object.hasOwn(LETTERS, kind);
}

/** Take the values of keys that an entry has, in place of what is left to be written. */
function knownValues(entry: object, values: Readonly<Record<string, string>> = {}): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values).filter(([key, value]) => key in entry && !['id', 'code'].includes(key) && value.trim() !== ''),
  );
}

/** Choose the one place where the words stand, or say that there is none, or which there are. */
function choosePlace(
  records: Records,
  words: string,
  { article, paragraph, nth }: AddOptions,
): { slug: string; place: Place; voice: string; author: string; language: string } {
  if (!words) throw new UsageError(`Unexpected missing words, expected those that it stands on:\n${USAGE}`);
  const { found } = findWords(pairOriginals(records).pairs, words);
  const fits = ({ place }: FoundWords) => (!article || place.article === article) && (!paragraph || String(place.paragraph) === paragraph);
  const [first, ...others] = nth === undefined ? found.filter(fits) : found.filter(fits).slice(nth, nth + 1);
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

async function editFile(path: string, edit: (text: string) => string): Promise<string> {
  const text = await readFile(path, 'utf8').catch(() => '');
  const edited = editSoundly(path, text, edit);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, edited);
  return `${path}: ${text ? 'added to' : 'written'}`;
}

/** Edit a file, or say that it must be mended first. */
function editSoundly(path: string, text: string, edit: (text: string) => string): string {
  try {
    return edit(text);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new UsageError(`Unexpected text in ${path}, expected YAML that can be added to: \`npm run check\` says where it must be mended`);
  }
}
