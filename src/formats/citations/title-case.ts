import type { CitationStyle } from './styles.ts';

/** The words that stay small in titles if a style names none, of those without a sign in them: the list of citeproc-js. */
export const SMALL_WORDS: readonly string[] = (
  'a about above across afore after against al along alongside amid amidst among amongst an and anenst apropos apud ' +
  'around as aside astride at athwart atop barring before behind below beneath beside besides between beyond but by c ca ' +
  'circa de despite down during et except for forenenst from given in inside into lest like modulo near next nor ' +
  'notwithstanding of off on onto or out over per plus pro qua sans since so than the through throughout thruout till to ' +
  'toward towards under underneath until unto up upon v v. van versus via von vs vs. with within without yet'
).split(' ');

/** Marks between the parts of a title: what stands between two of them has no mark within. */
const MARKS = /([-‘’“”–—/.,;?!:]|[[\]()])/;
/** After these a word has a capital, however small it is. */
const BEGINNING = /[!?:]/;
const LONE_GREEK = /^[\u0370-\u03FF]$/;

/** Make the test for words that stay small. */
function smallOf({ xml }: Pick<CitationStyle, 'xml'>): RegExp {
  const named = /<style-options\b[^>]*\sskip-words="([^"]*)"/.exec(xml)?.[1];
  const words = named === undefined ? SMALL_WORDS : named.split(/\s*,\s*/);
  // As expressions, in which a point stands for any sign: citeproc-js takes them so.
  return new RegExp(`^(?:${words.join('|')})$`);
}

const SMALL = new Map<string, RegExp>();

/**
 * Give a plain title, without markup and quotation marks, the capitals that a style gives to titles of English works.
 *
 * The same as `text-case="title"` of citeproc-js, which takes a millisecond for each: words but small ones have a capital, and so
 * have the first, the last, and one after a colon; none has that comes after an apostrophe, and a word with capitals keeps them.
 */
export function capitalizeTitle(title: string, style: Pick<CitationStyle, 'id' | 'xml'>): string {
  const small = SMALL.get(style.id) ?? smallOf(style);
  SMALL.set(style.id, small);
  const parts = title.split(MARKS);
  let isFirst = true;
  let isBeginning = false;
  /** The last word, which has a capital even if it is a small one. */
  let last: { part: number; word: number } | null = null;
  const done = parts.map((part, at) => {
    if (at % 2) {
      if (BEGINNING.test(part)) isBeginning = true;
      return part;
    }
    if (!part.trim()) return part;
    const afterApostrophe = /[’”]/.test(parts[at - 1] ?? '');
    const words = part.split(/( +)/);
    words.forEach((word, index) => {
      if (!word || index % 2) return;
      const lower = word.toLocaleLowerCase('en-US');
      const isBeforeHyphen = at === 0 && index === words.length - 1 && parts[1] === '-';
      const isBig = (word.length > 1 && !small.test(lower)) || isBeforeHyphen || isFirst || isBeginning;
      if (isBig && word === lower) words[index] = capitalize(word);
      [isFirst, isBeginning] = [false, false];
      last = { part: at, word: index };
    });
    if (!afterApostrophe) return words.join('');
    last = null;
    return part.charAt(0) + words.join('').slice(1);
  });
  const end = last as { part: number; word: number } | null;
  if (end) {
    const words = (done[end.part] ?? '').split(/( +)/);
    const word = words[end.word] ?? '';
    if (word.length > 1 && small.test(word.toLocaleLowerCase('en-US'))) words[end.word] = capitalize(word);
    done[end.part] = words.join('');
  }
  return done.join('');
}

function capitalize(word: string): string {
  const [first = '', ...rest] = word;
  return LONE_GREEK.test(word) ? word : first.toLocaleUpperCase('en-US') + rest.join('');
}
