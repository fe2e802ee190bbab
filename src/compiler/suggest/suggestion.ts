import type { Range } from '../anchor/find-quote.ts';
import type { Numeral } from '../numerals/list-numerals.ts';
import type { Chain, ParagraphNumber } from '../../model/place.ts';
import type { SUGGESTED_KINDS } from '../../model/refusal.ts';

/** What an author may accept, edit or refuse. Nothing of it is published that nobody has accepted. */
export interface Suggestion {
  kind: SuggestedKind;
  /** The article, by its code and its slug, and the paragraph; of a relation, those of its second claim. */
  article: string;
  slug: string;
  paragraph: ParagraphNumber;
  words: string;
  /** Where they begin in the text of the paragraph, in UTF-16 units. */
  start: number;
  /** Which of the places of these words in the paragraph it is, from 0. */
  nth: number;
  /** On what ground it is suggested, in a sentence. */
  why: string;
  /** The rule by which it was found, for those who measure. */
  rule: SuggestionRule;
  /** Keys of the entry, as the words give them. */
  values: Readonly<Record<string, SuggestedValue>>;
  /** The way by which it came there, where the words say so. */
  chain?: Chain;
  /** The two claims of a relation. */
  claims?: readonly [string, string];
}

export type SuggestedValue = string | number | boolean | null | readonly string[];
export type SuggestedKind = (typeof SUGGESTED_KINDS)[number];
export type SuggestionRule = 'numeral' | 'time' | 'vague' | 'quotation' | 'report' | 'hedge' | 'speaker' | 'capitals' | 'alike';

/** Words that say who speaks. */
export interface Speaker extends Range {
  words: string;
  /** The source that it is, null where it is none yet. */
  source: string | null;
  /** The words that report. */
  verb: Range;
}

/** A sentence of a paragraph. */
export interface Sentence extends Range {
  speakers: readonly Speaker[];
}

/** A paragraph as the rules read it, with what it is marked with already. */
export interface SuggestParagraph {
  number: ParagraphNumber;
  voice: string;
  relays: readonly string[];
  text: string;
  numerals: readonly Numeral[];
  /** Where figures and waivers, claims and sources stand. */
  figures: readonly Range[];
  claims: readonly Range[];
  sources: readonly (Range & { id: string })[];
  /** Its sentences, each with who is said to speak in it. */
  sentences: readonly Sentence[];
}

/** An article as the rules read it. */
export interface SuggestArticle {
  code: string;
  slug: string;
  language: string;
  author: string;
  paragraphs: readonly SuggestParagraph[];
}

/** A source by which speakers are known. */
export interface KnownSource {
  id: string;
  names: readonly string[];
  outlet: string | null;
}

/** Make a suggestion at a stretch of a paragraph. */
export function suggestAt(
  { code, slug }: SuggestArticle,
  { number, text }: SuggestParagraph,
  { start, end }: Range,
  rest: Pick<Suggestion, 'kind' | 'why' | 'rule' | 'values'> & Partial<Pick<Suggestion, 'chain'>>,
): Suggestion {
  const words = text.slice(start, end);
  let nth = 0;
  for (let at = text.indexOf(words); at !== -1 && at < start; at = text.indexOf(words, at + 1)) nth++;
  return { article: code, slug, paragraph: number, words, start, nth, ...rest };
}

/** Tell whether two stretches have something in common. */
export function overlap(one: Range, other: Range): boolean {
  return one.start < other.end && other.start < one.end;
}
