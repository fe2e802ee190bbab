import { stringify } from 'yaml';
import { describeRange } from '../compiler/anchor/describe-range.ts';
import { readArticle } from '../compiler/records/read-article.ts';
import type { Records } from '../compiler/records/read-records.ts';
import { appendEntry, appendItem } from '../edit/edit-yaml.ts';
import { startOf, unexpected } from '../compiler/problems/problem.ts';
import { articleFacts, type ArticleFacts } from '../model/article.ts';
import { edtf } from '../model/date.ts';
import type { Source } from '../model/source.ts';
import type { ImportedDocument } from './import-document.ts';
import { arrangeSections } from './own-sections.ts';
import { pageOf, refuse, slugOf, type Plan } from './plan.ts';
import { countOf } from './tree/losses.ts';
import type { Statement } from './source-document.ts';

/** The texts of the files that a new article is named in. */
export interface HomeFiles {
  'briefing.yaml': string;
  'sources.yaml': string;
}

/** Plan to publish a document in its own wording: a new article, its author as a source, and its place in the briefing. */
export function planOwn(imported: ImportedDocument, slug: string, records: Records, files: HomeFiles): Plan {
  const { file, sha256, text } = imported;
  const code = freeCode(records);
  if (!code) return refuse(unexpected(startOf('articles/'), 'code-is-free', 'article beyond `ZZ`', 'a free code letter'));
  const statement = (field: Statement['field']) => imported.statements.find((it) => it.field === field)?.value ?? null;
  const language = statement('language');
  const author = freeId(`author-${code.toLowerCase()}`, records);
  const date = statedDate(statement('date'));
  const { sections, notes } = arrangeSections(
    withoutTitle(imported),
    text.paragraphs.map((_, at) => at + 1),
  );
  const facts: ArticleFacts = {
    code,
    label: statement('title') ?? file.replace(/\.[^.]+$/, ''),
    author,
    language: language && articleFacts.shape.language.safeParse(language).success ? language : (records.briefing?.value.language ?? 'en'),
    wording: 'document',
    draft: true,
    document: {
      file,
      sha256,
      words: text.words,
      paragraphs: text.paragraphs.length,
      title: statement('title'),
      author: statement('author'),
      publisher: statement('publisher'),
      date,
    },
    inferredDate: null,
    summary: 'To be written.',
    sections,
    images: [],
    paragraphs: text.paragraphs.map((_, at) => ({ number: at + 1, voice: author, relays: [], inferred: [], ...pageOf(text, at) })),
    waived: [],
  };
  const article = printArticle(facts, text.body);
  const source = authorSource(facts, article, slug, records);
  return {
    writes: [
      { path: `articles/${slug}.md`, text: article },
      { path: 'sources.yaml', text: appendEntry(files['sources.yaml'], source) },
      { path: 'briefing.yaml', text: appendItem(files['briefing.yaml'], ['articles'], slug) },
    ],
    lines: [
      `New article ${code}, ${countOf(sections.length, 'section')}; ${source.code} \`${author}\` in sources.yaml is its author, and the voice of every paragraph until you name others.`,
      ...notes,
      ...tellOfImages(imported, slug),
      ...(language ? [] : [`Its language is not stated: \`${facts.language}\`, as the briefing has it.`]),
      ...warnOfNamesake(facts.document.author, records),
      ...(statement('date') && !date
        ? [
            `The date \`${statement('date')}\` is in no form that can be taken as it is: write it under \`document.date\`, such as 2026-05-03.`,
          ]
        : []),
      'It is a draft: `npm run check` tells what is left to do.',
    ],
    problems: [],
  };
}

/** Print an article as a person would write it: without what is left at its default. */
function printArticle({ waived: _waived, images: _images, sections, paragraphs, ...facts }: ArticleFacts, body: string): string {
  const yaml = stringify(
    {
      ...facts,
      ...(sections.length ? { sections } : {}),
      paragraphs: paragraphs.map(({ relays: _relays, inferred: _inferred, ...paragraph }) => paragraph),
    },
    { lineWidth: 120 },
  );
  return `---\n${yaml}---\n\n${body}`;
}

