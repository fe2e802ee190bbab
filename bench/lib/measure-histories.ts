import { relocateQuotes } from '../../src/compiler/anchor/relocate-quotes.ts';
import { quoteAtRandom } from './collect-corpora.ts';
import { followVersions } from './follow-versions.ts';
import { count, emptyTally, isOneOf, judge, passageOf, quote, type Tally } from './measure-relocation.ts';
import type { History } from './read-histories.ts';

/**
 * Measure how well quotations at random from the first version of each text are found again in its last. The truth are the
 * steps between; a quotation of which less than half is left, or whose very words stand elsewhere, tells nothing.
 */
export function measureHistories(histories: readonly History[], seeds: readonly number[]): Map<string, Tally> {
  return new Map(
    histories.map(({ name, versions }) => {
      const tally = emptyTally();
      const { first, last } = followVersions(versions);
      const [before, passages] = [first.map(passageOf), last.map(passageOf)];
      const all = passages.map(({ text }) => text).join('\n');
      for (const seed of seeds) {
        const corpus = quoteAtRandom(
          name,
          before.map(({ text }) => text),
          seed,
        );
        const quotations = quote(corpus, first);
        const relocations = relocateQuotes(
          quotations.map(({ quotation }) => quotation),
          passages,
          before,
          'en',
        );
        relocations.forEach((relocation, at) => {
          const { origins = new Set<number>(), quotation } = quotations[at] ?? {};
          const outcome = judge(relocation, origins, last);
          const isClear = outcome.survives || (!last.flat().some((it) => isOneOf(it, origins)) && !all.includes(quotation?.exact ?? ''));
          if (isClear) count(tally, outcome);
        });
      }
      return [name, tally];
    }),
  );
}
