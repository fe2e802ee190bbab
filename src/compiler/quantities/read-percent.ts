import type { NumberWords } from './language.ts';
import { skipHyphen, type Tokens } from './walk-tokens.ts';

/** Tell the token behind a word for percent, null where there is none. */
export function afterPercent(tokens: Tokens, at: number, { percent }: NumberWords): number | null {
  const begin = skipHyphen(tokens, at);
  const length = percent.at(tokens, begin)[0]?.length;
  return length ? begin + length : null;
}
