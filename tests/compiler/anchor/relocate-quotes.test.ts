import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { relocateQuotes } from '../../../src/compiler/anchor/relocate-quotes.ts';

/** `quotations` in `before` (one string a paragraph, the words in square brackets), and what becomes of each in `after`. */
interface Case {
  name: string;
  before: string[];
  after: string[];
  /** Whether the text as it was is known; if not, only what is unchanged is. */
  known?: boolean;
  /** For each quotation: `gone`, `ambiguous`, or `paragraph: words`, then the changes of numbers and negations. */
  outcome: string[];
}

const cases = parse(readFileSync(join(import.meta.dirname, 'relocations.yaml'), 'utf8')) as Case[];
const CONTEXT = 24;

describe('relocateQuotes', () => {
  test.each(cases)('$name', ({ before, after, known = false, outcome }) => {
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
    );
    const printed = relocations.map((it) => {
      if (it.type !== 'found') return it.type;
      const { passage, start, end } = it.place;
      const changes = it.changes.map(({ type, before: one, after: other }) => `; ${type} ${one.join(' ')} → ${other.join(' ')}`);
      return `${passage + 1}: ${after[passage]?.slice(start, end)}${changes.join('')}`;
    });
    expect(printed).toEqual(outcome);
  });
});
