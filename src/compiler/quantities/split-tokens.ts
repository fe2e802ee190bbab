import { fold } from '../text/fold.ts';
import { cutWord, wordOfPiece } from './tokens/cut-words.ts';
import type { Language } from './language.ts';
import { languageOf } from './languages.ts';
import { makeHanPattern, readHan } from './tokens/read-han.ts';
import type { Token } from './tokens/token.ts';
import { DIGITS, digitsOf, levelDigits, type ReadDigits } from './separators.ts';

const WORD = String.raw`[\p{L}\p{M}]+(?:'[\p{L}\p{M}]+)*`;
/** Other signs that are written in more than one way. */
const SIGNS: Readonly<Record<string, string>> = { '٪': '%', '％': '%', '﹪': '%', '～': '~', '〜': '~', '،': ',' };
/** What stands for a word that is no number where it stands. */
const NO_WORD = '\u0000';

const known = new WeakMap<Language, RegExp>();
/** The text that was split last: its numerals, amounts and dates are read one after the other. */
let last: { text: string; tag: string; tokens: readonly Token[] } | null = null;

/** Split a text into words, digits and other characters, as the reader of quantities takes them. */
export function splitTokens(text: string, tag: string): readonly Token[] {
  if (last?.text !== text || last.tag !== tag) last = { text, tag, tokens: split(text, tag) };
  return last.tokens;
}

function split(text: string, tag: string): Token[] {
  const language = languageOf(tag);
  const read = digitsOf(tag);
  // Folded, the end of a line is a space, as within a number.
  const folded = fold(text.replace(/(?<=\p{Nd})\n(?=\p{Nd})/gu, '|'));
  const pattern = known.get(language) ?? makePattern(language);
  known.set(language, pattern);
  const traps = language.traps.flatMap((trap) =>
    [...folded.text.matchAll(trap)].map(({ 0: { length }, index }) => [index, index + length]),
  );
  const isTrap = (index: number) => traps.some(([start = 0, end = 0]) => start <= index && index < end);
  let end = -1;
  return [...folded.text.matchAll(pattern)].flatMap(({ 0: found, index, groups = {} }): Token[] =>
    takePieces(found, groups, read, language).map(({ from, to, ...piece }) => {
      const isTight = index + from === end;
      end = index + to;
      return {
        ...piece,
        text: piece.type === 'word' && isTrap(index) ? NO_WORD : piece.text,
        isTight,
        isCapital: from === 0 && /^\p{Lu}/u.test(found),
        start: folded.starts[index + from] ?? 0,
        end: folded.ends[index + to - 1] ?? text.length,
      };
    }),
  );
}

type Piece = Pick<Token, 'type' | 'text' | 'value' | 'numeral'> & { from: number; to: number };

function makePattern({ cut }: Language): RegExp {
  const digits = `(?<digits>${DIGITS})`;
  const ways =
    cut?.by === 'letters'
      ? [...(cut.keep ? [`(?<kept>${cut.keep})`] : []), `(?<numeral>${makeHanPattern(cut.han)})`, digits, `(?<letter>${cut.letters})`]
      : [digits];
  // What is elided before a word may end the text: `d’` of `moins d’`.
  const elided = cut?.by === 'beginnings' && cut.always ? String.raw`(?:${cut.beginnings})(?![\p{L}\p{M}])|` : '';
  return new RegExp(`${ways.join('|')}|(?<word>${elided}${WORD})|[^\\s]`, elided ? 'giu' : 'gu');
}

function takePieces(found: string, groups: Record<string, string | undefined>, read: ReadDigits, language: Language): Piece[] {
  const whole = { from: 0, to: found.length, value: null };
  if (groups['digits'] !== undefined) return [{ ...whole, type: 'digits', text: levelDigits(found), value: read(found) }];
  if (groups['numeral'] !== undefined && language.cut?.by === 'letters') {
    const numeral = readHan(found, language.cut.han, read);
    if (numeral) return [{ ...whole, type: 'digits', text: numeral.digits ?? found, value: numeral.value, numeral }];
    return [...found.matchAll(new RegExp(`(?<digits>${DIGITS})|.`, 'gsu'))].map(({ 0: part, index, groups: own }): Piece => {
      const isDigits = own?.['digits'] !== undefined;
      const place = { from: index, to: index + part.length };
      return isDigits
        ? { ...place, type: 'digits', text: levelDigits(part), value: read(part) }
        : { ...place, type: 'word', text: part, value: null };
    });
  }
  if (groups['kept'] !== undefined || groups['letter'] !== undefined) return [{ ...whole, type: 'word', text: found.toLowerCase() }];
  if (groups['word'] === undefined) return [{ ...whole, type: 'other', text: SIGNS[found] ?? found.toLowerCase() }];
  return cutPieces(found, language);
}

/** Cut a word, and say where each piece stands in it, signs that may be left out with the letter before them. */
function cutPieces(word: string, language: Language): Piece[] {
  const { letters, cut } = language;
  if (!letters.size && !cut) return [{ type: 'word', text: word.toLowerCase(), value: null, from: 0, to: word.length }];
  const ends: number[] = [];
  let plain = '';
  for (const { 0: letter, index } of word.matchAll(/./gsu)) {
    const small = letter.toLowerCase();
    const as = letters.get(small) ?? small;
    plain += as;
    if (as === '' && ends.length) ends[ends.length - 1] = index + letter.length;
    for (let unit = 0; unit < as.length; unit++) ends.push(index + letter.length);
  }
  const pieces = cutWord(plain, language);
  let at = 0;
  return pieces.map((piece, index): Piece => {
    const from = at === 0 ? 0 : (ends[at - 1] ?? 0);
    at += piece.length;
    const to = index === pieces.length - 1 ? word.length : (ends[at - 1] ?? word.length);
    return { type: 'word', text: pieces.length > 1 ? wordOfPiece(piece, language) : piece, value: null, from, to };
  });
}
