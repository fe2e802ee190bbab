import { remember } from '../analysis/remember.ts';
import { findNumerals } from '../anchor/find-numerals.ts';
import type { Range } from '../anchor/find-quote.ts';
import { locateText } from '../markdown/locate-text.ts';
import type { Block } from '../markdown/parse-markdown.ts';
import { unexpected, type Problem } from '../problems/problem.ts';

const numeralsOf = remember(({ text }: Block) => findNumerals(text));

/** Check that every numeral of a paragraph lies within a figure or a waiver. */
export function auditNumerals(file: string, locator: string, block: Block, covered: readonly Range[]): Problem[] {
  return numeralsOf(block)
    .filter(({ start, end }) => !covered.some((range) => range.start <= start && end <= range.end))
    .map((numeral) =>
      unexpected(
        locateText(file, block.tree, numeral),
        'numeral-is-figure',
        `numeral \`${numeral.text}\` in ${locator}`,
        'a figure or a waiver that covers it',
        {
          hint: 'add a figure with these words, or an entry under `waived` in the front matter, with the reason.',
        },
      ),
    );
}
