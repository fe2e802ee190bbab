import type { Range } from '../anchor/find-quote.ts';
import { plainLetters } from '../text/plain-letters.ts';
import { findReportWords } from './report-words.ts';
import { splitSentences } from './split-sentences.ts';
import { overlap, type KnownSource, type Sentence, type Speaker, type SuggestParagraph } from './suggestion.ts';

/** The most words that one who speaks is called by. */
const MOST_WORDS = 8;
const NAME = String.raw`\p{Lu}[\p{L}\p{M}’'.-]*`;
const PERSON = String.raw`(?:${NAME}(?:\s+(?:(?:al|el|bin|ibn|de|von|van)[- ])?${NAME}){0,5})`;

/** What is read of a paragraph to find who speaks in it. */
type Spoken = Pick<SuggestParagraph, 'text' | 'voice' | 'relays' | 'sources'>;

/** Split a paragraph into its sentences, each with who is said to speak in it. */
export function listSentences(paragraph: Spoken, language: string, sources: readonly KnownSource[]): Sentence[] {
  let last: Speaker | null = null;
  return splitSentences(paragraph.text, language).map((sentence) => {
    const speakers = findSpeakers(paragraph, sentence, language, sources, last);
    last = speakers.at(-1) ?? last;
    return { ...sentence, speakers };
  });
}

/**
 * Find who is said to speak in a sentence of a paragraph: `according to …`, `… said`, `said …`.
 *
 * @param last the one who spoke last in the paragraph, whom a pronoun means
 */
