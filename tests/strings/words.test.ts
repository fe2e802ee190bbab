import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { listFiles } from '../../src/cli/build/digest-files.ts';
import { findWords } from './find-words.ts';

const ROOT = join(import.meta.dirname, '../..');

/** The rooms whose words a reader meets. What authors are told (commands, problems, the workbench) stands where it is told. */
const READ = [
  'src/site',
  'src/pages',
  'src/formats',
  'src/compiler/analysis',
  'src/compiler/origins',
  'src/compiler/open',
  'src/compiler/markdown',
];

/** Files whose words readers meet and that do not take them from the catalogue yet. It may only become shorter. */
const NOT_YET: Readonly<Record<string, string>> = {
  'src/compiler/markdown/tidy-notes.ts':
    'the names of notes in a text, which are written while it is parsed, before a briefing has a language',
};

/** Files that hold no words for readers, each with what it holds. */
const UNREAD_FILES: Readonly<Record<string, string>> = {
  'src/compiler/analysis/describe-verified.ts': 'what the command `verify` tells',
  'src/compiler/markdown/parse-markdown.ts': 'problems, for authors',
  'src/formats/citations/title-case.ts': 'words that stay small in English titles',
  'src/compiler/open/question-words.ts': 'words that are looked for in notes in English',
  'src/formats/json/content-reference.ts': 'the reference of content files, for authors',
  'src/formats/json/schema-names.ts': 'names of types',
  'src/formats/pdf/page/break-addresses.ts': 'a selector',
  'src/formats/pdf/browser.ts': 'an error, for who builds',
  'src/formats/pdf/document/contents.ts': 'terms of PDF',
  'src/formats/pdf/document/list-bodies.ts': 'terms of PDF',
  'src/formats/pdf/document/srgb-profile.ts': 'what the profile says of itself',
  'src/formats/pdf/document/unicode-map.ts': 'a program in PostScript',
  'src/formats/pdf/document/write-metadata.ts': 'terms of PDF, and names of programs',
  'src/formats/pdf/document/xmp.ts': 'terms of XMP',
  'src/formats/search-index/languages/de.ts': 'words that a search passes over',
  'src/formats/search-index/languages/en.ts': 'words that a search passes over',
  'src/formats/search-index/languages/es.ts': 'words that a search passes over',
  'src/formats/search-index/languages/fr.ts': 'words that a search passes over',
  'src/formats/fonts/font-css.ts': 'rules of CSS',
  'src/formats/fonts/script-fonts.ts': 'names of scripts, which fonts have in their own names',
  'src/site/shell/shipped-code.ts': 'an error, for who changes the code',
};

/** What looks like words and is none, by file. */
const ALLOWED: Readonly<Record<string, { why: string; texts: readonly string[] }>> = {
  'src/compiler/analysis/describe-amount.ts': {
    why: 'qualifiers that texts have',
    texts: ['an estimated', 'order of', 'à peu près', 'autour de', 'près de'],
  },
  'src/compiler/analysis/flatten-entries.ts': { why: 'what a release keeps for good, as data', texts: ['Briefing', 'not stated'] },
  'src/compiler/origins/origin-identity.ts': { why: 'a value of data', texts: ['not stated'] },
  'src/formats/annotations/web-annotation.ts': { why: 'types of the vocabulary', texts: ['Annotation', 'Organization'] },
  'src/formats/citations/cite.ts': {
    why: 'what stands for a title while it is formatted',
    texts: ['zqxone zqxtwo', 'Zqxthree zqxfour', 'zqxfive zqxsix'],
  },
  'src/formats/drawing/measure-text.ts': { why: 'letters that are measured', texts: ['Mw'] },
  'src/formats/linked-data/describe-entry.ts': { why: 'types of schema.org', texts: ['Person', 'Organization', 'Thing'] },
  'src/formats/linked-data/linkset.ts': { why: 'types of schema.org', texts: ['Article', 'Report'] },
  'src/formats/fonts/web-fonts.ts': { why: 'the name of a font', texts: ['Briefing {}'] },
  'src/formats/epub/book-fonts.ts': { why: 'the name of a font', texts: ['Letters of other scripts'] },
  'src/formats/fonts/families.ts': {
    why: 'names of fonts',
    texts: ['Briefing Serif', 'Times New Roman', 'Georgia,serif', 'Briefing Sans', 'Arial', 'Arial,sans-serif'],
  },
  'src/formats/pdf/document/outline.ts': { why: 'a term of PDF', texts: ['Outlines'] },
  'src/formats/pdf/document/role-map.ts': { why: 'terms of PDF', texts: ['Span', 'Note'] },
  'src/formats/http/send-file.ts': { why: 'headers of HTTP', texts: ['bytes */{}', 'bytes {}-{}/{}'] },
  'src/site/article/ArticlePage.astro': { why: 'a type of schema.org', texts: ['Article'] },
  'src/site/figure/FiguresPage.astro': { why: 'a type of schema.org', texts: ['Dataset'] },
  'src/site/about/DataList.astro': { why: 'names of formats', texts: ['W3C Web Annotation', 'Data Package', 'Atom', 'Markdown'] },
  'src/site/article/ArticleFacts.astro': { why: 'the name of a format', texts: ['SHA-256'] },
  'src/site/charts/marks.ts': { why: 'names of classes', texts: ['chart-answers chart-answer'] },
  'src/site/data/licences.ts': { why: 'words that are looked for in a licence', texts: ['The texts in content/'] },
  'src/site/entry/EntryPage.astro': { why: 'a type of schema.org', texts: ['Claim'] },
  'src/site/home/HomePage.astro': { why: 'a type of schema.org', texts: ['Report'] },
  'src/site/home/braid-data.ts': { why: 'keys of voices', texts: ['{} own', '{} open', '{} more'] },
  'src/site/documents/ArticleDocument.astro': { why: 'an id', texts: ['chapter-cite'] },
  'src/site/documents/BriefingDocument.astro': { why: 'an id', texts: ['chapter-cite'] },
};

