import type { Range } from '../anchor/find-quote.ts';
import type { Problem } from '../problems/problem.ts';
import type { AnchoredNote } from '../places/anchor-notes.ts';
import { anchorInOriginal, anchorPlace, type AnchoredPlace, type PairedArticle } from '../places/anchor-places.ts';
import { auditNumerals } from './audit-numerals.ts';

/**
 * Audit the numerals of every paragraph, in the edition and, where it's present, in the original.
 *
 * @param notes the anchored figures; all of them, or else numerals would be reported that only a mistake leaves uncovered
 */
export function checkNumerals(pairs: readonly PairedArticle[], notes: readonly AnchoredNote[]): Problem[] {
  const figuresOf = Map.groupBy(
    notes.filter(({ kind }) => kind === 'figure'),
    ({ at }) => at.slug,
  );
  return pairs.flatMap((pair) => {
    const { edition, original } = pair;
    const { draft, language } = edition.facts.value;
    const waivers = edition.facts.value.waived.map((waiver, at) =>
      waiver.in === 'edition' ? anchorPlace(pair, waiver, edition.facts, ['waived', at]) : anchorInOriginal(pair, waiver),
    );
    const figures = (figuresOf.get(edition.slug) ?? []).map(({ at }) => at);
    const cover = [...figures, ...waivers.flatMap(({ anchored }) => anchored ?? [])];
    const ranges = (index: number, text: (place: AnchoredPlace) => Range | null) =>
      cover.filter((place) => place.index === index).flatMap((place) => text(place) ?? []);
    const locator = (index: number) => `${edition.facts.value.code}¶${edition.facts.value.paragraphs[index]?.number ?? index + 1}`;
    const uncovered = [
      ...edition.paragraphs.flatMap((block, index) =>
        auditNumerals(
          { file: edition.file, locator: locator(index), language, block },
          ranges(index, (place) => place.edition),
        ),
      ),
      ...(original?.paragraphs ?? []).flatMap((block, index) =>
        auditNumerals(
          { file: original?.file ?? '', locator: locator(index), language, block },
          ranges(index, (place) => place.original),
        ),
      ),
    ];
    return [...waivers.flatMap(({ problems }) => problems), ...uncovered.map((it) => (draft ? { ...it, fatal: false } : it))];
  });
}
