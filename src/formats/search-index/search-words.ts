import { plainLetters } from '../../compiler/anchor/plain-letters.ts';

/** A word as search knows it, and where it stands in the text. */
export interface SearchWord {
  /** Without case, marks, apostrophes and the plural `s`: `Raqqa’s` → `raqqa`, `fighters` → `fighter`. */
  term: string;
  start: number;
  end: number;
}

/** Letters and digits; signs that are not seen, such as soft hyphens, part no word. */
const PART = String.raw`[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}\p{Default_Ignorable_Code_Point}]*`;
const WORD = new RegExp(String.raw`\d+(?:[.,]\d+)*(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])(?:\p{L}\.){2,}|${PART}(?:['’‘ʼ]${PART})*`, 'gu');
const HYPHEN = /^[-\u2010\u2011]$/;

/** Words that stand almost everywhere, and the Arabic article: `al-Zour` is found as `Zour` and the other way round. */
const STOP_WORDS = new Set(
  'a al an and are as at be been but by el for from had has have he her his if in into is it its of on or she so than that the their them then there these they this those to us was were which who will with would'.split(
    ' ',
  ),
);

/** `U.S.` and `US` are a name, `us` is none. */
const ABBREVIATION = /^(?:\p{Lu}{2,}|(?:\p{L}\.){2,})$/u;

/** What is passed over in small letters, and a name in capitals. */
const NAMES = new Set(['is', 'it', 'us', 'who']);

const isSaid = (term: string, word: string) => term !== '' && (!STOP_WORDS.has(term) || (NAMES.has(term) && ABBREVIATION.test(word)));

/**
 * Fold a word for search: no case, no marks, no apostrophes or signs for ʿayn and hamza, no plural `s`.
 *
 * `Dayr az-Zawr’s` word by word → `dayr`, `az`, `zawr`; `Ṣaḥwa` → `sahwa`; `20,000` → `20000`; `U.S.` → `us`
 */
export function foldWord(word: string): string {
  const seen = word.replace(/\p{Default_Ignorable_Code_Point}/gu, '').replace(/['’ʼ]s$/i, '');
  const plain = foldArabic(plainLetters(seen).replace(/['’‘ʼʿʾ,]/g, ''));
  return ABBREVIATION.test(seen) ? plain.replaceAll('.', '') : singular(plain);
}

/** Write an Arabic word without its article, and the letters alike that are often typed for each other at its end: ة and ه, ى and ي. */
function foldArabic(word: string): string {
  return word
    .replace(/^ال(?=\p{Script=Arabic}{3})/u, '')
    .replace(/ة$/, 'ه')
    .replace(/ى$/, 'ي');
}

/** Scripts that write no space between words. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });

/** Take a run of letters of such a script apart into its words; of any other it is one. */
function splitRun(word: string, start: number): { word: string; start: number; end: number }[] {
  if (!UNSPACED.test(word)) return [{ word, start, end: start + word.length }];
  return [...segmenter.segment(word)].map(({ segment, index }) => ({
    word: segment,
    start: start + index,
    end: start + index + segment.length,
  }));
}

/** Take off a plural `s` by Harman’s rules, which leave `crisis`, `news` and short words nearly alone. */
function singular(word: string): string {
  if (word.length < 4 || !word.endsWith('s') || /(?:us|ss|is)$/.test(word)) return word;
  return /[^aeiou]ies$/.test(word) ? `${word.slice(0, -3)}y` : word.slice(0, -1);
}

/** List the words of a text; compounds give their parts and themselves: `counter-attack` → `counter`, `attack`, `counterattack`. */
export function listWords(text: string): SearchWord[] {
  const parts = [...text.matchAll(WORD)].flatMap(({ 0: word, index: start }) => splitRun(word, start));
  const words = parts.flatMap(({ word, start, end }) => {
    const term = foldWord(word);
    return isSaid(term, word) ? [{ term, start, end }] : [];
  });
  const compounds = parts.flatMap((part, at) => {
    const next = parts[at + 1];
    if (!next || !HYPHEN.test(text.slice(part.end, next.start)) || !/\p{L}/u.test(part.word + next.word)) return [];
    return [{ term: foldWord(part.word + next.word), start: part.start, end: next.end }];
  });
  return [...words, ...compounds.filter(({ term }) => isSaid(term, ''))];
}

/** List the words of a query, each once; of a compound the parts alone. */
export function listQueryTerms(query: string): string[] {
  const words = [...query.matchAll(WORD)].flatMap(({ 0: word }) => splitRun(word, 0));
  const terms = words.flatMap(({ word }) => {
    const term = foldWord(word);
    return isSaid(term, word) ? [term] : [];
  });
  return [...new Set(terms)];
}
