import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { FoundPlace } from '../../../src/compiler/anchor/find-places.ts';
import { relocateQuotes, type Relocation } from '../../../src/compiler/anchor/relocate-quotes.ts';

/** `quotations` in `before` (one string a paragraph, the words in square brackets), and what becomes of each in `after`. */
interface Case {
  name: string;
  before: string[];
  after: string[];
  /** Whether the text as it was is known; if not, only what is unchanged is. */
  known?: boolean;
  /** The language of the text, English by default. */
  language?: string;
  /**
   * For each quotation: `gone`, `ambiguous`, or `paragraph: words`, then the changes of numbers and negations; in a
   * doubtful place with the word that makes it so.
   */
  outcome: string[];
}

const cases = parse(readFileSync(join(import.meta.dirname, 'relocations.yaml'), 'utf8')) as Case[];
const CONTEXT = 24;

function print(relocation: Relocation, after: readonly string[]): string {
  const words = ({ passage, start, end }: FoundPlace) => `${passage + 1}: ${after[passage]?.slice(start, end)}`;
  switch (relocation.type) {
    case 'found':
      return [
        words(relocation.place),
        ...relocation.changes.map(({ type, before, after: now }) => `${type} ${before.join(' ')} → ${now.join(' ')}`),
      ].join('; ');
    case 'doubtful':
      return [`doubtful ${words(relocation.place)}`, ...relocation.swaps.map((swap) => `${swap.before} → ${swap.after}`)].join('; ');
    case 'gone':
    case 'ambiguous':
      return relocation.type;
  }
}

describe('relocateQuotes', () => {
  test.each(cases)('$name', ({ before, after, known = false, language = 'en', outcome }) => {
    const plain = before.map((text) => text.replace(/[[\]]/g, ''));
    const quotations = before.flatMap((text, at) =>
      [...text.matchAll(/\[([^\]]+)\]/g)].map(({ 0: whole, 1: exact = '', index }) => {
        const outside = (part: string) => part.replace(/[[\]]/g, '');
        return {
          paragraph: String(at + 1),
          exact,
          before: outside(text.slice(0, index)).slice(-CONTEXT),
          after: outside(text.slice(index + whole.length)).slice(0, CONTEXT),
        };
      }),
    );
    const number = (text: string, at: number) => ({ number: String(at + 1), text });
    const relocations = relocateQuotes(
      quotations,
      after.map(number),
      plain.map(number).filter(({ text }) => known || after.includes(text)),
      language,
    );
    expect(relocations.map((it) => print(it, after))).toEqual(outcome);
  });
});
