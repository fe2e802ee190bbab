import type { Briefing } from '../../model/compiled.ts';
import { stringsOf } from '../../strings/index.ts';

const LEAST_WORDS = 4;
const WHOLE_SENTENCE = /^[^.?!“”]{50,160}[.?!](?= )/;

/** Make up something to check from the texts: words that stand there, words of which one is missing, and words of none of them. */
export function makeExample(briefing: Briefing): string {
  const { articles } = briefing;
  const texts = articles.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text));
  const quotation = texts.flatMap((text) => text.match(/(?<=“)[^”]+(?=”)/g) ?? []).find((words) => words.split(' ').length >= LEAST_WORDS);
  const sentence = texts.map((text) => WHOLE_SENTENCE.exec(text)?.[0]).find((words) => words !== undefined) ?? texts.at(-1);
  const altered = sentence?.split(' ').filter((_, at, { length }) => at !== length >> 1);
  return [quotation && `"${quotation}"`, altered?.join(' '), stringsOf(briefing).check.exampleInVain].filter(Boolean).join('\n\n');
}
