import { followTime } from '../quantities/follow-time.ts';
import { printMoment, type TimeWords } from '../quantities/moment.ts';
import { unexpected, type Problem, type Span } from '../problems/problem.ts';
import type { QuotedWords } from './check-amount.ts';

/** A date beside the words that give it. */
export interface WrittenTime {
  edtf: string | null;
  /** Whether the file says how it was inferred, or how the words are read. */
  isReasoned: boolean;
  /** Whether the author says how the words are read. */
  isRead: boolean;
  times: readonly TimeWords[];
}

/**
 * Check that a date is what words say of when, or does not contradict them and has a reason.
 *
 * @param at where the date is written
 * @param words where the words are
 */
export function checkTime({ edtf, isReasoned, isRead, times }: WrittenTime, at: Span, words: QuotedWords): Problem[] {
  const report = (actual: string, expected: string, hint: string) => [
    unexpected(at, 'date-follows-words', actual, expected, {
      fatal: !isRead,
      cause: [{ place: words.place, reason: `the words \`${words.text}\`` }],
      hint: isRead ? 'readers see how you read the words; a rule reads them otherwise.' : hint,
    }),
  ];
  const said = listSaid(times);
  if (edtf === null) {
    const years = times.filter(({ from, to }) =>
      [from, to].every((it) => it.year !== undefined && !it.year.startsWith('X') && !it.isRelative),
    );
    return years.length ? report('`null`', listSaid(years), 'write the date that the words give.') : [];
  }
  const agreement = followTime(edtf, times);
  switch (agreement) {
    case 'follows':
      return [];
    case null:
    case 'inferred':
      if (isReasoned) return [];
      return report(
        `date \`${edtf}\` without a reason`,
        agreement === null
          ? 'a `reason`: the words give no date that a rule reads'
          : `${said || '`null`'}, or a \`reason\` for what the words do not say`,
        'say under `reason` how the date was inferred.',
      );
    case 'coarser':
      return report(`date \`${edtf}\`, which says less than the words`, said, 'write all that the words say of the date.');
    case 'contradicts':
      return report(`date \`${edtf}\``, `one that fits ${said}`, 'correct the date, or quote the words that give it.');
  }
}

function listSaid(times: readonly TimeWords[]): string {
  const said = times.flatMap(({ from, to, open }) => {
    const [first, last] = [printMoment(from), printMoment(to)];
    if (first === null || last === null) return [];
    const part = from.part ? `${from.part} in ` : '';
    if (first !== last) return [`\`${first}/${last}\``];
    return [`${part}\`${open === 'from' ? `${first}/..` : open === 'to' ? `../${first}` : first}\``];
  });
  return [...new Set(said)].join(', or ');
}
