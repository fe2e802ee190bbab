import { DIGITS, type ReadDigits } from '../separators.ts';

/** Letters of which numerals consist, after the way of Chinese, and what stands beside them. */
export interface HanLetters {
  digits: ReadonlyMap<string, number>;
  /** What multiplies: tens, hundreds and thousands, and from 10,000 on all that stands before. */
  scales: ReadonlyMap<string, number>;
  /** Whether a numeral begins with digits of a script always: `2만`. */
  needsDigits: boolean;
  /** The sign between the whole and the part in their names: `分之` of `三分之一`; empty where there is none. */
  partSign: string;
  /** The sign of tenths: `成` of `三成` (the source of a pattern that takes it); empty where there is none. */
  tenthSign: string;
  /** What a numeral of one letter stands before (the source of a pattern): what is counted, or a word for more. */
  behind: string;
  /** Letters of units before which a scale belongs to the unit: `克` of `3千克`. */
  units: string;
}

/** A number that is written as one word of digits and letters. */
export interface Numeral {
  value: number;
  /** What multiplies it, where it ends with that; else 1. */
  scale: number;
  /** Another end of it: 40 of `三四十`. */
  upTo?: number;
  as?: 'part';
  isPercent?: boolean;
  /** As a date would have it in digits, where it may be of one. */
  digits?: string;
}

/** Make the source of the pattern of what may be a numeral. */
export function makeHanPattern({ digits, scales, needsDigits, partSign, tenthSign, behind, units }: HanLetters): string {
  // `一` alone is an article more often than a number.
  const single =
    [...digits].flatMap(([letter, value]) => (value > 1 ? letter : [])).join('') +
    [...scales].flatMap(([letter, value]) => (value === 10 ? letter : [])).join('');
  const [digit, scale] = [[...digits.keys()].join(''), [...scales.keys()].join('')];
  const times = `(?:[${scale}]${units ? `(?![${units}])` : ''})`;
  const number = `(?:${DIGITS})`;
  const mixed = `${number}${times}(?:${times}|${digit ? `[${digit}]|` : ''}[^\\S\\n]?${number}(?=${times})|(?<=[${scale}])\\p{Nd}{3,4}(?!\\p{Nd}|[.,]\\p{Nd}))*`;
  if (needsDigits) return mixed;
  const letters = `(?:[${digit}]|${times})`;
  const many = `${letters}{2,}(?:\\p{Nd}+${times})*`;
  const any = `(?:${mixed}|${letters}+|${number})`;
  return [
    ...(partSign ? [`${any}${partSign}${any}(?:[点點][${digit}]+)?`] : []),
    ...(tenthSign ? [`(?:[${digit}]|[1-9])${tenthSign}[${digit}]?`] : []),
    mixed,
    many,
    `[${single}](?=${behind})`,
  ].join('|');
}

/** Read what the pattern found; null where it is no number. */
export function readHan(text: string, han: HanLetters, read: ReadDigits): Numeral | null {
  const { partSign, tenthSign } = han;
  if (partSign && text.includes(partSign)) return readShare(text.split(partSign), han, read);
  const tenth = tenthSign ? new RegExp(`^(.)${tenthSign}(.?)$`, 'u').exec(text) : null;
  if (tenth) {
    const [tens, ones] = [tenth[1], tenth[2]].map((it) => (it ? (han.digits.get(it) ?? read(it) ?? 0) : 0));
    return tens ? { value: tens * 10 + (ones ?? 0), scale: 1, isPercent: true } : null;
  }
  return readPositions(text, han) ?? readRange(text, han, read) ?? readScaled(text, han, read);
}

function readShare([whole = '', part = '']: readonly string[], han: HanLetters, read: ReadDigits): Numeral | null {
  const [unit = '', tenths = ''] = part.split(/[点點]/u);
  const decimals = Number(`0.${[...tenths].map((letter) => han.digits.get(letter) ?? 0).join('') || '0'}`);
  const [below, above] = [whole, unit].map((it) => read(it) ?? readHan(it, han, read)?.value ?? han.digits.get(it) ?? null);
  if (above == null) return null;
  if (whole === '百' || below === 100) return percent(above + decimals);
  return below ? { value: above / below, scale: 1, as: 'part' } : null;
}

function percent(value: number): Numeral {
  return { value, scale: 1, isPercent: true };
}

/** Digit by digit, as years are written: `二〇一五`. */
function readPositions(text: string, { digits }: HanLetters): Numeral | null {
  const values = [...text].map((letter) => digits.get(letter));
  if (values.length < 2 || values.some((it) => it === undefined) || (values.length < 3 && !values.includes(0))) return null;
  return { value: Number(values.join('')), scale: 1, digits: values.join('') };
}

/** Two digits in a row are the ends of a range: `三四十`, `十七八`. */
function readRange(text: string, han: HanLetters, read: ReadDigits): Numeral | null {
  const letters = [...text];
  const at = letters.findIndex((letter, index) => {
    const [one, other] = [han.digits.get(letter), han.digits.get(letters[index + 1] ?? '')];
    return one !== undefined && other !== undefined && one > 0 && (other === one + 1 || (one === 3 && other === 5));
  });
  if (at === -1) return null;
  const [low, high] = [at + 1, at].map((left) => readScaled(letters.filter((_, index) => index !== left).join(''), han, read));
  return low && high ? { ...low, upTo: high.value } : null;
}

/** With scales: `两万五千`, `2万5000`, `1.5亿`, `三百五` for 350. */
function readScaled(text: string, { digits, scales }: HanLetters, read: ReadDigits): Numeral | null {
  const parts = text.match(new RegExp(`${DIGITS}|\\S`, 'gsu')) ?? [];
  let [total, section, last, greatest] = [0, 0, 1, 0];
  let number: number | null = null;
  for (const [at, part] of parts.entries()) {
    const isLast = at === parts.length - 1;
    const scale = scales.get(part);
    const digit = digits.get(part) ?? read(part);
    if (scale === undefined) {
      // Two digits in a row are no number, but for the zero before the rest: `一千零五`.
      if (digit === null || (number !== null && number !== 0)) return null;
      number = digit;
      // Tens of a thousand need no scale behind: `两万五`.
      if (isLast && digits.has(part) && digit > 0 && last >= 100 && scales.has(parts[at - 1] ?? '')) number = digit * (last / 10);
      if (isLast) last = 1;
      continue;
    }
    if (scale < 10_000) {
      section += (number ?? 1) * scale;
    } else {
      if (section + (number ?? 0) === 0 && total === 0) return null;
      if (scale > greatest && greatest > 0) total = (total + section + (number ?? 0)) * scale;
      else total += (section + (number ?? 0)) * scale;
      greatest = Math.max(greatest, scale);
      section = 0;
    }
    number = null;
    last = scale;
  }
  const value = total + section + (number ?? 0);
  return { value, scale: last, ...(value < 100 && Number.isInteger(value) ? { digits: String(value) } : {}) };
}
