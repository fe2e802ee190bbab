import { countWords, segment } from '../../compiler/text/segments.ts';
import type { Briefing } from '../../model/compiled.ts';
import { listQuoted, QUOTATION_MARKS } from '../../model/quotation-marks.ts';
import { stringsOf } from '../../strings/index.ts';

const LEAST_WORDS = 4;
/** How many letters a sentence has that is long enough to be known by its words, and short enough to be read. */
const [LEAST, MOST] = [50, 160];
const QUOTES = new RegExp(`[${QUOTATION_MARKS}]`);

interface Text {
  text: string;
  language: string;
}

/** Make up something to check from the texts: words that stand there, words of which one is missing, and words of none of them. */
export function makeExample(briefing: Briefing): string {
  const texts = briefing.articles.flatMap(({ paragraphs, language }) => paragraphs.map(({ text }): Text => ({ text, language })));
  const quotation = texts.flatMap(listQuotedWords).find(({ text, language }) => countWords(text, language) >= LEAST_WORDS);
  const sentence = texts.flatMap(firstSentence).at(0) ?? texts.at(-1);
  return [quotation && `"${quotation.text}"`, sentence && leaveOneOut(sentence), stringsOf(briefing).check.exampleInVain]
    .filter(Boolean)
    .join('\n\n');
}

function listQuotedWords({ text, language }: Text): Text[] {
  return listQuoted(text)
    .filter(({ isClosed }) => isClosed)
    .map(({ start, end }) => ({ text: text.slice(start + 1, end - 1).trim(), language }));
}

function firstSentence({ text, language }: Text): Text[] {
  const [{ segment: sentence = '' } = {}, second] = segment(text, language, 'sentence');
  const words = sentence.trim();
  return second && words.length >= LEAST && words.length <= MOST && !QUOTES.test(words) ? [{ text: words, language }] : [];
}

/** Leave out the word in the middle. */
function leaveOneOut({ text, language }: Text): string {
  const words = [...segment(text, language, 'word')].filter(({ isWordLike }) => isWordLike);
  const left = words[words.length >> 1];
  if (!left) return text;
  const [before, after] = [text.slice(0, left.index), text.slice(left.index + left.segment.length)];
  return before.endsWith(' ') ? before.trimEnd() + after : before + after;
}
