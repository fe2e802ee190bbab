import { expect, test } from 'vitest';
import type { Briefing } from '../../../src/model/compiled.ts';
import { chainsHere } from '../../../src/site/note/chains-here.ts';

const briefing = {
  language: 'en',
  articles: [{ code: 'A', authorSource: 'author' }],
  sources: [
    { id: 'author', name: 'The author of A' },
    { id: 'crew', name: 'A crew' },
  ],
} as unknown as Briefing;
const at = (paragraph: number) => ({ article: 'A', paragraph, quote: 'words' });
const reading = (source: string) => [{ source, reason: 'Nothing names it.' }];

test.each([
  { name: 'a chain', chains: [['crew', 'author']], inferred: [[]], full: ['A crew › article A'], beside: ['A crew'] },
  { name: 'the author alone', chains: [['author']], inferred: [[]], full: ['The author of A'], beside: ['The author of A'] },
  {
    name: 'a voice by our reading',
    chains: [['crew', 'author']],
    inferred: [reading('crew')],
    full: ['A crew (inferred) › article A'],
    beside: ['A crew (inferred)'],
  },
  {
    name: 'that the author draws on it by our reading',
    chains: [[null, 'author']],
    inferred: [reading('author')],
    full: ['origin not stated › article A (inferred)'],
    beside: ['origin not stated › article A (inferred)'],
  },
])('$name, in full and beside the text', ({ chains, inferred, full, beside }) => {
  const thing = { places: [at(1)], chains, inferred };
  expect(chainsHere(briefing, thing, 'A', 1)).toEqual(full);
  expect(chainsHere(briefing, thing, 'A', 1, true)).toEqual(beside);
});

test('two chains in one paragraph are both told, the same one once, and those of other paragraphs are not', () => {
  const thing = {
    places: [at(1), at(1), at(1), at(2)],
    chains: [['crew', 'author'], [null, 'author'], ['crew', 'author'], ['author']],
    inferred: [[], [], [], []],
  };
  expect(chainsHere(briefing, thing, 'A', 1)).toEqual(['A crew › article A', 'origin not stated › article A']);
});
