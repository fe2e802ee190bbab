import type { Range } from '../anchor/find-quote.ts';
import { isWithin } from '../numerals/find-matches.ts';
import type { Numeral } from '../numerals/list-numerals.ts';
import { unexpected, type Problem, type Span } from '../problems/problem.ts';

/** A text whose numerals are audited: a paragraph, a note or a heading. */
export interface AuditedText {
  /** How it is called: `A¶3`, `the note of A¶3`. */
  name: string;
  /** Where its readers find it, below the site's base: `/articles/x/#p3`. */
  path: string;
  numerals: readonly Numeral[];
  /** What figures and waivers cover of it. */
  covered: readonly Range[];
  locate: (range: Range) => Span;
}

/** As many numerals as a sentence names; all are among the places. */
const MAX_NAMED = 8;

/** List the numerals of a text that nothing covers: of one in several parts, each part is to lie within a figure or a waiver. */
export function listUncovered({ numerals, covered }: Pick<AuditedText, 'numerals' | 'covered'>): Numeral[] {
  return numerals.filter(({ parts }) => !parts.every((part) => isWithin(part, covered)));
}

/** Report the numerals of a text that nothing covers, all in one problem. */
export function auditNumerals(text: AuditedText): Problem[] {
  const [first, ...others] = listUncovered(text);
  if (!first) return [];
  const all = [first, ...others];
  const named = all.slice(0, MAX_NAMED).map((it) => `\`${it.text}\``);
  const rest = all.length > MAX_NAMED ? ` and ${all.length - MAX_NAMED} more` : '';
  return [
    unexpected(
      text.locate(first),
      'numeral-is-figure',
      `${others.length ? `${all.length} numerals` : 'numeral'} ${named.join(', ')}${rest} in ${text.name}`,
      others.length ? 'figures or waivers that cover them' : 'a figure or a waiver that covers it',
      {
        cause: others.map((it) => ({ place: text.locate(it), reason: `numeral \`${it.text}\`` })),
        hint: `add a figure with these words, or an entry under \`waived\` in the front matter, with the reason; with \`npm run dev\` they stand at ${text.path}.`,
      },
    ),
  ];
}
