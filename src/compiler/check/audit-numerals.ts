import { memoize } from '../../model/memoize.ts';
import { findNumerals } from '../anchor/find-numerals.ts';
import type { Range } from '../anchor/find-quote.ts';
import { locateText } from '../markdown/locate-text.ts';
import type { Block } from '../markdown/parse-markdown.ts';
import { unexpected, type Problem } from '../problems/problem.ts';

/** The numerals of a block, by the language of its article. */
const known = memoize((_: Block) => new Map<string, ReturnType<typeof findNumerals>>());

/** A paragraph whose numerals are audited. */
export interface AuditedBlock {
  file: string;
  locator: string;
  /** The language of its article (BCP 47). */
  language: string;
  block: Block;
}

/** Check that every numeral of a paragraph lies within a figure or a waiver. */
export function auditNumerals({ file, locator, language, block }: AuditedBlock, covered: readonly Range[]): Problem[] {
  return numeralsOf(block, language)
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

function numeralsOf(block: Block, language: string): ReturnType<typeof findNumerals> {
  const kept = known(block);
  const numerals = kept.get(language) ?? findNumerals(block.text, language);
  kept.set(language, numerals);
  return numerals;
}
