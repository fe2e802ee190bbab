import { describeRange } from '../anchor/describe-range.ts';
import type { FoundPlace } from '../anchor/find-places.ts';
import { findQuote, type Range } from '../anchor/find-quote.ts';
import type { Swap } from '../anchor/find-swaps.ts';
import type { TellingChange } from '../anchor/compare-telling-words.ts';
import { relocateQuotes, type Passage, type Relocation } from '../anchor/relocate-quotes.ts';
import { newestSeals } from '../analysis/seal.ts';
import type { Span } from '../problems/problem.ts';
import type { Located, Path } from '../read/parse-yaml.ts';
import { isQuoted, type ArticleFacts } from '../../model/article.ts';
import type { NoteKind } from '../../model/kinds.ts';
import type { ParagraphNumber, Selector } from '../../model/place.ts';
import type { TextRecord } from '../records/read-article.ts';
import type { Records } from '../records/read-records.ts';

/** A selector as it is written in a content file. */
export interface WrittenSelector {
  /** What it belongs to: `claim:bodies-at-tabqa`; of a waived numeral, `waiver`. */
  key: string;
  /** Its code: `C21`; of a waived numeral, none. */
  code: string | null;
  article: string;
  paragraph: ParagraphNumber;
  selector: Selector;
  /** Where its words are written. */
  place: Span;
  /** The id of its entry, if its file is a list, and the way from there. */
  entry: string | null;
  path: Path;
}

/** A place for a selector. */
export interface ProposedPlace {
  paragraph: ParagraphNumber;
  selector: Selector;
  /** How much of the words and their context is there, from 0 to 1. */
  similarity: number;
}

/** What became of a selector that no longer fits, or no longer seems to. */
export type Proposal = WrittenSelector &
  (
    | {
        type: 'moved';
        to: ProposedPlace;
        /** Numbers and negations that are others now. */
        changes: readonly TellingChange[];
      }
    | { type: 'gone'; closest: ProposedPlace | null }
    | { type: 'ambiguous'; candidates: readonly ProposedPlace[] }
    /**
     * The words stand there, but nothing else of what stood around them does; or, with `swaps`, a sentence stands there
     * that looks the same and has another subject or verb; or words that were waived are others.
     */
    | { type: 'doubtful'; closest: ProposedPlace | null; swaps: readonly Swap[] }
  );

/**
 * Propose for each selector into an article that no longer fits its text where it belongs now.
 */
export function reanchor(article: TextRecord<ArticleFacts>, records: Records): Proposal[] {
  const { code, language, paragraphs } = article.facts.value;
  const numbers = paragraphs.map(({ number }) => number);
  const passages = article.paragraphs.map(({ text }, at) => ({ number: String(numbers[at]), text }));
  const written = listSelectors(article, records);
  const relocations = relocateQuotes(
    written.map(({ paragraph, selector: { exact, prefix = '', suffix = '' } }) => ({
      paragraph: String(paragraph),
      exact,
      before: prefix,
      after: suffix,
    })),
    passages,
    sealedPassages(code, records, written),
    language,
  );
  const propose = (place: FoundPlace): ProposedPlace => ({
    paragraph: numbers[place.passage] ?? place.passage + 1,
    selector: describeRange(passages[place.passage]?.text ?? '', place),
    similarity: place.total,
  });
  return written.flatMap((it, at): Proposal[] => {
    const passage = numbers.findIndex((number) => String(number) === String(it.paragraph));
    const [fit, ...others] = findQuote(passages[passage]?.text ?? '', it.selector);
    const relocation = relocations[at];
    return relocation ? compare(it, relocation, fit && !others.length ? { passage, ...fit } : null, propose) : [];
  });
}

/** Compare where the words were found with where the selector fits, if it does. */
function compare(
  written: WrittenSelector,
  relocation: Relocation,
  fit: (Range & { passage: number }) | null,
  propose: (place: FoundPlace) => ProposedPlace,
): Proposal[] {
  const isFit = (place: FoundPlace) => fit !== null && place.passage === fit.passage && place.start < fit.end && place.end > fit.start;
  switch (relocation.type) {
    case 'found': {
      if (isFit(relocation.place)) return [];
      const to = propose(relocation.place);
      // Only the very words that it was written for are waived.
      if (written.key === WAIVER && !findQuote(to.selector.exact, { exact: written.selector.exact }).length)
        return [{ ...written, type: 'doubtful', closest: to, swaps: [] }];
      return [{ ...written, type: 'moved', to, changes: relocation.changes }];
    }
    case 'ambiguous':
      if (relocation.places.some(isFit)) return [];
      return [{ ...written, type: 'ambiguous', candidates: relocation.places.map(propose) }];
    case 'doubtful':
      return [{ ...written, type: 'doubtful', closest: propose(relocation.place), swaps: relocation.swaps }];
    case 'gone':
      if (fit) return [{ ...written, type: 'doubtful', closest: null, swaps: [] }];
      return [{ ...written, type: 'gone', closest: relocation.closest && propose(relocation.closest) }];
  }
}

const WAIVER = 'waiver';

function listSelectors({ facts }: TextRecord<ArticleFacts>, records: Records): WrittenSelector[] {
  const { code, waived } = facts.value;
  const list = <T extends { id: string; code: string }>(
    kind: NoteKind,
    entries: readonly Located<T>[],
    key: string,
    places: (value: T) => readonly (Selector & { article: string; paragraph: ParagraphNumber })[],
  ) =>
    entries.flatMap(({ value, locate }) =>
      places(value).flatMap(({ article, paragraph, ...selector }, at): WrittenSelector[] => {
        if (article !== code) return [];
        const path = [key, at];
        const common = { key: `${kind}:${value.id}`, code: value.code, article, paragraph, entry: value.id, path };
        return [{ ...common, selector: pickSelector(selector), place: locate([...path, 'exact']) }];
      }),
    );
  return [
    ...list('source', records.sources.entries, 'places', ({ places }) => places),
    ...list('claim', records.claims.entries, 'evidence', ({ evidence }) => evidence),
    ...list('figure', records.figures.entries, 'places', ({ places }) => places),
    ...waived.flatMap((waiver, at): WrittenSelector[] => {
      if (!isQuoted(waiver) || waiver.in !== 'edition') return [];
      const path = ['waived', at];
      const common = { key: WAIVER, code: null, article: code, paragraph: waiver.paragraph, entry: null, path };
      return [{ ...common, selector: pickSelector(waiver), place: facts.locate([...path, 'exact']) }];
    }),
  ];
}

function pickSelector({ exact, prefix, suffix }: Selector): Selector {
  return { exact, ...(prefix ? { prefix } : {}), ...(suffix ? { suffix } : {}) };
}

/**
 * List the paragraphs of an article as the lock keeps them, whole. Of several wordings that it has of a paragraph, those
 * of before a correction and after it, the one that has most of the words that are quoted from it.
 */
function sealedPassages(code: string, { lock }: Records, written: readonly WrittenSelector[]): Passage[] {
  return [...newestSeals(lock.lines)].flatMap(([key, seals]) => {
    const [, article, number] = /^paragraph:([A-Z]+)¶(\w+)$/.exec(key) ?? [];
    if (article !== code || number === undefined) return [];
    const quoted = written.filter(({ paragraph }) => String(paragraph) === number);
    const fitting = (text: string) => quoted.filter(({ selector }) => findQuote(text, selector).length === 1).length;
    const [best = seals[0].words] = seals.map(({ words }) => words).sort((one, other) => fitting(other) - fitting(one));
    return [{ number, text: best }];
  });
}
