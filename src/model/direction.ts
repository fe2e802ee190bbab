/** The directions that were asked for: each quotation of a page asks, and `Intl` is slow to tell. */
const known = new Map<string, 'ltr' | 'rtl'>();

/** Tell in which direction a language is written. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  const direction = known.get(language) ?? (new Intl.Locale(language).getTextInfo().direction === 'rtl' ? 'rtl' : 'ltr');
  known.set(language, direction);
  return direction;
}

const RTL = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/** Say whether a text has letters that are written from right to left. */
export function hasRightToLeft(text: string): boolean {
  return RTL.test(text);
}

/** The attributes of words that stand in another language or direction than what is around them. */
export interface TextLanguage {
  lang?: string;
  dir?: 'ltr' | 'rtl';
}

/** Tell what has to be said of words in a language that stand among words in another; without another, of a page itself. */
export function languageWithin(language: string, around?: string): TextLanguage {
  const direction = directionOf(language);
  return {
    ...(language !== around && { lang: language }),
    ...(direction !== (around === undefined ? 'ltr' : directionOf(around)) && { dir: direction }),
  };
}
