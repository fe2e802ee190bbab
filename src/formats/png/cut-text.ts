import { listQuoted } from '../../model/quotation-marks.ts';

const SENTENCE_END = /[\p{Ll}\p{N}”’)][.!?][”’)]?(?=\s)/gu;

/** The least part of a text that its cut at a sentence's end should keep of what fits; else a word's end serves better. */
const LEAST = 0.6;

/** More than any preview has room for. */
const LONGEST = 2000;

/**
 * Cut a text shorter and shorter, each time saying so with “…”: at the ends of sentences where that keeps most of what the cut
 * at a word would, so the first that fits is the best.
 */
export function* cutText(whole: string): Generator<string> {
  const text = whole.slice(0, LONGEST);
  const sentences = [...text.matchAll(SENTENCE_END)].map((match) => match.index + match[0].length);
  const words = [...text.matchAll(/\s+/g)].map(({ index }) => index).reverse();
  for (const word of words) {
    const sentence = sentences.findLast((end) => end <= word);
    if (sentence !== undefined && sentence >= word * LEAST) {
      if (sentence === word) yield closeQuotation(`${text.slice(0, sentence)} …`);
      continue;
    }
    yield closeQuotation(`${text.slice(0, word).replace(/[,;:–—-]$/, '')} …`);
  }
  const first = [...text.slice(0, words.at(-1))]; // a word that is too much by itself
  for (let length = first.length - 1; length > 0; length--) yield closeQuotation(`${first.slice(0, length).join('')}…`);
}

/** Close a quotation that the cut has left open, so that what follows is not read as quoted. */
function closeQuotation(text: string): string {
  const last = listQuoted(text).at(-1);
  return last && !last.isClosed ? text + last.close : text;
}
