import { segment } from '../../compiler/text/segments.ts';
import { SPACED, UNSPACED } from '../../compiler/text/unspaced.ts';
import { ABBREVIATION, foldWord } from './fold-word.ts';

/** A word as search knows it, and where it stands in the text. */
export interface SearchWord {
  /** The word as `foldWord` writes it: `Raqqa’s` → `raqqa`, `fighters` → `fighter`. */
  term: string;
  start: number;
  end: number;
}

/** A stretch of a text as written. */
interface Part {
  word: string;
  start: number;
  end: number;
}

/** Letters and digits; signs that are not seen, such as soft hyphens, part no word. */
const PART = String.raw`[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}\p{Default_Ignorable_Code_Point}]*`;
/** A number may be followed by letters of a script without spaces, and by no others. */
const NUMBER = String.raw`\p{Nd}+(?:[.,٫٬]\p{Nd}+)*(?!${SPACED})`;
const WORD = new RegExp(String.raw`${NUMBER}|(?<![\p{L}\p{N}])(?:\p{L}\.){2,}|${PART}(?:['’‘ʼ]${PART})*`, 'gu');
/** A number whose thousands are parted by spaces. */
const SPACED_NUMBER = /(?<![\p{L}\p{N}.,])\p{Nd}{1,3}(?:[ \u00a0\u2009\u202f]\p{Nd}{3})+(?:[.,٫]\p{Nd}+)?(?![\p{L}\p{N}])/gu;
/** What Romance languages write before a vowel as a part of the word: `l’eau`, `qu’une`. */
const ELISION = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu)['’ʼ](?=\p{L}{2})/iu;
const HYPHEN = /^[-\u2010\u2011]$/;
const RUNS = new RegExp(String.raw`((?:${UNSPACED}\p{M}*)+)|(?:(?!${UNSPACED}).)+`, 'gsu');

/** What is passed over in small letters, and a name in capitals. */
const NAMES = new Set(['is', 'it', 'us', 'who']);

const isSaid = (term: string, word: string, stopWords: ReadonlySet<string>) =>
  term !== '' && (!stopWords.has(term) || (NAMES.has(term) && ABBREVIATION.test(word)));

/**
 * List the words of a text; compounds give their parts and themselves: `counter-attack` → `counter`, `attack`, `counterattack`.
 * Where no spaces are written, every letter and every two that follow each other are words: so any part of a text is found,
 * whatever its words are.
 *
 * @param stopWords words that are passed over, folded
 */
export function listWords(text: string, stopWords: ReadonlySet<string>): SearchWord[] {
  const parts = listParts(text);
  const words = parts.flatMap((part) => {
    if (part.unspaced) return [...listLetters(part), ...listPairs(part)].map(toWord);
    const word = toWord(part);
    return isSaid(word.term, part.word, stopWords) ? [word] : [];
  });
  const compounds = parts.flatMap((part, at) => {
    const next = parts[at + 1];
    if (part.whole) return [toWord(part.whole)];
    if (!next || !HYPHEN.test(text.slice(part.end, next.start)) || !/\p{L}/u.test(part.word + next.word)) return [];
    return [{ term: foldWord(part.word + next.word), start: part.start, end: next.end }];
  });
  const numbers = listSpacedNumbers(text).map(toWord);
  return [...words, ...compounds.filter(({ term }) => isSaid(term, '', stopWords)), ...numbers];
}

/**
 * List the words of a query, each once; of a compound the parts alone. Where no spaces are written, each word gives its letters
 * two by two: only how much may stand between two words of a query depends on the dictionary that finds them.
 *
 * @param stopWords words that are passed over, folded
 */
export function listQueryTerms(query: string, stopWords: ReadonlySet<string>): string[] {
  const numbers = listSpacedNumbers(query);
  const parts = listParts(query).filter(({ start }) => !numbers.some((number) => number.start <= start && start < number.end));
  const terms = [...parts, ...numbers.map((number) => ({ ...number, unspaced: false }))]
    .sort((one, other) => one.start - other.start)
    .flatMap((part) => {
      if (!part.unspaced) return isSaid(foldWord(part.word), part.word, stopWords) ? [foldWord(part.word)] : [];
      return [...segment(part.word, 'und', 'word')].flatMap(({ segment: word, index }) => {
        const own = { word, start: index, end: index + word.length };
        const pairs = listPairs(own);
        return (pairs.length ? pairs : listLetters(own)).map((it) => foldWord(it.word));
      });
    });
  return [...new Set(terms)];
}

/** List the parts of a text that are words, or runs of letters between which no spaces are written; `whole` is a word with what is elided before it. */
function listParts(text: string): (Part & { unspaced: boolean; whole?: Part })[] {
  return [...text.matchAll(WORD)].flatMap(({ 0: word, index: start }) => {
    const elided = ELISION.exec(word)?.[0].length ?? 0;
    return [...word.slice(elided).matchAll(RUNS)].map(({ 0: run, 1: letters, index }) => ({
      ...{ word: run, start: start + elided + index, end: start + elided + index + run.length, unspaced: letters !== undefined },
      ...(elided && index === 0 ? { whole: { word, start, end: start + word.length } } : {}),
    }));
  });
}

const toWord = ({ word, start, end }: Part): SearchWord => ({ term: foldWord(word), start, end });

function listSpacedNumbers(text: string): Part[] {
  return [...text.matchAll(SPACED_NUMBER)].map(({ 0: word, index }) => ({ word, start: index, end: index + word.length }));
}

/** List the letters of a run, each with its marks. */
function listLetters({ word, start }: Part): Part[] {
  return [...word.matchAll(/\P{M}\p{M}*/gu)].map(({ 0: letter, index }) => ({
    word: letter,
    start: start + index,
    end: start + index + letter.length,
  }));
}

/** List the letters of a run two by two: `港口关` → `港口`, `口关`. */
function listPairs(run: Part): Part[] {
  const letters = listLetters(run);
  return letters.slice(1).map(({ word, end }, at) => ({ word: (letters[at]?.word ?? '') + word, start: letters[at]?.start ?? 0, end }));
}