/** The heading at the top is the title, and no section. */
export function withoutTitle({ text, statements }: ImportedDocument): ImportedDocument['text']['headings'] {
  return statements.some(({ where }) => where === 'the heading at the top') ? text.headings.slice(1) : text.headings;
}

/** Images are not taken along: their files lie elsewhere. */
function tellOfImages({ losses, text }: ImportedDocument, slug: string): string[] {
  return [...losses, ...text.losses].some(({ what }) => /^\d+ images?$/.test(what))
    ? [
        `An image comes along if you save its file in \`content/images/${slug}/\` and name it under \`images\` of the article, by hand or under *Article* in \`npm run dev\`.`,
      ]
    : [];
}

/** Take the day of a date that is written as one, with or without a time. */
export function statedDate(stated: string | null): string | null {
  const [, day] = /^(\d{4}(?:-\d{2}(?:-\d{2})?)?)(?:[T ].*)?$/.exec(stated ?? '') ?? [];
  return day && edtf.safeParse(day).success ? day : null;
}

/** The first code letter that no article has, nor ever had. */
function freeCode({ articles, lock }: Records): string | undefined {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const taken = new Set([
    ...articles.map(({ facts }) => facts.value.code),
    ...lock.lines.flatMap(({ key, mark }) => (key.startsWith('article:') ? mark : [])),
  ]);
  return [...letters, ...letters.flatMap((one) => letters.map((other) => one + other))].find((code) => !taken.has(code));
}

function freeId(wanted: string, { sources, lock }: Records): string {
  const isTaken = (id: string) => sources.ids.has(id) || lock.lines.some(({ key }) => key === `source:${id}`);
  let id = wanted;
  for (let at = 2; isTaken(id); at++) id = `${wanted}-${at}`;
  return id;
}

/** The author as a source, heard in the first words of the article. */
function authorSource(
  facts: ArticleFacts,
  article: string,
  slug: string,
  { sources, lock }: Records,
): Pick<Source, 'id' | 'code' | 'name' | 'kind' | 'identity' | 'role' | 'places'> {
  const codes = [
    ...sources.entries.map(({ value }) => value.code),
    ...lock.lines.flatMap(({ key, mark }) => (key.startsWith('source:') ? mark : [])),
  ];
  const number = Math.max(0, ...codes.map((code) => Number(code.slice(1)) || 0)) + 1;
  const { record } = readArticle({ file: `articles/${slug}.md`, slug, text: article });
  const words = record?.paragraphs[0]?.text ?? '';
  const opening = /^\s*(?:\S+\s+){0,5}\S+/.exec(words)?.[0] ?? words;
  return {
    id: facts.author,
    code: `S${number}`,
    name: facts.document.author ?? `The author of article ${facts.code}`,
    kind: 'author',
    identity: facts.document.author ? 'named' : 'unnamed',
    role: null,
    places: [{ article: facts.code, paragraph: 1, ...describeRange(words, { start: 0, end: opening.length }) }],
  };
}

function warnOfNamesake(name: string | null, { sources }: Records): string[] {
  const namesake = sources.entries.find(({ value }) => name !== null && [value.name, ...value.aliases].includes(name));
  if (!namesake) return [];
  const { code, id } = namesake.value;
  return [
    `A source named ${name} is there already (${code} \`${id}\`): if it is the same person, name it as \`author\` and voice, and delete the new one.`,
  ];
}

/** Find the slug that an import in its own wording is for: the one that is asked for, that of an earlier import of the file, or one made of its name. */
export function slugForOwn({ file, sha256 }: ImportedDocument, { articles }: Records, chosen?: string): string {
  const earlier = articles.find(
    ({ facts: { value } }) => value.wording === 'document' && (value.document.sha256 === sha256 || value.document.file === file),
  );
  return chosen ?? earlier?.slug ?? slugOf(file.replace(/\.[^.]+$/, ''));
}
