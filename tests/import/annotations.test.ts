import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { compile } from '../../src/compiler/index.ts';
import { readRecords } from '../../src/compiler/records/read-records.ts';
import { takeSnapshot } from '../../src/edit/change-content.ts';
import { printArticleAnnotations } from '../../src/formats/annotations/web-annotation.ts';
import { planAnnotations, readAnnotations } from '../../src/import/annotations.ts';
import type { Briefing } from '../../src/model/compiled.ts';
import { copyMini } from '../mini.ts';

const SITE = 'https://x.example';

async function compileGood(folder: string): Promise<Briefing> {
  const { briefing, problems } = await compile(folder);
  if (!briefing) throw new Error(JSON.stringify(problems));
  return briefing;
}

/** The annotations of all articles, as their files have them. */
const printAll = (briefing: Briefing) =>
  briefing.articles.map((article) => JSON.parse(printArticleAnnotations(briefing, SITE, article)) as unknown);

async function plan(folder: string, value: unknown) {
  const received = readAnnotations(value);
  if (!received) throw new Error('no annotations');
  return planAnnotations(folder, await takeSnapshot(folder), (await readRecords(folder)).records, received);
}

const tell = ({ added, extended, noted, known, left }: Awaited<ReturnType<typeof plan>>) => ({
  added,
  extended,
  noted,
  known,
  left: left.map(({ received, why }) => `${received.id}: ${why}`),
});

test('our own annotations change nothing in the content from which they were made', async () => {
  const folder = await copyMini();
  const found = tell(await plan(folder, printAll(await compileGood(folder))));
  expect(found).toMatchObject({ added: [], extended: [], noted: [], left: [] });
  expect(found.known).toBeGreaterThan(20);
});

test('our own annotations make the same entries again at the same words where there are none', async () => {
  const whole = await compileGood(await copyMini());
  const folder = await copyMini();
  for (const file of ['claims', 'figures', 'crosswalk.yaml', 'charts.yaml', 'anchors.lock'])
    await rm(join(folder, file), { recursive: true });
  const { changes, left } = await plan(folder, printAll(whole));
  expect(left).toEqual([]);
  for (const { path, after } of changes) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), String(after));
  }
  const listMarks = ({ articles, claims, sources, figures }: Briefing) => {
    const names = new Map([...claims, ...sources, ...figures].map((it) => [it.code, it.id]));
    return articles.flatMap(({ code, paragraphs }) =>
      paragraphs.flatMap(({ number, text, note, notes }) => [
        `${code}¶${number} ${note}`,
        ...notes
          .map(({ kind, ref, ranges }) => `${kind}:${names.get(ref)} ${ranges.map(({ start, end }) => text.slice(start, end)).join('|')}`)
          .sort(),
      ]),
    );
  };
  const again = await compileGood(folder);
  expect(listMarks(again)).toEqual(listMarks(whole));
  expect(again.claims.find(({ id }) => id === 'mud-wins')?.statement).toBe('The mud gains on the harbor each year.');
});

const quote = (exact: string, more: object = {}) => [
  { selector: [{ type: 'RangeSelector' }, { type: 'TextQuoteSelector', exact, ...more }] },
];

test('what Hypothesis exports becomes drafts at its words; the rest is listed with the reason', async () => {
  const folder = await copyMini();
  const found = await plan(folder, {
    export_date: '2026-02-01',
    annotations: [
      { id: 'a', text: 'Is this so?', tags: ['figure'], target: quote('Almost half of the berths') },
      { id: 'b', text: 'Who?', tags: ['Claims'], target: quote('said Ines Roca, the harbor master') },
      { id: 'c', text: '', tags: [], target: quote('said Ines Roca, the harbor master') },
      { id: 'over-paragraphs', text: '', tags: [], target: quote('had to go elsewhere.\n\n“The mud wins') },
      { id: 'by-context', text: '', tags: [], target: quote('the berths', { prefix: 'half of ', suffix: '” will' }) },
      { id: 'by-page', text: '', tags: [], uri: `${SITE}/articles/ships/?x#p2`, target: quote('the berths') },
      { id: 'of-two', text: '', tags: [], target: quote('the berths') },
      { id: 'page-note', text: 'Good.', tags: [], target: [{ source: SITE }] },
      { id: 'answer', references: ['a'], text: 'No.', tags: [], target: quote('Almost half of the berths') },
      { id: 'gone', text: '', tags: [], target: quote('words that nobody wrote') },
    ],
  });
  expect(tell(found)).toEqual({
    added: ['F9', 'C8', 'C9', 'C10', 'C11', 'C12'],
    extended: [],
    noted: [],
    known: 0,
    left: [
      'of-two: its words stand at 2 places: A¶2, B¶2',
      'page-note: it names no words',
      'answer: it answers another one',
      'gone: its words stand in no article',
    ],
  });
  const added = found.changes.map(({ path, after }) => `${path}\n${String(after)}`).join('\n');
  expect(added).toMatch(/id: said-ines-roca-the-harbor\n {2}code: C8[^]*note: Who\?[^]*id: said-ines-roca-the-harbor-2\n {2}code: C9/);
  expect(added).toMatch(/code: C10\n[^]*exact: had to go elsewhere\.[^]*exact: “The mud wins\n/);
});

