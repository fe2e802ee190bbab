import { SPACED } from '../text/unspaced.ts';
import type { Range } from '../anchor/find-quote.ts';
import type { HedgeKind } from './estimative-word.ts';
import { findEstimativeWords } from './words.ts';
import { wordStart } from './word-start.ts';

/** A word of likelihood in a text. */
export interface FoundHedge extends Range {
  kind: HedgeKind;
  /** As it is written. */
  words: string;
}

/** Find the words of likelihood in a text, whole words only; of two at one place the longer. Null in a language whose words are not known. */
export function findHedges(text: string, language: string): FoundHedge[] | null {
  const patterns = patternsOf(language);
  if (!patterns) return null;
  const found = patterns.flatMap(({ kind, pattern }) =>
    [...text.matchAll(pattern)].map(({ 0: words, index }) => ({ kind, words, start: index, end: index + words.length })),
  );
  found.sort((one, other) => one.start - other.start || other.end - one.end);
  return found.filter(({ start }, at) => found.slice(0, at).every(({ end }) => end <= start));
}

const known = new Map<string, { kind: HedgeKind; pattern: RegExp }[] | null>();

function patternsOf(language: string): { kind: HedgeKind; pattern: RegExp }[] | null {
  const kept = known.get(language);
  if (kept !== undefined) return kept;
  const words = findEstimativeWords(language);
  const patterns =
    words?.map(({ kind, words: written, after, before, lowerCase }) => ({
      kind,
      pattern: new RegExp(
        [
          wordStart(language),
          after ? `(?<!${wordStart(language)}(?:${after})\\s)` : '',
          `(?:${withMarks(written).replace(/[ ]/g, '\\s+').replace(/[’']/g, "[’']")})`,
          before ? `(?!\\s(?:${before})(?!${SPACED}))` : '',
          `(?!${SPACED})`,
        ].join(''),
        lowerCase ? 'gu' : 'giu',
      ),
    })) ?? null;
  known.set(language, patterns);
  return patterns;
}

/** Let the vowel signs of Arabic stand behind its letters. */
function withMarks(pattern: string): string {
  return pattern.replace(/\p{Script=Arabic}/gu, (letter) => `(?:${letter}\\p{M}*)`);
}
