import { plainLetters } from '../../compiler/text/plain-letters.ts';

/** `U.S.` and `US` are a name, `us` is none. */
export const ABBREVIATION = /^(?:\p{Lu}{2,}|(?:\p{L}\.){2,})$/u;

/**
 * Fold a word for search, the same in every language, since of a query nobody knows which it is in: no case, no marks, no
 * apostrophes or signs for ʿayn and hamza, no plural `s`, Western digits without signs between thousands, no Arabic article.
 *
 * `Dayr az-Zawr’s` word by word → `dayr`, `az`, `zawr`; `Ṣaḥwa` → `sahwa`; `20,000`, `٢٠٬٠٠٠` → `20000`; `U.S.` → `us`;
 * `والدولة` → `دوله`
 */
export function foldWord(word: string): string {
  const seen = word.replace(/\p{Default_Ignorable_Code_Point}/gu, '').replace(/['’ʼ]s$/i, '');
  const plain = plainLetters(seen).replace(/['’‘ʼʿʾ]/g, '');
  if (ABBREVIATION.test(seen)) return plain.replaceAll('.', '');
  return /^\d/.test(plain) ? foldNumber(plain) : singular(withoutArticle(plain));
}

/** Signs between thousands, and those before decimals, which are those between thousands elsewhere. */
const THOUSANDS = /^[1-9]\d{0,2}(?:[.,٬\s]\d{3})+(?=$|[.,٫]\d)/;

/** `2,750`, `2.750` and `2 750` → `2750`; `64,5` → `64.5`. */
function foldNumber(number: string): string {
  return number.replace(THOUSANDS, (whole) => whole.replace(/\D/g, '')).replace(/[,٫](?=\d)/g, '.');
}

/** The Arabic article, with what is written before it as a part of the word: and, so, in, as; with “to” it becomes لل. */
const ARTICLE = /^[وف]?(?:[بك]?ال|لل)(?=\p{Script=Arabic}{3})/u;

function withoutArticle(word: string): string {
  return word.replace(ARTICLE, '');
}

/** Take off a plural `s` by Harman’s rules, which leave `crisis`, `news` and short words nearly alone. */
function singular(word: string): string {
  if (word.length < 4 || !word.endsWith('s') || /(?:us|ss|is)$/.test(word)) return word;
  return /[^aeiou]ies$/.test(word) ? `${word.slice(0, -3)}y` : word.slice(0, -1);
}
