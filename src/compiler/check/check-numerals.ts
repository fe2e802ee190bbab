import { isQuoted, type ArticleFacts, type QuotedWaiver } from '../../model/article.ts';
import { findQuote, type Range } from '../anchor/find-quote.ts';
import { isWithin } from '../numerals/find-matches.ts';
import { matchPattern } from '../numerals/match-pattern.ts';
import type { AnchoredNote } from '../places/anchor-notes.ts';
import { anchorInOriginal, anchorPlace, type AnchoredPlace, type PairedArticle } from '../places/anchor-places.ts';
import { unexpected, type Problem } from '../problems/problem.ts';
import type { Located } from '../read/parse-yaml.ts';
import { auditNumerals, listUncovered } from './audit-numerals.ts';
import { findRepeated, listCovered, listTexts, type TextOfArticle } from './audited-texts.ts';

/**
 * Audit the numerals of every paragraph, in the edition and, where it's present, in the original, and those of headings
 * and notes, where what the text has already is covered by it.
 *
 * @param notes the anchored figures; all of them, or else numerals would be reported that only a mistake leaves uncovered
 */
export function checkNumerals(pairs: readonly PairedArticle[], notes: readonly AnchoredNote[]): Problem[] {
  const figuresOf = Map.groupBy(
    notes.filter(({ kind }) => kind === 'figure'),
    ({ at }) => at.slug,
  );
  return pairs.flatMap((pair) =>
    checkArticle(
      pair,
      (figuresOf.get(pair.edition.slug) ?? []).map(({ at }) => at),
    ),
  );
}

function checkArticle(pair: PairedArticle, figures: readonly AnchoredPlace[]): Problem[] {
  const { facts } = pair.edition;
  const { draft, waived } = facts.value;
  const texts = listTexts(pair);
  const quoted = waived.flatMap((waiver, at) => (isQuoted(waiver) ? anchorWaiver(pair, waiver, at, texts) : []));
  const places = [...figures, ...quoted.flatMap(({ anchored }) => anchored ?? [])];
  const marked = texts.map((text) => ({
    ...text,
    covered: [
      ...places.filter(({ index }) => index === text.index).flatMap((place) => rangeIn(text, place)),
      ...quoted.flatMap(({ inText, range }) => (range && inText === text ? [range] : [])),
    ],
  }));
  const isText = ({ type }: TextOfArticle) => type === 'edition' || type === 'original';
  const words = listCovered(marked.filter(isText));
  const accounted = marked.map((it) => (isText(it) ? it : { ...it, covered: [...it.covered, ...findRepeated(it, words)] }));
  const patterns = matchWaivers(facts, accounted);
  const uncovered = accounted.flatMap((it) => auditNumerals({ ...it, covered: [...it.covered, ...(patterns.ranges.get(it) ?? [])] }));
  return [
    ...quoted.flatMap(({ problems }) => problems),
    ...patterns.unused,
    ...uncovered.map((it) => (draft ? { ...it, fatal: false } : it)),
  ];
}

function rangeIn({ type }: TextOfArticle, { edition, original }: AnchoredPlace): Range[] {
  return type === 'edition' ? [edition] : type === 'original' && original ? [original] : [];
}

interface AnchoredWaiver {
  anchored?: AnchoredPlace;
  /** The heading or note in which it stands, and where. */
  inText?: TextOfArticle;
  range?: Range;
  problems: Problem[];
}

function anchorWaiver(pair: PairedArticle, waiver: QuotedWaiver, at: number, texts: readonly TextOfArticle[]): AnchoredWaiver {
  const { facts } = pair.edition;
  switch (waiver.in) {
    case 'edition':
      return anchorPlace(pair, waiver, facts, ['waived', at]);
    case 'original':
      return anchorInOriginal(pair, waiver);
    case 'heading':
    case 'note': {
      const index = facts.value.paragraphs.findIndex(({ number }) => String(number) === String(waiver.paragraph));
      const text = texts.find((it) => it.type === waiver.in && it.index === index);
      const ranges = text ? findQuote(text.text, waiver) : [];
      const [range] = ranges;
      if (text && range && ranges.length === 1) return { inText: text, range, problems: [] };
      const where = `${waiver.in} of ${facts.value.code}¶${waiver.paragraph}`;
      const actual = text
        ? `quote \`${waiver.exact}\` with ${ranges.length} matches in the ${where}`
        : `quote \`${waiver.exact}\` of no ${where}`;
      const place = facts.locate(['waived', at, 'exact']);
      return {
        problems: [
          unexpected(place, 'quote-matches-once', actual, 'exactly 1', { hint: 'copy the words again from there, or delete the waiver.' }),
        ],
      };
    }
  }
}

/** Find what the waivers by pattern cover, and report those that waive nothing which is left to be waived. */
function matchWaivers<T extends TextOfArticle & { covered: readonly Range[] }>(
  { value: { waived }, locate }: Located<ArticleFacts>,
  texts: readonly T[],
): { ranges: Map<T, Range[]>; unused: Problem[] } {
  const ranges = new Map<T, Range[]>();
  const unused = waived.flatMap(({ pattern }, at): Problem[] => {
    if (pattern === undefined) return [];
    let isUsed = false;
    for (const text of texts) {
      const open = listUncovered(text);
      const found = open.length ? matchPattern(text.text, pattern, open) : [];
      isUsed ||= open.some(({ parts }) => parts.some((part) => isWithin(part, found)));
      ranges.set(text, [...(ranges.get(text) ?? []), ...found]);
    }
    if (isUsed) return [];
    return [
      unexpected(
        locate(['waived', at, 'pattern']),
        'waiver-is-used',
        `pattern \`${pattern}\` that waives nothing`,
        'a numeral that no figure covers',
        {
          hint: 'delete it: what it fits is a figure, or counts nothing anyhow, as digits in names do; or correct its words.',
        },
      ),
    ];
  });
  return { ranges, unused };
}
