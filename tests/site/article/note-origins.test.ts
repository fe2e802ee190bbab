import { expect, test } from 'vitest';
import type { OriginIdentity } from '../../../src/compiler/analysis/origin-identity.ts';
import { listVoices, printLens } from '../../../src/site/article/lens.ts';
import { markNotes, originOfNote } from '../../../src/site/note/note-origins.ts';
import { compile } from '../../../src/compiler/index.ts';
import { copyMini } from '../../mini.ts';

const origins = new Map<string, OriginIdentity | null>([
  ['C1', 'named'],
  ['C2', 'not stated'],
  ['S1', null],
]);

test.each([
  { html: '<mark data-refs="C1" data-mark="1">a</mark>', expected: '<mark data-origin="named" data-refs="C1" data-mark="1">a</mark>' },
  { html: '<mark data-refs="C1 S1 C2">a</mark>', expected: '<mark data-origin="not stated" data-refs="C1 S1 C2">a</mark>' },
  { html: '<mark data-refs="S1">a</mark> <em>b</em>', expected: '<mark data-refs="S1">a</mark> <em>b</em>' },
])('a mark has the weakest origin of what it carries: $html', ({ html, expected }) => {
  expect(markNotes(html, origins, new Set())).toBe(expected);
});

test('a mark of a key passage says so', () => {
  expect(markNotes('<mark data-refs="C1 C9">a</mark><mark data-refs="C2">b</mark>', origins, new Set(['C9']))).toBe(
    '<mark data-key data-origin="named" data-refs="C1 C9">a</mark><mark data-origin="not stated" data-refs="C2">b</mark>',
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
