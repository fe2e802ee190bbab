import { firstWords, lastWords } from '../../compiler/text/first-words.ts';

const LONGEST = 90;
const WORDS = 5;

/**
 * Lead a link on to words of its passage, which browsers that know text fragments light: `…#p7` → `…#p7:~:text=in%20May`.
 * Of long words the first and the last few are named.
 */
export function linkToWords(link: string, words: string, language: string): string {
  const parts = words.length <= LONGEST ? [words] : [firstWords(words, WORDS, language), lastWords(words, WORDS, language)];
  return `${link}:~:text=${parts.map(escape).join(',')}`;
}

function escape(words: string): string {
  return encodeURIComponent(words).replace(/-/g, '%2D');
}
