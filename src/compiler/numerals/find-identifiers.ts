import type { Range } from '../anchor/find-quote.ts';
import { digitsOf } from '../quantities/separators.ts';
import { blankLetters, findMatches } from './find-matches.ts';

/** What is glued to an amount and makes no name of it: `USD500`, `Rs500`. */
const CURRENCIES =
  'USD|EUR|GBP|CHF|JPY|CNY|RMB|INR|AUD|CAD|NZD|HKD|SGD|SEK|NOK|DKK|PLN|CZK|HUF|RUB|TRY|BRL|MXN|ZAR|KRW|ILS|US|Rs|Fr|Kr|AU|CA|HK|NT|RM|R|A|C';
/** Words of digits and letters that name something. */
const NAMES = '2D|3D|4D|2G|3G|4G|5G|6G|2FA|3FA|4chan|9to5|[Cc]ovid[-‑]\\p{N}+|SARS-CoV-\\p{N}+';

/** Numbers that belong to a name or code. */
const IDENTIFIERS: readonly RegExp[] = [
  // `db2`, `S3`, `H1N1`, `max_wal_2`
  new RegExp(
    String.raw`(?<![\p{L}\p{N}_])(?!(?:${CURRENCIES})\d[\d.,]*(?![\p{L}\p{N}_]))@?[\p{L}_][\p{L}\p{M}_]{0,63}\p{N}[\p{L}\p{M}\p{N}_]*(?:[-/:][\p{L}_]{0,63}\p{N}[\p{L}\p{N}_]*)*`,
    'gu',
  ),
  /(?<![\p{L}\p{N}_])\p{N}+_[\p{L}\p{N}_]*\p{L}[\p{L}\p{N}_]*/gu,
  // `A-17`, `COVID-19`, `F-16s`: a number with a separator or a percent sign behind is an amount
  /(?<![\p{L}\p{N}_-])\p{Lu}{1,6}[-‑]\p{N}+(?:-[\p{Lu}\p{N}]+)*(?![.,]?\p{N}|\s?(?:%|percent|per cent|million|billion|thousand))\p{Ll}{0,2}(?!\p{L})/gu,
  // `web-01`, `node-3-2`: no amount begins with a zero
  /(?<![\p{L}\p{N}_])\p{L}[\p{L}\p{N}_]{0,63}[-‑](?:0\p{N}+|\p{N}+(?:[-‑]\p{L}{0,63}\p{N}+)+)(?![\p{L}\p{N}]|[.,]\p{N})/gu,
  // `1a2b`, but `5h30`, `2x4`, `1e6`
  /(?<![\p{L}\p{N}_.,])(?!\p{N}+(?:h|m|mn|min|s|x|×|e|ft|k)\p{N}+(?:[a-z]{1,3}\b|\b))\p{N}+\p{L}+\p{N}[\p{L}\p{N}]*(?![\p{L}\p{N}_])/gu,
  /(?<![\p{L}\p{N}_-])(?=[0-9a-f]*\d)(?=[0-9a-f]*[a-f])(?!\d+e\d+\b)[0-9a-f]{7,64}(?![\p{L}\p{N}_-])/gu,
  new RegExp(String.raw`(?<![\p{L}\p{N}_])(?:${NAMES})(?![\p{L}\p{N}_])`, 'gu'),
  // `infrastructure#259`, `#1450`, `!12`
  /(?<![\p{N}&])#\p{N}+(?![\p{L}\p{N}]|[.,]\p{N})/gu,
  /(?<=\p{L})!\p{N}+/gu,
  // `gitlab-ce/issues/27581`; a month between slashes is a date, and read before
  /(?<![\p{L}\p{N}/.@_-])\p{L}[\w.@-]{0,99}(?:\/[\w.@-]{1,99}){2,}/gu,
  // IPv6, which has a letter or an empty part, unlike a time of day
  /(?<![\p{L}\p{N}:])(?=[\d:]{0,39}[a-f]|[\d:]{0,39}::)[0-9a-f]{0,4}(?::[0-9a-f]{0,4}){2,7}(?![\p{L}\p{N}:])/giu,
];

/** Those that may be amounts in a language with the separators for them. */
const DIGIT_GROUPS: readonly RegExp[] = [
  // versions and IP addresses: `9.6.3`, `10.0.0.1`, `1.2.0-rc1`
  /(?<![\p{L}\p{N}.,])\p{N}+(?:\.\p{N}+){2,}(?:\/\d{1,2}|:\d{2,5})?(?:[-+][\p{L}\p{N}.]+)?(?![\p{N}]|,\p{N})/gu,
  /(?<![\p{L}\p{N}.,])\p{N}+(?:\.\p{N}+)+-(?:rc|alpha|beta|pre|dev|snapshot)[.\p{N}]*/giu,
  /(?<![\p{L}\p{N}.,])\p{N}+(?:\.\p{N}+)*\.[x*](?![\p{L}\p{N}])/giu,
  // telephone numbers
  /(?<![\p{L}\p{N}])(?:\+|00)\d{1,3}(?:[\s./()-]{1,2}\d{1,5}){2,}(?!\p{N})/gu,
  /(?<![\p{L}\p{N}])\(\d{3,4}\)\s?\d{3}[-\s]?\d{4}(?!\p{N})/gu,
  /(?<![\p{L}\p{N}-])\d{3}[-.]\d{3}[-.]\d{4}(?![\p{N}-])/gu,
  /(?<![\p{L}\p{N}])0\d(?:[\s.]\d{2}){4}(?!\p{N})/gu,
];

/** A name that is written with capitals inside, and a number with a point behind it that measures nothing: `PostgreSQL 9.6`. */
const PRODUCT =
  /(?<![\p{L}\p{N}_])(?:\p{L}{0,63}\p{Ll}\p{Lu}\p{L}{0,63}|\p{L}{1,63}_[\p{L}_]{1,63})\s\p{N}+\.\p{N}+(?:(?:,| and| or| to|[-–])\s?\p{N}+\.\p{N}+)*(?=\s*(?:[.,;:!?)\]”"’—–]|$)|\s(?:is|was|and|or|to|with|on|in|for|which|that|has|by|as|from|server|client|release|database|cluster)\b)/gu;

/** Find names, codes, versions and numbers of telephones in a text in a language. */
export function findIdentifiers(written: string, language: string): Range[] {
  const text = blankLetters(written);
  const read = digitsOf(language);
  const isAmount = ({ start, end }: Range) => read(text.slice(start, end).replace(/^\+/, '')) !== null;
  return [...findMatches(text, [...IDENTIFIERS, PRODUCT]), ...findMatches(text, DIGIT_GROUPS).filter((range) => !isAmount(range))];
}
