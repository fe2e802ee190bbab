import { segment } from './segments.ts';
import { hasUnspaced } from './unspaced.ts';

const WORD = /\S*[\p{L}\p{N}]\S*/gu;

/** Take the first words of a text in a language (BCP 47), with the signs that go with them. */
export function firstWords(text: string, count: number, language: string): string {
  const end = listWords(text, language)[count - 1];
  return count === 0 ? '' : tidy(end ? text.slice(0, end.end) : text);
}

/** Take the last words. */
export function lastWords(text: string, count: number, language: string): string {
  const start = listWords(text, language).at(-count);
  return count === 0 ? '' : tidy(start ? text.slice(start.start) : text);
}

/** List the words of a text. Signs alone are no word: they go with one. */
function listWords(text: string, language: string): { start: number; end: number }[] {
  if (!hasUnspaced(text)) return [...text.matchAll(WORD)].map(({ 0: word, index }) => ({ start: index, end: index + word.length }));
  const words: { start: number; end: number }[] = [];
  for (const { segment: part, index, isWordLike } of segment(text, language, 'word')) {
    const last = words.at(-1);
    if (isWordLike) words.push({ start: index, end: index + part.length });
    else if (last?.end === index && part.trim()) last.end += part.length;
  }
  return words;
}

/** Write one space for any white space, and none at the ends. */
export function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
