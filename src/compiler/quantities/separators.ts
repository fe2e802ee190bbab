import { localeOf } from './locale.ts';

/**
 * Digits as they stand together: with separators between them, and with single spaces between groups of three, in one line: in
 * the next cell of a table stands another number. Whether they are a number depends on the language.
 */
export const DIGITS = String.raw`(?<!\p{Nd})\p{Nd}{1,3}(?:[^\S\n]\p{Nd}{3}(?!\p{Nd}))+(?:[.,٫]\p{Nd}+)?|\p{Nd}+(?:[.,'’٬٫]\p{Nd}+)*`;

/** Reads digits as a number; null where the separators are not those of the language. */
export type ReadDigits = (digits: string) => number | null;

const known = new Map<string, ReadDigits>();

/**
 * Make the reader of digits for a language (BCP 47), by the separators that `Intl` knows of it. Spaces and apostrophes
 * separate thousands in any language.
 *
 * In `en`: `1,200.5` → 1200.5, `1.200,5` → null; in `de` the other way round; in both `1 200` → 1200, `1'200` → 1200
 */
export function digitsOf(language: string): ReadDigits {
  const kept = known.get(language) ?? makeReader(language);
  known.set(language, kept);
  return kept;
}

function makeReader(language: string): ReadDigits {
  const parts = new Intl.NumberFormat(localeOf(language), { useGrouping: 'always' }).formatToParts(1_234_567.8);
  const sign = (type: 'group' | 'decimal') => level(parts.find((part) => part.type === type)?.value ?? '');
  const decimal = sign('decimal');
  const groups = [...new Set([sign('group'), ' ', "'"])].filter((it) => it && it !== decimal).map((it) => `[${it}]`);
  const fraction = `(?:[${decimal}]\\d+)?`;
  // Groups of two before the last are those of India: 12,34,567.
  const grouped = groups.map((group) => `\\d{1,3}(?:${group}\\d{2,3})*${group}\\d{3}${fraction}`);
  const pattern = new RegExp(`^(?:${[`\\d+${fraction}`, ...grouped].join('|')})$`);
  return (digits) => {
    const plain = level(digits);
    if (!pattern.test(plain)) return null;
    const [whole = '', part] = plain.split(decimal);
    return Number(`${whole.replace(/\D/g, '')}${part === undefined ? '' : `.${part}`}`);
  };
}

/** Write digits of any script as 0 to 9, and signs that look alike as one. */
function level(digits: string): string {
  return digits
    .replace(/\s/g, ' ')
    .replace(/[’ʼ]/g, "'")
    .replace(/\p{Nd}/gu, (digit) => String(digitValue(digit)));
}

/** In Unicode the ten digits of a script stand one after the other, from its zero. */
function digitValue(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  let zero = code;
  while (/^\p{Nd}$/u.test(String.fromCodePoint(zero - 1))) zero--;
  return (code - zero) % 10;
}