const files = (await Promise.all(READ.map((room) => listFiles(join(ROOT, room)))))
  .flat()
  .map((file) => relative(ROOT, file))
  .filter((file) => /\.(?:ts|astro|css)$/.test(file) && !file.endsWith('.d.ts'));
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');
const found = new Map(files.filter((file) => !file.endsWith('.css')).map((file) => [file, findWords(file, read(file))]));

test('whatever a reader meets in words comes from src/strings', () => {
  const outside = [...found].flatMap(([file, words]) =>
    file in NOT_YET || file in UNREAD_FILES
      ? []
      : words.filter(({ text }) => !ALLOWED[file]?.texts.includes(text)).map(({ line, text }) => `${file}:${line}: ${text}`),
  );
  expect(outside).toEqual([]);
  expect(files.length).toBeGreaterThan(400);
});

test('styles put no words into a page but by their names', () => {
  const worded = files
    .filter((file) => file.endsWith('.css'))
    .flatMap((file) =>
      [...read(file).matchAll(/content:\s*['"](?!strings\.)([^'"]*\p{L}{2}[^'"]*)['"]/gu)].map(([, text]) => `${file}: ${text}`),
    );
  expect(worded).toEqual([]);
});

test('nothing is allowed that is not there any more', () => {
  const gone = Object.entries(ALLOWED).flatMap(([file, { texts }]) =>
    texts.filter((text) => !found.get(file)?.some((it) => it.text === text)).map((text) => `${file}: ${text}`),
  );
  const empty = [...Object.keys(NOT_YET), ...Object.keys(UNREAD_FILES)].filter((file) => !found.get(file)?.length);
  expect([...gone, ...empty]).toEqual([]);
});

test.each([
  ['a text of a template', 'a.astro', '<p>Told twice</p>', ['Told twice']],
  ['a text of one word', 'a.astro', '<b>words</b>', ['words']],
  ['a sentence with markup in it', 'a.astro', '<p>See <a href="/x/">the list</a>.</p>', ['See', 'the list']],
  ['what is read out', 'a.astro', '<nav aria-label="Site"><img alt="A map" title="Map" /></nav>', ['Site', 'A map', 'Map']],
  ['what a component is given', 'a.astro', '<Part id="x" lead="By what it rests on." />', ['By what it rests on.']],
  ['a string of the front matter', 'a.astro', "---\nconst lead = 'Every version.';\n---\n<p>{lead}</p>", ['Every version.']],
  ['an expression in a template', 'a.astro', "<p>{count > 1 && 'All charts'}</p>", ['All charts']],
  ['a template with values', 'a.ts', 'export const say = (n: number) => `${n} of them stand`;', ['{} of them stand']],
  ['a word with a capital', 'a.ts', "export const title = 'Claims';", ['Claims']],
  ['a fragment that is glued', 'a.ts', "export const say = (a: string) => a + ' and ' + a;", ['and']],
  ['a value in an object', 'a.ts', "export const it = { label: 'Link with preview' };", ['Link with preview']],
])('%s is found', (_, file, code, words) => {
  expect(findWords(file, code).map(({ text }) => text)).toEqual(words);
});

test.each([
  ['an address, a class and an id', 'a.astro', '<a href="/about/" class="code alone" id="found">{x}</a>'],
  ['a style and a script', 'a.astro', '<style>body { color: red }</style><script>const words = "some words";</script>'],
  ['an import', 'a.ts', "import { x } from './Some words.ts';\nexport { x };"],
  ['an error', 'a.ts', "export const fail = () => { throw new Error('Unexpected page without it'); };"],
  ['what is said to the console', 'a.ts', "console.warn('The index was not read:');"],
  [
    'what is compared, and a key',
    'a.ts',
    "export const is = (a: string) => a === 'not stated' || a === 'Some words'; export const it = { 'some words': 1 };",
  ],
  ['a selector and a path', 'a.ts', "export const it = [document.querySelector('.column .paragraph'), '/claims/', '#p1', 'M0 8h2'];"],
  ['a type', 'a.ts', "export type Kind = 'some words' | 'More';"],
  ['linked data', 'a.ts', "export const node = { '@type': 'Organization' };"],
])('%s is passed over', (_, file, code) => {
  expect(findWords(file, code)).toEqual([]);
});
