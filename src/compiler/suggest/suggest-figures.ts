import type { Range } from '../anchor/find-quote.ts';
import { isWithin } from '../numerals/find-matches.ts';
import { readAmounts, readDates } from '../quantities/read-phrase.ts';
import type { Chain } from '../../model/place.ts';
import { readFigure, readUnit } from './read-figure.ts';
import { chainOf } from './suggest-claims.ts';
import {
  overlap,
  suggestAt,
  type KnownSource,
  type SuggestArticle,
  type SuggestedValue,
  type Suggestion,
  type SuggestParagraph,
} from './suggestion.ts';

/** Time words that date nothing. */
const IDLE = /^(?:now|soon|today|recently|to this day)$/iu;

/** Suggest a figure for each number, time and vague quantity that no figure and no waiver covers. */
export function suggestFigures(article: SuggestArticle, sources: readonly KnownSource[]): Suggestion[] {
  return article.paragraphs.flatMap((paragraph) => {
    const { text, numerals, figures } = paragraph;
    const { quantities } = readAmounts(text, article.language);
    const times = readDates(text, article.language);
    const taken: Range[] = [];
    const spoken = listSpoken(article, paragraph, sources);
    const around = ({ start, end }: Range): Range => {
      const own = times.filter((it) => overlap(it, { start, end }));
      // `It will close on 31 March`: what comes before a date is no part of an amount.
      const amounts = quantities.filter((it) => it.type !== 'vague' && it.type !== 'weak' && overlap(it, { start, end }));
      const groups = own.length ? own : amounts;
      return { start: Math.min(start, ...groups.map((it) => it.start)), end: Math.max(end, ...groups.map((it) => it.end)) };
    };
    const chainAt = (range: Range) => {
      const own = spoken.find((it) => overlap(it.sentence, range));
      return own ? { chain: own.chain } : {};
    };
    const make = (wide: Range, rule: 'numeral' | 'time' | 'vague', why: string): Suggestion[] => {
      const range = tidy(text, wide);
      if (taken.some((it) => overlap(it, range))) return [];
      taken.push(range);
      return [
        suggestAt(article, paragraph, range, {
          kind: 'figure',
          rule,
          why,
          values: valuesOf(text, range, article.language),
          ...chainAt(range),
        }),
      ];
    };
    const uncovered = numerals.filter(({ parts }) => !parts.every((part) => isWithin(part, figures)));
    return [
      ...uncovered.flatMap((numeral) =>
        make(
          times.some((time) => overlap(time, numeral)) ? around(numeral) : withUnit(text, around(numeral), article.language),
          quantities.some((it) => it.type === 'vague' && overlap(it, numeral)) ? 'vague' : 'numeral',
          'A number that no figure and no waiver covers.',
        ),
      ),
      ...times
        .filter((it) => !figures.some((figure) => overlap(figure, it)) && !IDLE.test(text.slice(it.start, it.end)))
        // A number that only names something is no time: `decision 2025-118`.
        .filter((it) => !/\p{N}/u.test(text.slice(it.start, it.end)) || numerals.some((numeral) => overlap(numeral, it)))
        .filter((it) => it.from.season === undefined || it.from.year !== undefined || isWhen(text, it, article.language))
        .flatMap((it) => make({ start: it.start, end: it.end }, 'time', 'Words for a time that no figure covers.')),
      ...quantities
        .filter((it) => it.type === 'vague' && !figures.some((figure) => overlap(figure, it)))
        .map((it) => ({ vague: it, counted: withUnit(text, it, article.language) }))
        .filter(({ vague }) => !/\bhow\s$/iu.test(text.slice(0, vague.start)))
        .filter(({ vague, counted }) => isCounted(text.slice(vague.start, vague.end), text.slice(vague.end, counted.end)))
        .flatMap(({ counted }) => make(counted, 'vague', 'Words for a quantity without a number.')),
    ];
  });
}

/** Leave to its sentence what is no part of a time: `of 17 October.`, `that the winter`. */
function tidy(text: string, { start, end }: Range): Range {
  const words = text.slice(start, end);
  return {
    start: start + (/^(?:of|in|that)\s+(?:(?:of|in|that)\s+)?(?=.)/iu.exec(words)?.[0].length ?? 0),
    end: end - (/(?:\p{L}{5,}|\b(?:May|June|July))\.$/u.test(words) ? 1 : 0),
  };
}

/** `before the summer` and `in autumn` are times; `another winter` and `the winter boats` are none. */
function isWhen(text: string, { start, end }: Range, language: string): boolean {
  if (!/^en\b/.test(language)) return true;
  const before = /\b(?:in|since|until|till|by|before|after|during|through|from|last|this|next|every)\s+(?:the\s+)?$/iu;
  const isLed = before.test(text.slice(0, start)) || /^(?:in|last|this|next)\b/iu.test(text.slice(start, end));
  return isLed && !/^\s+\p{Ll}+s\b/u.test(text.slice(end));
}

/** List the sentences in which a known source is said to speak, with the chain that follows. */
function listSpoken(
  article: SuggestArticle,
  paragraph: SuggestParagraph,
  sources: readonly KnownSource[],
): { sentence: Range; chain: Chain }[] {
  return paragraph.sentences.flatMap((sentence) => {
    const known = sentence.speakers.find(({ source }) => source !== null);
    return known ? [{ sentence, chain: chainOf(article, paragraph, known, 'report', sources) }] : [];
  });
}

/** `more attacks` is a quantity, `more likely` and `often` are none: of such words what is counted follows, in the plural. */
function isCounted(vague: string, unit: string): boolean {
  return !/^(?:more|less|fewer|most|mostly|much|often|a lot)\b/iu.test(vague) || /[^s]s$/u.test(unit.trim());
}

/** Take in the words for what is counted. */
function withUnit(text: string, { start, end }: Range, language: string): Range {
  const rest = text.slice(end, end + 60);
  const unit = /%$|percent$|\d:\d\d$/u.test(text.slice(start, end)) ? undefined : readUnit(rest, language);
  const at = unit === undefined ? -1 : rest.indexOf(unit);
  return unit === undefined || at < 0 || at > 2 ? { start, end } : { start, end: end + at + unit.length };
}

function valuesOf(text: string, { start, end }: Range, language: string): Record<string, SuggestedValue> {
  const words = text.slice(start, end);
  const reading = readFigure(words, language);
  const unit = reading.kind === 'number' ? reading.unit : undefined;
  const of = text.slice(end).match(/^\s+(?:of|in|among)\s+(?:the\s+)?[\p{L}’'-]+(?:\s+[\p{L}’'-]+)?/u)?.[0] ?? '';
  const subject = unit && unit !== '%' ? unit + of : `${words}${of}`;
  return { ...reading, quantity: capitalize(reading.kind === 'date' ? contextOf(text, start, words) : subject) };
}

/** The few words before a time, which tell what it dates. */
function contextOf(text: string, start: number, words: string): string {
  const before =
    text
      .slice(0, start)
      .split(/[.!?;:“”"]/)
      .at(-1)
      ?.trim()
      .split(/\s+/)
      .slice(-5)
      .join(' ') ?? '';
  return before ? `When: ${before} ${words}` : `When: ${words}`;
}

function capitalize(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
