import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { compile } from '../../../src/compiler/index.ts';
import { hash } from '../../../src/compiler/analysis/fingerprint.ts';
import { readDocuments } from '../../../src/import/read-documents.ts';
import { printProblems } from '../../../src/compiler/problems/print.ts';
import { runCommand } from '../../commands/run-command.ts';

const DOCUMENT = `# The lamp

Holm denied that the lamp had been out. “It never is,” he said, and paid 3.5 crowns.

## At the pier

The keeper has it that the lamp was out twice in May; it burns again.
`;

const FACTS = {
  code: 'A',
  label: 'The lamp',
  author: 'author-a',
  language: 'en',
  wording: 'document',
  document: {
    file: 'lamp.md',
    sha256: hash(DOCUMENT),
    words: 30,
    paragraphs: 2,
    title: 'The lamp',
    author: null,
    publisher: null,
    date: null,
  },
  inferredDate: null,
  summary: 'Whether the lamp was out.',
  sections: [{ id: 'at-the-pier', title: 'At the pier', before: 2 }],
  paragraphs: [
    { number: 1, voice: 'author-a' },
    { number: 2, voice: 'author-a' },
  ],
  waived: [
    { paragraph: 1, exact: '3.5', reason: 'A price.', in: 'edition' },
    { paragraph: 2, exact: 'twice', reason: 'Told in the text.', in: 'edition' },
  ],
};

const FIRST = 'Holm denied that the lamp had been out. “It never is,” he said, and paid 3.5 crowns.';
const SECOND = 'The keeper has it that the lamp was out twice in May; it burns again.';

let work: string;
beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'wording-'));
  await mkdir(join(work, 'documents'));
  await writeFile(join(work, 'documents/lamp.md'), DOCUMENT);
});

/** Write a briefing of one article in its document's own wording, as somebody has changed it. */
async function writeContent({ first = FIRST, second = SECOND, heading = 'At the pier' } = {}): Promise<string> {
  const folder = join(await mkdtemp(join(work, 'case-')), 'content');
  await mkdir(join(folder, 'articles'), { recursive: true });
  await mkdir(join(folder, 'claims'));
  await mkdir(join(folder, 'figures'));
  const put = (name: string, value: unknown) => writeFile(join(folder, name), stringify(value));
  await put('briefing.yaml', {
    title: 'The lamp: a briefing',
    standfirst: 'Whether the lamp was out.',
    editors: ['The Test Desk'],
    language: 'en',
    site: 'https://lamp.example',
    versions: [{ version: '1.0.0', date: '2026-01-02', note: 'First version.' }],
    articles: ['lamp'],
  });
  const place = { article: 'A', paragraph: 1, exact: first.split(' ').slice(0, 1).join(' ') };
  await put('sources.yaml', [
    { id: 'author-a', code: 'S1', name: 'The author', kind: 'author', identity: 'unnamed', role: null, places: [place] },
  ]);
  for (const name of ['claims/lamp.yaml', 'figures/lamp.yaml', 'crosswalk.yaml', 'charts.yaml', 'changes.yaml']) await put(name, []);
  const facts = { ...FACTS, sections: FACTS.sections.map((section) => ({ ...section, title: heading })) };
  await writeFile(join(folder, 'articles/lamp.md'), `---\n${stringify(facts)}---\n\n${first}\n\n${second}\n`);
  return folder;
}

const verify = (folder: string) => runCommand('verify', [join(work, 'documents'), '--content', folder], join(folder, '..'));

const problemsOf = async (folder: string): Promise<string[]> =>
  (await compile(folder)).problems
    .filter(({ ruleId }) => ruleId !== 'ids-are-sealed')
    .map((it) => printProblems([it]).split('\n')[0] ?? '');

