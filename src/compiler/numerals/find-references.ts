import type { Range } from '../anchor/find-quote.ts';
import { findMatches } from './find-matches.ts';
import type { NumeralWords } from './numeral-words.ts';

/** A number that names: digits with points or a slash between, a letter behind; never with a separator of thousands. */
const NUMBER = String.raw`\p{N}+(?:\.\p{N}+)*(?:\/\p{N}+)?[a-z]?(?![\p{L}\p{N}]|[.,'’]\p{N}|\s?%)`;
const SIGNS = '§{1,2}|¶{1,2}|№';
/** `said.[3]`, `said[3, 4]`: a number in brackets that stands apart is a word put into a quotation. */
const SIGNED = /(?<=[^\s([])\[\p{N}{1,4}(?:\s?[,–-]\s?\p{N}{1,4})*\]/gu;

const known = new Map<NumeralWords, readonly RegExp[]>();

/** Find numbers of sections, pages, figures, issues, versions and notes, with the words before them. */
export function findReferences(text: string, words: NumeralWords): Range[] {
  const patterns = known.get(words) ?? makePatterns(words);
  known.set(words, patterns);
  const isVerb = makeVerbTest(words);
  return [...findMatches(text, patterns).filter((range) => !isVerb(text, range)), ...findMatches(text, [SIGNED])];
}

function makePatterns({ references: { one, several }, joints }: NumeralWords): RegExp[] {
  const range = String.raw`(?:\s?(?:[-‑–—]|${either(joints.range.map((word) => ` ${word} `)) || '-'})\s?${NUMBER})?`;
  const and = either(joints.list);
  // In a row, a number before which only a comma stands goes on only if the row does, or if nothing is counted by it.
  const row = String.raw`(?:\s?,\s?${NUMBER}${range}(?=\s*[,.;:)\]]|\s+(?:${and})(?![\p{L}\p{N}])|\s*$))*(?:,?\s(?:${and})\s${NUMBER}${range})?`;
  const before = String.raw`(?<![\p{L}\p{N}_-])`;
  return [
    ...(one.length ? [new RegExp(String.raw`${before}(?:${wordsOf(one)})\s?${NUMBER}${range}`, 'giu')] : []),
    ...(several.length ? [new RegExp(String.raw`${before}(?:${wordsOf(several)})\s?${NUMBER}${range}${row}`, 'giu')] : []),
    new RegExp(String.raw`(?:${SIGNS})\s?${NUMBER}${range}${row}`, 'gu'),
  ];
}

/** Words whose dot at the end may be missing only where a space follows; those with a dot inside stand as they are. */
function wordsOf(words: readonly string[]): string {
  return either(
    words.map((word) => (word.endsWith('.') ? `${escape(word.slice(0, -1))}\\.` : `${escape(word)}(?=[\\s\\p{N}])`)),
    false,
  );
}

function either(words: readonly string[], isPlain = true): string {
  return [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => (isPlain ? escape(word) : word))
    .join('|');
}

function escape(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s');
}

/** Say of what was found whether it is what somebody does to so many: `to issue 30 visas`, `issues 30 visas`. */
function makeVerbTest({ references: { verbs, several } }: NumeralWords): (text: string, range: Range) => boolean {
  const isVerbal = (word: string) => verbs.words.some((it) => word === it || word === `${it}s`);
  return (text, { start, end }) => {
    const [word = ''] = /^\p{L}+/u.exec(text.slice(start, end)) ?? [];
    if (!isVerbal(word.toLowerCase())) return false;
    const [before = ''] = /[\p{L}'’]+(?=\s+$)/u.exec(text.slice(Math.max(0, start - 40), start)) ?? [];
    if (verbs.after.includes(before.toLowerCase().replace('’', "'")) && !/^(?:and)$/i.test(before)) return true;
    // A plural with one number, and a noun behind it: `issues 30 visas`; `issues 30 and 31`, `in sections 3.`
    const isAlone = /^\p{L}+\s?\p{N}+$/u.test(text.slice(start, end));
    return several.includes(word.toLowerCase()) && isAlone && /^\s+\p{Ll}+(?:s|en|x)\b/u.test(text.slice(end));
  };
}
