import { likenessOf, weighWords } from './weigh-words.ts';

/** The words of a text in order, made ready for many alignments. */
export interface WordSequence {
  keys: readonly string[];
  /** For each word: which of the different words of the text it is. */
  ids: Int32Array;
  weigh: (key: string) => number;
  /** The bits that it takes to point at one of the words: none weighs more. */
  heaviest: number;
  /** Tell how like a word is to each of the different words of the text, by their ids. */
  likenessTo: (word: string) => Float32Array;
}

/** Make the sequence of a text's words. */
export function sequenceWords(keys: readonly string[]): WordSequence {
  const vocabulary = [...new Set(keys)];
  const idOf = new Map(vocabulary.map((key, id) => [key, id]));
  const known = new Map<string, Float32Array>();
  const likenessTo = (word: string) => {
    const likeness = known.get(word) ?? Float32Array.from(vocabulary, (key) => likenessOf(word, key));
    known.set(word, likeness);
    return likeness;
  };
  return {
    keys,
    ids: Int32Array.from(keys, (key) => idOf.get(key) ?? -1),
    weigh: weighWords(keys),
    heaviest: Math.log2(keys.length + 1),
    likenessTo,
  };
}