test('the words of the document are verified, and counted, until they change', async () => {
  const folder = await writeContent();
  expect(await problemsOf(folder)).toEqual([expect.stringContaining('wording-is-verified')]);
  const { code, text: said } = await verify(folder);
  expect(said).toContain('A: 32 of 32 words verified against the document');
  expect(code).toBe(0);
  const { briefing, problems } = await compile(folder);
  expect(problems.map(({ ruleId }) => ruleId)).toEqual(['ids-are-sealed']);
  expect(briefing?.articles[0]?.verified).toMatchObject({ words: 32, quotations: 0, numbers: 0 });

  const path = join(folder, 'articles/lamp.md');
  const text = await readFile(path, 'utf8');
  for (const [from, to] of [
    ['Holm denied', 'Holm confirmed'],
    ['title: At the pier', 'title: At the quay'],
  ] as const) {
    await writeFile(path, text.replace(from, to));
    expect(await problemsOf(folder), to).toEqual([expect.stringContaining('verification-is-current')]);
    expect((await compile(folder)).briefing?.articles[0]?.verified, to).toBe(null);
  }
});

test('a heading at the top that words the title otherwise is no section; other texts of the folder are no documents', async () => {
  const folder = await writeContent();
  const documents = join(folder, '../documents');
  await mkdir(documents);
  const stated = `---\ntitle: The Lamp\n---\n\n${DOCUMENT.replace('# The lamp', '# Of the lamp')}`;
  await writeFile(join(documents, 'lamp.md'), stated);
  await writeFile(join(documents, 'README.md'), 'Read me first.\n');
  const path = join(folder, 'articles/lamp.md');
  await writeFile(path, (await readFile(path, 'utf8')).replace(hash(DOCUMENT), hash(stated)));
  const run = () => runCommand('verify', [documents, '--content', folder], join(folder, '..'));
  const { code, text: said } = await run();
  expect([code, said]).toEqual([
    0,
    expect.stringMatching(/ids-are-sealed\n.*\n1 warning\nA: 32 of 32 words verified against the document\n$/),
  ]);

  await writeFile(join(documents, 'lamp.md'), `${stated}More.\n`);
  expect((await run()).text).toContain('Unexpected lamp.md in');
});

test('a word that is not the document’s fails `verify`', async () => {
  const { code, text: said } = await verify(await writeContent({ first: FIRST.replace('denied', 'confirmed') }));
  expect(said).toContain('words `confirmed` in A¶1, expected `denied`, as the document has  wording-is-of-document');
  expect(code).toBe(1);
});

test.each([
  ['a changed word', { first: FIRST.replace('denied', 'confirmed') }, ['words `confirmed` in A¶1, expected `denied`, as the document has']],
  ['a missing word', { second: SECOND.replace('again', '') }, ['gap at `burns` in A¶2, expected `again`, as the document has']],
  [
    'a missing first word',
    { second: SECOND.replace('The keeper', 'keeper') },
    ['gap at `keeper` in A¶2, expected `The`, as the document has'],
  ],
  [
    'an added word',
    { second: SECOND.replace('was out', 'was not out') },
    ['words `not` in A¶2, expected none that the document does not have'],
  ],
  ['another capital', { second: SECOND.replace('May', 'may') }, ['words `may` in A¶2, expected `May`, as the document has']],
  ['another number', { first: FIRST.replace('3.5', '35') }, ['words `35` in A¶1, expected `3.5`, as the document has']],
  [
    'two changes',
    { first: FIRST.replace('denied', 'said').replace('never', 'often') },
    ['words `said` in A¶1, expected `denied`, as the document has', 'words `often` in A¶1, expected `never`, as the document has'],
  ],
  ['another heading', { heading: 'At the quay' }, ['heading `At the quay`, expected `At the pier`, as the document has']],
  ['marks and dashes', { first: FIRST.replace('out. “It', 'out – "It').replace('is,”', 'is",') }, []],
  ['emphasis and a link', { first: FIRST.replace('the lamp', '*the* [lamp](https://lamp.example)') }, []],
])('%s: %j', async (_, change, reasons) => {
  const folder = await writeContent(change);
  const { problems } = await compile(folder, { documents: await readDocuments(join(work, 'documents')) });
  const found = problems.filter(({ ruleId, fatal }) => fatal && ruleId === 'wording-is-of-document');
  expect(found.map(({ reason }) => reason)).toEqual(reasons.map((it) => `Unexpected ${it}`));
  expect(found.every(({ place }) => place.file.endsWith('articles/lamp.md'))).toBe(true);
});