function findSpeakers(
  paragraph: Spoken,
  sentence: Range,
  language: string,
  sources: readonly KnownSource[],
  last: Speaker | null,
): Speaker[] {
  const known = findReportWords(language);
  if (!known) return [];
  const text = paragraph.text.slice(sentence.start, sentence.end);
  const found: { words: string; at: number; verb: Range }[] = [];
  for (const match of text.matchAll(new RegExp(String.raw`\b(?:${known.according})\s+([^,.;:“”"()—]+)`, 'giu'))) {
    const words = match[1] ?? '';
    found.push({
      words,
      at: match.index + match[0].length - words.length,
      verb: { start: match.index, end: match.index + match[0].length },
    });
  }
  for (const match of text.matchAll(new RegExp(String.raw`(?<![\p{L}])(?:${known.verbs}|${known.alsoNouns})(?![\p{L}])`, 'gu'))) {
    const verb = { start: match.index, end: match.index + match[0].length };
    const before = /[^,.;:“”"()—]*$/u.exec(text.slice(0, verb.start))?.[0] ?? '';
    const after = new RegExp(String.raw`^\s+(${PERSON})`, 'u').exec(text.slice(verb.end));
    const subject = before.trim().replace(/^(?:and|but|yet|while|whereas|so)\s+/iu, '') || beforeApposition(text.slice(0, verb.start));
    const isNoun = new RegExp(`^(?:${known.alsoNouns})$`, 'iu').test(match[0]);
    const isQuoteBefore = /[”"]\s*,?\s*$|,[”"]\s*$/.test(text.slice(0, verb.start));
    const isSaid =
      !isNoun ||
      isQuoteBefore ||
      /^\s+(?:that|how)\b|^,?\s*[“"]/u.test(text.slice(verb.end)) ||
      new RegExp(String.raw`(?:^|\s)${NAME}\s+${NAME}$`, 'u').test(subject);
    if (
      !isSaid ||
      /^\s+(?:for|with|by)\b/u.test(text.slice(verb.end)) || // `a report that Vane wrote for the council`
      /^(?:this|that|these|those|there|which|what|nobody|none|neither|nothing|everybody|everyone|everything|some|many|most)\b/iu.test(
        subject,
      )
    )
      continue;
    const inverted = after?.[1] ?? /^\s+((?:an?|the|one)\s[^,.;:“”"()—]+)/u.exec(text.slice(verb.end))?.[1];
    if (isQuoteBefore && inverted !== undefined) found.push({ words: inverted, at: text.indexOf(inverted, verb.end), verb });
    else if (
      subject &&
      !/\b(?:to|be|been|being|of|for|in|on|at|by|with|not|was|were|is|are|has|have|had|the|an?|its|their|his|her|and|that|which)$/iu.test(
        subject,
      )
    ) {
      const words = cutSubject(subject);
      if (words) found.push({ words, at: text.lastIndexOf(words, verb.start), verb });
    } else if (subject && new RegExp(String.raw`\b(?:has|have|had)$`, 'u').test(subject)) {
      const words = cutSubject(subject.replace(/\s+\w+$/u, ''));
      if (words) found.push({ words, at: text.lastIndexOf(words, verb.start), verb });
    }
  }
  let latest = last;
  found.sort((one, other) => one.verb.start - other.verb.start);
  return found.flatMap(({ words, at, verb }): Speaker[] => {
    const trimmed = words.trim();
    const isPronoun = known.pronouns.includes(trimmed.toLowerCase());
    if (isPronoun) return latest ? [{ ...latest, verb: shift(verb, sentence.start) }] : [];
    if (!trimmed || trimmed.split(/\s+/).length > MOST_WORDS) return [];
    const start = sentence.start + at + (words.length - words.trimStart().length);
    const range = { start, end: start + trimmed.length };
    latest = { ...range, words: trimmed, source: findSource(paragraph, range, trimmed, sources), verb: shift(verb, sentence.start) };
    return [latest];
  });
}

/**
 * Find who speaks before words between commas: `Jonas Brek, who chairs it, said`; of two names for one, that with a capital:
 * `The head of the clinic, Tomas Ek, warned`.
 */
function beforeApposition(text: string): string {
  const parts = (/[^.;:“”"()—]*$/u.exec(text)?.[0] ?? '').split(',').map((it) => it.trim());
  const [who = '', said = ''] = parts;
  if (parts.length < 3 || parts.at(-1) !== '') return '';
  if (parts.length === 3 && new RegExp(`^${PERSON}$`, 'u').test(said)) return said;
  return /^(?:(?:who|whose|which|an?|the|its|his|her|their|then|now|formerly)\s|\p{Lu})/u.test(said) ? who : '';
}

function shift({ start, end }: Range, by: number): Range {
  return { start: start + by, end: end + by };
}

/** Take of the words before a verb those that name who speaks: the last name, or what begins with an article. */
function cutSubject(subject: string): string | null {
  const words = subject.split(/\s+/);
  if (words.length <= 1) return /^(?:\p{Lu}|he$|she$|they$|it$)/iu.test(subject) ? subject : null;
  const names = [...subject.matchAll(new RegExp(PERSON, 'gu'))];
  const last = names.at(-1);
  if (last && last.index + last[0].length >= subject.length - 2) return last[0];
  const phrase = /(?:^|\s)((?:an?|the|one|two|three|several|many|some|its|their|his|her)\s+[^,]+)$/iu.exec(subject)?.[1] ?? null;
  return (
    phrase
      ?.replace(/\s+(?:who|whom|which|that)\s.*$/iu, '')
      .replace(/(?:\s+(?:who|never|also|later|then|still|now|already|even|often|had|has|have))+$/iu, '') ?? null
  );
}

/** Find the source that words name: one that is marked there, or one that has their name. */
function findSource(
  { sources: marked, voice, relays }: Spoken,
  range: Range,
  words: string,
  sources: readonly KnownSource[],
): string | null {
  const here = marked.find((it) => overlap(it, range));
  if (here) return here.id;
  const plain = plainLetters(words).replace(/^(?:an?|the)\s+/, '');
  const fits = ({ names }: KnownSource) =>
    names.some((name) => {
      const own = plainLetters(name)
        .replace(/[“”"]/g, '')
        .replace(/^(?:an?|the)\s+/, '');
      return own === plain || (plain.length > 2 && (own.endsWith(` ${plain}`) || plain.startsWith(`${own} `)));
    });
  const heard = [...relays, voice].flatMap((id) => sources.find((it) => it.id === id) ?? []);
  return (heard.find(fits) ?? sources.find(fits))?.id ?? null;
}
