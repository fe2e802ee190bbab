import { describeRange } from '../anchor/describe-range.ts';
import type { FoundPlace, Passage } from '../anchor/find-places.ts';
import { findQuote, type Range } from '../anchor/find-quote.ts';
import type { TellingChange } from '../anchor/compare-telling-words.ts';
import { relocateQuotes, type Quotation, type Relocation } from '../anchor/relocate-quotes.ts';
import { newestSeals } from '../analysis/seal.ts';
import { parseSealedWords } from '../analysis/sealed-words.ts';
import type { Span } from '../problems/problem.ts';
import type { Located, Path } from '../read/parse-yaml.ts';
import type { LockLine } from '../read/read-lock.ts';
import type { ArticleFacts } from '../../model/article.ts';
import type { NoteKind } from '../../model/kinds.ts';
import type { ParagraphNumber, Selector } from '../../model/place.ts';
import type { TextRecord } from '../records/read-article.ts';
import type { Records } from '../records/read-records.ts';

/** A selector as it is written in a content file. */
export interface WrittenSelector {
  /** What it belongs to: `claim:bodies-at-tabqa`; of a waived numeral, `waiver`. */
  thing: string;
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
    | { type: 'moved'; to: ProposedPlace; changes: readonly TellingChange[] }
    | { type: 'gone'; closest: ProposedPlace | null }
    | { type: 'ambiguous'; candidates: readonly ProposedPlace[] }
    /** The words stand in the paragraph once, but nothing else of what stood around them does. */
    | { type: 'doubtful' }
  );

/**
 * Propose for each selector into an article that no longer fits its text where it belongs now.
 */
export function reanchor(article: TextRecord<ArticleFacts>, records: Records): Proposal[] {
  const { code, paragraphs } = article.facts.value;
  const numbers = paragraphs.map(({ number }) => number);
  const passages = article.paragraphs.map(({ text }, at) => ({ number: String(numbers[at]), text }));
  const sealed = newestSeals(records.lock.lines);
  const written = listSelectors(article, records);
  const before = [...sealed].flatMap(([key, [{ words }]]) => sealedPassage(code, key, words));
  const quotations = [...written.map((it) => quotationOf(it, sealed)), ...before.map(openingOf)];
  const relocations = relocateQuotes(quotations, passages, before);
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
    case 'found':
      if (isFit(relocation.place)) return [];
      return [{ ...written, type: 'moved', to: propose(relocation.place), changes: relocation.changes }];
    case 'ambiguous':
      if (relocation.places.some(isFit)) return [];
      return [{ ...written, type: 'ambiguous', candidates: relocation.places.map(propose) }];
    case 'gone':
      if (fit) return [{ ...written, type: 'doubtful' }];
      return [{ ...written, type: 'gone', closest: relocation.closest && propose(relocation.closest) }];
  }
}

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
        const common = { thing: `${kind}:${value.id}`, code: value.code, article, paragraph, entry: value.id, path };
        return [{ ...common, selector: pickSelector(selector), place: locate([...path, 'exact']) }];
      }),
    );
  return [
    ...list('source', records.sources.entries, 'places', ({ places }) => places),
    ...list('claim', records.claims.entries, 'evidence', ({ evidence }) => evidence),
    ...list('figure', records.figures.entries, 'places', ({ places }) => places),
    ...waived.flatMap((waiver, at): WrittenSelector[] => {
      if (waiver.in === 'original') return [];
      const path = ['waived', at];
      const common = { thing: 'waiver', code: null, article: code, paragraph: waiver.paragraph, entry: null, path };
      return [{ ...common, selector: pickSelector(waiver), place: facts.locate([...path, 'exact']) }];
    }),
  ];
}

function pickSelector({ exact, prefix, suffix }: Selector): Selector {
  return { exact, ...(prefix ? { prefix } : {}), ...(suffix ? { suffix } : {}) };
}

/** Put together what is known of words and of what stood around them: from the selector, and from the lock. */
function quotationOf(
  { thing, article, paragraph, selector }: WrittenSelector,
  sealed: ReadonlyMap<string, readonly LockLine[]>,
): Quotation {
  const { exact, prefix = '', suffix = '' } = selector;
  const known = { paragraph: String(paragraph), exact, before: prefix, after: suffix };
  for (const { words } of sealed.get(`${thing}@${article}¶${paragraph}`) ?? []) {
    const parts = parseSealedWords(words);
    if (!parts) continue;
    const snippet = `${parts.before}${parts.words}${parts.after}`;
    const [range] = findQuote(snippet, { exact });
    if (!range) continue;
    const [before, after] = [snippet.slice(0, range.start), snippet.slice(range.end)];
    return { ...known, before: before.length > prefix.length ? before : prefix, after: after.length > suffix.length ? after : suffix };
  }
  return known;
}

/** The paragraphs of an article as the lock keeps them, whole. */
function sealedPassage(code: string, key: string, words: string): Passage[] {
  const [, article, number] = /^paragraph:([A-Z]+)¶(\w+)$/.exec(key) ?? [];
  return article === code && number !== undefined ? [{ number, text: words }] : [];
}

const OPENING = 14;

/** The opening words of each sealed paragraph tell, too, where its words are now. */
function openingOf({ number, text }: Passage): Quotation {
  return { paragraph: number, exact: text.split(/\s+/).slice(0, OPENING).join(' '), before: '', after: '' };
}
