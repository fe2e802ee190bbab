import type { NumberWords } from './language.ts';
import { matchLongest, skipHyphen, type Tokens } from './walk-tokens.ts';

/** Tell the token behind a word for percent, null where there is none. */
export function afterPercent(tokens: Tokens, at: number, { percent }: NumberWords): number | null {
  const begin = skipHyphen(tokens, at);
  const length = matchLongest(tokens, begin, percent);
  return length ? begin + length : null;
}