test.each([
  ['a lone annotation', { type: 'Annotation', target: { source: SITE, selector: { type: 'TextQuoteSelector', exact: 'x' } } }, 1],
  ['a page', { type: 'AnnotationPage', items: [{ type: 'Annotation', target: SITE, bodyValue: 'y' }] }, 1],
  ['a collection with its first page', { first: { items: [{ type: 'Annotation', target: SITE }] } }, 1],
  ['what the interface of Hypothesis sends', { total: 1, rows: [{ id: 'a', target: [] }] }, 1],
  ['no annotations', [], 0],
])('%s can be read', (_, value, count) => {
  expect(readAnnotations(value)).toHaveLength(count);
});

test.each([
  ['a number', 7],
  ['another object', { claims: [] }],
  ['a collection that only names its first page', { first: 'https://x.example/1' }],
  ['a list of words', ['x']],
])('%s is none', (_, value) => {
  expect(readAnnotations(value)).toBeNull();
});

test.each([
  ['lists', (depth: number) => '['.repeat(depth) + ']'.repeat(depth)],
  ['first pages', (depth: number) => `${'{"first":'.repeat(depth)}{"items":[]}${'}'.repeat(depth)}`],
])('%s that lie in each other without end are none', (_, write) => {
  expect(readAnnotations(JSON.parse(write(20_000)))).toBeNull();
});

test('a selector that is refined without end names no words', () => {
  const depth = 20_000;
  const selector = `${'{"refinedBy":'.repeat(depth)}{"type":"TextQuoteSelector","exact":"x"}${'}'.repeat(depth)}`;
  expect(readAnnotations(JSON.parse(`{"type":"Annotation","target":{"selector":${selector}}}`))).toMatchObject([{ selector: null }]);
});

const annotate = (id: string, exact: string, body: unknown) => ({
  type: 'Annotation',
  id,
  body,
  target: { source: SITE, selector: { type: 'TextQuoteSelector', exact } },
});
const say = (value: string) => ({ type: 'TextualBody', value });
const WHOLE = 'It may come to a choice for the council between the fish market and the ferry: one of them must go.';

test('what is said of a paragraph a second time is listed, and what is empty is no note', async () => {
  const found = await plan(await copyMini(), [
    annotate('one', WHOLE, [say('Which council?')]),
    annotate('two', WHOLE, [say('Who says so?')]),
    annotate('again', WHOLE, [say('Which council?')]),
    annotate('empty', WHOLE, [say('\u200b ')]),
  ]);
  expect(tell(found)).toEqual({
    added: ['C8'],
    extended: [],
    noted: ['A¶3'],
    known: 1,
    left: ['two: its paragraph has another note'],
  });
  expect(String(found.changes.find(({ path }) => path === 'articles/harbor.md')?.after)).toContain('note: Which council?');
});

test('annotations that bear the same id lose no comment, and the same place stands once', async () => {
  const link = (name: string) => ({ type: 'SpecificResource', source: `${SITE}/claims/${name}` });
  const found = await plan(await copyMini([{ file: 'anchors.lock' }]), [
    annotate('same', 'the fish market', [say('Which one?')]),
    annotate('same', 'the ferry', [say('To where?')]),
    ...['a', 'b'].map((id) => annotate(id, 'survey since', [say('C9: No survey since.'), link('no-survey/#claim')])),
    ...['a', 'b'].map((id) => annotate(id, 'survey since', [link('mud-wins/#claim')])),
    annotate('odd', 'The mud', [say('No id.'), link('--/#claim')]),
  ]);
  expect(tell(found)).toMatchObject({ added: ['C8', 'C9', 'C10', 'C11'], extended: ['C3'], left: [] });
  const text = found.changes.map(({ after }) => String(after)).join('\n');
  expect(['note: Which one?', 'note: To where?', 'exact: survey since', 'id: the-mud\n'].map((it) => text.split(it).length - 1)).toEqual([
    1, 1, 2, 1,
  ]);
});

test('what is said has the line ends of content files, and no sign that no text can hold', async () => {
  const found = await plan(await copyMini(), [annotate('a', 'The mud', [say('One\r\n\u0000two\u001b[31m')])]);
  expect(found.changes.map(({ after }) => String(after)).join('')).toContain('note: |-\n    One\n    two[31m\n');
});

test('what was published with other words in a paragraph gets no place there by itself', async () => {
  const found = await plan(await copyMini(), [annotate('a', 'survey since', [{ source: `${SITE}/claims/mud-wins/#claim` }])]);
  expect([found.changes, tell(found).left]).toEqual([[], [expect.stringMatching(/^a: its entry was published with other words/)]]);
});
