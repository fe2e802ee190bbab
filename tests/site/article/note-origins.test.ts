import { h } from 'hastscript';
import { expect, test } from 'vitest';
import { printHtml } from '../../../src/compiler/markdown/print-html.ts';
import type { OriginIdentity } from '../../../src/compiler/origins/origin-identity.ts';
import { listVoices, printLens } from '../../../src/site/article/lens.ts';
import { markNotes, originOfNote } from '../../../src/site/note/note-origins.ts';
import { compile } from '../../../src/compiler/index.ts';
import { copyMini } from '../../mini.ts';

const origins = new Map<string, OriginIdentity | null>([
  ['C1', 'named'],
  ['C2', 'not stated'],
  ['S1', null],
]);

const mark = (dataRefs: string, words: string) => h('mark', { dataRefs }, words);

test.each([
  { refs: 'C1', expected: '<p><mark data-origin="named" data-refs="C1">a</mark> <em>b</em></p>' },
  { refs: 'C1 S1 C2', expected: '<p><mark data-origin="not stated" data-refs="C1 S1 C2">a</mark> <em>b</em></p>' },
  { refs: 'S1', expected: '<p><mark data-refs="S1">a</mark> <em>b</em></p>' },
])('a mark has the weakest origin of what it carries: $refs', ({ refs, expected }) => {
  const tree = h('p', [mark(refs, 'a'), ' ', h('em', 'b')]);
  expect(printHtml(markNotes(tree, origins, new Set()))).toBe(expected);
});

test('a mark of a key passage says so', () => {
  const tree = h('p', [h('em', mark('C1 C9', 'a')), mark('C2', 'b')]);
  expect(printHtml(markNotes(tree, origins, new Set(['C9'])))).toBe(
    '<p><em><mark data-key data-origin="named" data-refs="C1 C9">a</mark></em><mark data-origin="not stated" data-refs="C2">b</mark></p>',
  );
});

test('each claim and figure has an origin where it is noted, and a source has none', async () => {
  const { briefing } = await compile(await copyMini());
  if (!briefing) throw new Error('no briefing');
  for (const article of briefing.articles) {
    for (const { number, notes } of article.paragraphs) {
      for (const note of notes) expect(originOfNote(briefing, article, number, note) === null).toBe(note.kind === 'source');
    }
  }
});

test('a lens for voices only where there are several', () => {
  const paragraphs = (...voices: string[]) => ({ paragraphs: voices.map((voice) => ({ voice })) }) as Parameters<typeof printLens>[0];
  expect(listVoices(paragraphs('a', 'b', 'a'))).toEqual(['a', 'b']);
  expect(listVoices(paragraphs('a', 'a'))).toEqual([]);
  expect(printLens(paragraphs('a', 'a'))).toBe('');
  expect(printLens(paragraphs('a', 'b'))).toContain("#lens-2:checked) .passage:not([data-voice='2'])");
});
