import { closestText } from '../anchor/closest-text.ts';
import { describeRange } from '../anchor/describe-range.ts';
import { findQuote, type Range } from '../anchor/find-quote.ts';
import { locateText } from '../markdown/locate-text.ts';
import type { Block } from '../markdown/parse-markdown.ts';
import { unexpected, type Problem } from '../problems/problem.ts';
import type { Located, Path } from '../read/parse-yaml.ts';
import type { ArticleFacts, OriginalFacts } from '../../model/article.ts';
import type { ParagraphNumber, Selector } from '../../model/place.ts';
import type { TextRecord } from '../records/read-article.ts';

/** An article with the original that is paired with it, if there is one. */
export interface PairedArticle {
  edition: TextRecord<ArticleFacts>;
  original: TextRecord<OriginalFacts> | null;
}

/** A selector found: in the edition always, in the original where its words stand there too. */
export interface AnchoredPlace {
  slug: string;
  /** Index of the paragraph in the article, from 0. */
  index: number;
  edition: Range;
  original: Range | null;
}

/** What came of a selector: where its words stand, or what is wrong with it. */
type Anchoring = { anchored?: AnchoredPlace; problems: Problem[] };

/** Selectors that were anchored before, in records that may be compiled again with others. */
const known = new WeakMap<object, PairedArticle & { anchoring: Anchoring }>();

/** Anchor the selector that stands at `path` of a record. */
export function anchorPlace(
  pair: PairedArticle,
  place: Selector & { paragraph: ParagraphNumber },
  located: Located<unknown>,
  path: Path,
): Anchoring {
  const kept = known.get(place);
  if (kept?.edition === pair.edition && kept.original === pair.original) return kept.anchoring;
  const anchoring = findPlace(pair, place, located, path);
  known.set(place, { ...pair, anchoring });
  return anchoring;
}

function findPlace(
  pair: PairedArticle,
  place: Selector & { paragraph: ParagraphNumber },
  located: Located<unknown>,
  path: Path,
): Anchoring {
  const { edition, original } = pair;
  const { code, paragraphs } = edition.facts.value;
  const index = paragraphs.findIndex(({ number }) => String(number) === String(place.paragraph));
  const block = edition.paragraphs[index];
  if (index === -1 || !block) {
    const numbers = paragraphs.map(({ number }) => number);
    return {
      problems: [
        unexpected(
          located.locate([...path, 'paragraph']),
          'paragraph-exists',
          `paragraph ${code}¶${place.paragraph}`,
          `a paragraph from ${code}¶${numbers[0]} to ${code}¶${numbers.at(-1)}`,
          {
            hint: `the paragraphs are listed in the front matter of \`${edition.file}\`.`,
          },
        ),
      ],
    };
  }
  const ranges = findQuote(block.text, place);
  const [range] = ranges;
  if (ranges.length !== 1 || !range) return { problems: [reportMatches(edition, code, block, place, ranges, located, path)] };
  const there = original?.paragraphs[index];
  return {
    anchored: { slug: edition.slug, index, edition: range, original: there ? findInOriginal(there.text, place) : null },
    problems: [],
  };
}

/** Anchor words that stand in the original only; nothing can be said of them where it's absent. */
export function anchorInOriginal(
  { edition, original }: PairedArticle,
  place: Selector & { paragraph: ParagraphNumber },
): { anchored?: AnchoredPlace; problems: Problem[] } {
  const index = edition.facts.value.paragraphs.findIndex(({ number }) => String(number) === String(place.paragraph));
  const range = original ? findInOriginal(original.paragraphs[index]?.text ?? '', place) : null;
  return { ...(range ? { anchored: { slug: edition.slug, index, edition: NOWHERE, original: range } } : {}), problems: [] };
}

const NOWHERE: Range = { start: 0, end: 0 };

/**
 * Find the words in the original, capitals aside: a quotation may open a sentence of the edition. Context belongs to
 * the edition; it's used only where the words alone would be ambiguous.
 */
function findInOriginal(text: string, place: Selector): Range | null {
  const ranges = findQuote(text, { exact: place.exact }, true);
  if (ranges.length < 2) return ranges[0] ?? null;
  const [first, ...others] = findQuote(text, place, true);
  return first && !others.length ? first : null;
}

function reportMatches(
  edition: TextRecord<ArticleFacts>,
  code: string,
  block: Block,
  place: Selector & { paragraph: ParagraphNumber },
  ranges: Range[],
  located: Located<unknown>,
  path: Path,
): Problem {
  const at = located.locate([...path, 'exact']);
  const quote = `quote \`${place.exact}\` with ${ranges.length} matches in ${code}¶${place.paragraph}`;
  if (ranges.length) {
    return unexpected(at, 'quote-matches-once', quote, 'exactly 1', {
      cause: ranges.map((range) => {
        const { prefix, suffix } = describeRange(block.text, range);
        const context = [...(prefix ? [`prefix: "${prefix}"`] : []), ...(suffix ? [`suffix: "${suffix}"`] : [])].join(' and ');
        return { place: locateText(edition.file, block.tree, range), reason: `here with \`${context}\`` };
      }),
      hint: 'add the `prefix` or `suffix` of the place that is meant.',
    });
  }
  const elsewhere = edition.paragraphs.findIndex((it) => findQuote(it.text, place).length > 0);
  const moved = edition.paragraphs[elsewhere];
  const [there] = moved ? findQuote(moved.text, place) : [];
  if (moved && there) {
    const number = edition.facts.value.paragraphs[elsewhere]?.number ?? elsewhere + 1;
    return unexpected(at, 'quote-matches-once', quote, 'exactly 1', {
      cause: [{ place: locateText(edition.file, moved.tree, there), reason: `it stands in ${code}¶${number}` }],
      hint: `perhaps \`paragraph: ${number}\` is meant.`,
    });
  }
  const withoutContext = place.prefix || place.suffix ? findQuote(block.text, { exact: place.exact }) : [];
  if (withoutContext.length) {
    return unexpected(at, 'quote-matches-once', quote, 'exactly 1', {
      cause: withoutContext.map((range) => ({
        place: locateText(edition.file, block.tree, range),
        reason: 'the words stand here, with another context',
      })),
      hint: 'correct `prefix` and `suffix`, or leave them out.',
    });
  }
  const near = closestText(block.text, place.exact);
  return unexpected(at, 'quote-matches-once', quote, 'exactly 1', {
    cause: near
      ? [
          {
            place: locateText(edition.file, block.tree, near),
            reason: `closest text \`${block.text.slice(near.start, near.end)}\` (similarity ${near.similarity.toFixed(2)})`,
          },
        ]
      : [],
    hint: near ? 'copy the words again from the edition.' : 'nothing in the paragraph is like these words; copy them from the edition.',
  });
}
