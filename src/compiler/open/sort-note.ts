import { ASKS, type Ask } from './asks.ts';
import { findQuestionWords } from './question-words.ts';

/** A sentence of a note, with what it asks. */
export interface SortedSentence {
  ask: Ask;
  text: string;
}

/**
 * Sort the sentences of a note by what they leave open: each stands under the first of who, when, how many, where and on whose
 * word that it speaks of. Sentences that explain are left out; they stand with the note at its passage.
 */
export function sortNote(note: string, language: string): SortedSentence[] {
  const words = findQuestionWords(language);
  const all = note.replace(/\s+/g, ' ').trim();
  if (!words) return [{ ask: 'else', text: all }];
  // What stands between quotation marks is the text's, not what the note asks.
  const own = (text: string) => text.replace(/“[^”]*”/g, (quoted) => ' '.repeat(quoted.length));
  const askOf = (text: string) => words.asks.map((asks) => findFirst(own(text), asks)).find((ask) => ask !== null) ?? 'else';
  return splitSentences(all)
    .filter((text) => words.open.test(own(text)))
    .map((text) => ({ ask: askOf(text), text }));
}

/** Find what a sentence asks first; of two that begin with one word, such as “who” and “who counted”, the more special one. */
function findFirst(sentence: string, asks: Readonly<Partial<Record<Ask, RegExp>>>): Ask | null {
  const found = ASKS.flatMap((ask) => {
    const match = asks[ask]?.exec(sentence);
    return match ? [{ ask, at: match.index, length: match[0].length }] : [];
  });
  return found.sort((one, other) => one.at - other.at || other.length - one.length)[0]?.ask ?? null;
}

/** Split a text after full stops that a small letter, a number or a closing mark comes before: “J. M. Berger” stays whole. */
function splitSentences(text: string): string[] {
  return text.split(/(?<=[\p{Ll}\p{N}”’)][.!?][”’)]?) (?=[\p{Lu}“])/u);
}
