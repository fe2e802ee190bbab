import { describeRange } from '../../compiler/anchor/describe-range.ts';
import { findQuote } from '../../compiler/anchor/find-quote.ts';
import type { PairedArticle } from '../../compiler/places/anchor-places.ts';
import { findOnlyInOriginal } from '../../compiler/places/find-words.ts';
import type { Place, Selector } from '../../model/place.ts';
import type { Received } from './read-annotations.ts';

/** An annotation at the words of an article: at one place, or at one in each paragraph over which its words go. */
export interface Anchored {
  received: Received;
  places: readonly Place[];
  /** The paragraph, as `slug#7` with its note, where its words are all words of that. */
  whole: { id: string; note: string | null } | null;
}

/** An annotation that has no place here, and why. */
export interface Left {
  received: Received;
  why: string;
}

/**
 * Find the words of annotations in the articles: exact after folding, never by similarity. What stands at several places is
 * told apart by the page and paragraph that it names, and by the words around it; else it is left to its author.
 */
export function anchorAnnotations(pairs: readonly PairedArticle[], received: readonly Received[]): { anchored: Anchored[]; left: Left[] } {
  const [anchored, left]: [Anchored[], Left[]] = [[], []];
  for (const it of received) {
    const found = it.isAnswer ? 'it answers another one' : it.selector ? anchorAll(pairs, it, it.selector) : 'it names no words';
    if (typeof found === 'string') left.push({ received: it, why: found });
    else anchored.push({ received: it, places: found, whole: wholeOf(pairs, found) });
  }
  return { anchored, left };
}

function anchorAll(pairs: readonly PairedArticle[], received: Received, selector: Selector): Place[] | string {
  const whole = anchorOne(pairs, received, selector);
  const parts = selector.exact.split(/\s*\n\s*/).filter(Boolean);
  if (typeof whole !== 'string') return [whole];
  if (parts.length < 2) return whole;
  const places = parts.map((exact, at) =>
    anchorOne(pairs, received, {
      exact,
      ...(at === 0 && selector.prefix ? { prefix: selector.prefix } : {}),
      ...(at === parts.length - 1 && selector.suffix ? { suffix: selector.suffix } : {}),
    }),
  );
  const missing = places.find((it) => typeof it === 'string');
  return missing ?? places.filter((it) => typeof it !== 'string');
}

function wholeOf(pairs: readonly PairedArticle[], [place, ...others]: readonly Place[]): Anchored['whole'] {
  const edition = pairs.find((it) => it.edition.facts.value.code === place?.article)?.edition;
  const at = edition?.facts.value.paragraphs.findIndex(({ number }) => number === place?.paragraph) ?? -1;
  if (!edition || !place || others.length || edition.paragraphs[at]?.text.trim() !== place.exact) return null;
  return { id: `${edition.slug}#${place.paragraph}`, note: edition.facts.value.paragraphs[at]?.note ?? null };
}

interface Hit {
  pair: PairedArticle;
  place: Place;
}

function anchorOne(pairs: readonly PairedArticle[], received: Received, selector: Selector): Place | string {
  const ways: [Selector, boolean][] = [
    [selector, false],
    [{ exact: selector.exact }, false],
    [{ exact: selector.exact }, true],
  ];
  const hits = ways.map(([it, ignoreCase]) => listHits(pairs, it, ignoreCase)).find((it) => it.length > 0) ?? [];
  const onPage = keepSome(hits, ({ pair }) => received.page !== null && isPageOf(pair, received.page));
  const here = keepSome(onPage, ({ place }) => place.paragraph === received.paragraph);
  const [only, ...others] = here;
  if (only && !others.length) return only.place;
  if (only)
    return `its words stand at ${here.length} places: ${[...new Set(here.map(({ place }) => `${place.article}¶${place.paragraph}`))].join(', ')}`;
  const [elsewhere] = findOnlyInOriginal(pairs, selector.exact);
  return elsewhere
    ? `its words stand in the document only (${elsewhere.article}¶${elsewhere.paragraph}), not in the edition`
    : 'its words stand in no article';
}

/** Keep what fits, if anything does. */
function keepSome<T>(items: readonly T[], fits: (item: T) => boolean): readonly T[] {
  const some = items.filter(fits);
  return some.length ? some : items;
}

function listHits(pairs: readonly PairedArticle[], selector: Selector, ignoreCase: boolean): Hit[] {
  return pairs.flatMap((pair) => {
    const { code, paragraphs } = pair.edition.facts.value;
    return pair.edition.paragraphs.flatMap(({ text }, at) => {
      const paragraph = paragraphs[at]?.number;
      if (paragraph === undefined) return [];
      return findQuote(text, selector, ignoreCase).map((range) => ({
        pair,
        place: { article: code, paragraph, ...describeRange(text, range) },
      }));
    });
  });
}

/** Say whether an address is that of the page of an article, or of its document. */
function isPageOf({ edition }: PairedArticle, address: string): boolean {
  const [page = ''] = address.split(/[?#]/);
  const { url } = edition.facts.value.document;
  return page.includes(`/articles/${edition.slug}/`) || (url !== undefined && url.split(/[?#]/)[0] === page);
}
