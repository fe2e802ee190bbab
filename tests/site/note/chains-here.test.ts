import { expect, test } from 'vitest';
import type { Briefing } from '../../../src/model/compiled.ts';
import type { Chain } from '../../../src/model/place.ts';
import { chainsHere } from '../../../src/site/note/chains-here.ts';

const briefing = {
  language: 'en',
  articles: [{ code: 'A', authorSource: 'author' }],
  sources: [
    { id: 'author', name: 'The author of A' },
    { id: 'crew', name: 'A crew' },
  ],
} as unknown as Briefing;
const at = (paragraph: number, chain: Chain, ...read: string[]) => ({
  article: 'A',
  paragraph,
  quote: 'words',
  chain,
  inferred: read.map((source) => ({ source, reason: 'Nothing names it.' })),
});

test.each([
  { name: 'a chain', place: at(1, ['crew', 'author']), full: ['A crew › article A'], beside: ['A crew'] },
  { name: 'the author alone', place: at(1, ['author']), full: ['The author of A'], beside: ['The author of A'] },
  {
    name: 'a voice by our reading',
    place: at(1, ['crew', 'author'], 'crew'),
    full: ['A crew (inferred) › article A'],
    beside: ['A crew (inferred)'],
  },
  {
    name: 'that the author draws on it by our reading',
    place: at(1, [null, 'author'], 'author'),
    full: ['origin not stated › article A (inferred)'],
    beside: ['origin not stated › article A (inferred)'],
  },
])('$name, in full and beside the text', ({ place, full, beside }) => {
  const entry = { places: [place] };
  expect(chainsHere(briefing, entry, 'A', 1)).toEqual(full);
  expect(chainsHere(briefing, entry, 'A', 1, true)).toEqual(beside);
});

test('two chains in one paragraph are both told, the same one once, and those of other paragraphs are not', () => {
  const entry = {
    places: [at(1, ['crew', 'author']), at(1, [null, 'author']), at(1, ['crew', 'author']), at(2, ['author'])],
  };
  expect(chainsHere(briefing, entry, 'A', 1)).toEqual(['A crew › article A', 'origin not stated › article A']);
});
