import { localeOf } from './locale.ts';

/**
 * Digits as they stand together: with separators between them, and with single spaces between groups of three, in one line: in
 * the next cell of a table stands another number. Whether they are a number depends on the language.
 */
export const DIGITS = String.raw`(?<!\p{Nd})\p{Nd}{1,3}(?:[^\S\n]\p{Nd}{3}(?!\p{Nd}))+(?:[.,٫]\p{Nd}+)?|\p{Nd}+(?:(?:[.,'’٬٫]|(?<=[０-９])[，．](?=[０-９]))\p{Nd}+)*`;

/** Reads digits as a number; null where the separators are not those of the language. */
export type ReadDigits = (digits: string) => number | null;

const known = new Map<string, ReadDigits>();

/**
 * Make the reader of digits of any script for a language (BCP 47), by the separators that `Intl` knows of it. Spaces and
 * apostrophes separate thousands in any language, and so do the Arabic separators. Others that are written in the language are read
 * where they leave no doubt: between two groups of three or more, before decimals behind a group, and before one or two decimals.
 *
 * In `en`: `1,200.5` → 1200.5, `1.200,5` → null; in `de` the other way round; in both `1 200` → 1200, `1'200` → 1200, `١٬٢٠٠٫٥` → 1200.5;
 * in `ar` `1,250` → 1250, `1.250` → 1.25, and `1.250.000` → 1250000, `2,5` → 2.5
 */
export function digitsOf(language: string): ReadDigits {
  const kept = known.get(language) ?? makeReader(language);
  known.set(language, kept);
  return kept;
}

/** The signs between groups of digits and before the decimals. */
type Separators = readonly [group: string, decimal: string];

/** Separators that are written in a language as well, whatever its region: they are read where nothing else can be meant. */
const ALSO_WRITTEN: Readonly<Record<string, readonly Separators[]>> = {
  // In the Maghreb as in France, in the Mashriq as in England; newspapers of both write either.
  ar: [
    ['.', ','],
    [',', '.'],
  ],
  fr: [['.', ',']],
};

function makeReader(language: string): ReadDigits {
  const tag = localeOf(language);
  // Some regions write their own digits with other separators than those of Europe.
  const ways: Separators[] = [separatorsOf(tag), separatorsOf(tag, 'latn'), ['٬', '٫']];
  const readers = [
    ...[...new Map(ways.map((way) => [way.join(''), way])).values()].map(makeReaderOf),
    ...(ALSO_WRITTEN[tag.split('-')[0] ?? tag] ?? []).map(makePlainReader),
  ];
  return (digits) => {
    const plain = level(digits);
    for (const read of readers) {
      const value = read(plain);
      if (value !== null) return value;
    }
    return null;
  };
}

function separatorsOf(tag: string, numberingSystem?: string): Separators {
  const parts = new Intl.NumberFormat(tag, { useGrouping: 'always', ...(numberingSystem ? { numberingSystem } : {}) }).formatToParts(
    1_234_567.8,
  );
  const sign = (type: 'group' | 'decimal') => level(parts.find((part) => part.type === type)?.value ?? '');
  return [sign('group'), sign('decimal')];
}

function makeReaderOf([group, decimal]: Separators): ReadDigits {
  const groups = [...new Set([group, ' ', "'"])].filter((it) => it && it !== decimal).map((it) => `[${it}]`);
  const fraction = `(?:[${decimal}]\\d+)?`;
  // Groups of two before the last are those of India: 12,34,567.
  const grouped = groups.map((it) => `\\d{1,3}(?:${it}\\d{2,3})*${it}\\d{3}${fraction}`);
  const pattern = new RegExp(`^(?:${[`\\d+${fraction}`, ...grouped].join('|')})$`);
  return (plain) => {
    if (!pattern.test(plain)) return null;
    const [whole = '', part] = plain.split(decimal);
    return Number(`${whole.replace(/\D/g, '')}${part === undefined ? '' : `.${part}`}`);
  };
}

/** Read what only these separators can mean. */
function makePlainReader([group, decimal]: Separators): ReadDigits {
  const [groups, decimals] = [`(?:[${group}]\\d{3})`, `[${decimal}]\\d`];
  const pattern = new RegExp(`^(?:\\d{1,3}${groups}{2,}|\\d{1,3}${groups}+${decimals}+|\\d+${decimals}{1,2})$`);
  return (plain) => (pattern.test(plain) ? Number(plain.replaceAll(group, '').replace(decimal, '.')) : null);
}

/** Write digits of any script as 0 to 9, and signs that look alike as one. */
function level(digits: string): string {
  return digits
    .replace(/\s/g, ' ')
    .replace(/[’ʼ]/g, "'")
    .replaceAll('，', ',')
    .replaceAll('．', '.')
    .replace(/\p{Nd}/gu, (digit) => String(digitValue(digit)));
}

/**
 * Write the digits of a text as 0 to 9, of all scripts whose digits are one UTF-16 unit each: every place stays what it is.
 *
 * `في ٢٠١٥` → `في 2015`
 */
export function levelDigits(text: string): string {
  return text.replace(/(?![0-9])\p{Nd}/gu, (digit) => (digit.length === 1 ? String(digitValue(digit)) : digit));
}

/** In Unicode the ten digits of a script stand one after the other, from its zero. */
function digitValue(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  let zero = code;
  while (/^\p{Nd}$/u.test(String.fromCodePoint(zero - 1))) zero--;
  return (code - zero) % 10;
}
