import type { Random } from './random.ts';

/** A run of signs between white space, that can be followed through edits. */
export interface Token {
  text: string;
  /** The token of the text before the edit that this one is or replaces; null for one that was put in. */
  origin: number | null;
  /** Whether its word is still the same, whatever its signs look like. */
  isKept: boolean;
}

/** A text as paragraphs of tokens. */
export type Tokens = readonly (readonly Token[])[];

/** A way in which an author changes a text. */
export type Edit = (text: Tokens, random: Random) => Tokens;

/** Part paragraphs into tokens, numbered through the whole text. */
export function tokenize(paragraphs: readonly string[]): Tokens {
  let count = 0;
  return paragraphs.map((text) => (text.match(/\S+/g) ?? []).map((it) => ({ text: it, origin: count++, isKept: true })));
}

/** The edits that the benchmark tries, by name. */
export const EDITS: readonly { name: string; edit: Edit; prepare?: Edit }[] = [
  ...[1, 5, 10, 20, 40].map((percent) => ({ name: `${percent} % of words edited`, edit: editWords(percent / 100) })),
  { name: 'typographic changes', edit: changeTypography },
  { name: 'paragraphs moved', edit: moveParagraphs },
  { name: 'paragraphs moved, words edited', edit: inTurn(moveParagraphs, editWords(0.1)) },
  { name: 'paragraphs split', edit: splitParagraphs },
  { name: 'paragraphs merged', edit: mergeParagraphs },
  { name: 'sentences moved', edit: moveSentences },
  { name: 'sentences deleted', edit: deleteSentences(() => true) },
  {
    name: 'sentences deleted, words edited',
    edit: inTurn(
      deleteSentences(() => true),
      editWords(0.1),
    ),
  },
  { name: 'look-alikes elsewhere, words edited', prepare: addLookAlikes, edit: editWords(0.1) },
  { name: 'look-alikes elsewhere, sentences deleted', prepare: addLookAlikes, edit: deleteSentences((sentence) => !sentence.some(isCopy)) },
];

function inTurn(...edits: readonly Edit[]): Edit {
  return (text, random) => edits.reduce((edited, edit) => edit(edited, random), text);
}

/** Replace, leave out or put in words: each word is touched with the probability given. */
function editWords(share: number): Edit {
  return (text, random) => {
    const vocabulary = text.flat().map((token) => token.text);
    const fresh = () => random.pick(vocabulary) ?? '';
    return text.map((paragraph) =>
      paragraph.flatMap((token): Token[] => {
        if (random.next() >= share) return [token];
        const what = random.next();
        if (what < 0.5) return [{ text: fresh(), origin: token.origin, isKept: false }];
        return what < 0.75 ? [] : [token, { text: fresh(), origin: null, isKept: false }];
      }),
    );
  };
}

const SIGNS: readonly [RegExp, string][] = [
  [/[“”]/g, '"'],
  [/[‘’]/g, "'"],
  [/[–—]/g, '-'],
  [/…/g, '...'],
];

function changeTypography(text: Tokens, random: Random): Tokens {
  return text.map((paragraph) =>
    paragraph.map((token) => {
      if (random.next() < 0.1) return { ...token, text: token.text.replace(/(\p{L}{3})(\p{L}{3})/u, '$1\u00ad$2') };
      return { ...token, text: SIGNS.reduce((it, [sign, plain]) => it.replace(sign, plain), token.text) };
    }),
  );
}

function moveParagraphs(text: Tokens, random: Random): Tokens {
  const result = [...text];
  for (let moves = Math.max(1, Math.floor(text.length / 4)); moves > 0; moves--) {
    const [paragraph] = result.splice(random.below(result.length), 1);
    if (paragraph) result.splice(random.below(result.length + 1), 0, paragraph);
  }
  return result;
}

function splitParagraphs(text: Tokens, random: Random): Tokens {
  return text.flatMap((paragraph) => {
    const sentences = splitSentences(paragraph);
    if (sentences.length < 2 || random.next() < 0.5) return [paragraph];
    const at = 1 + random.below(sentences.length - 1);
    return [sentences.slice(0, at).flat(), sentences.slice(at).flat()];
  });
}

function mergeParagraphs(text: Tokens, random: Random): Tokens {
  return text.reduce<Token[][]>((merged, paragraph) => {
    if (merged.length && random.next() < 0.4) merged.at(-1)?.push(...paragraph);
    else merged.push([...paragraph]);
    return merged;
  }, []);
}

function deleteSentences(mayGo: (sentence: readonly Token[]) => boolean): Edit {
  return (text, random) =>
    text.map((paragraph) => splitSentences(paragraph).flatMap((sentence) => (mayGo(sentence) && random.next() < 0.25 ? [] : sentence)));
}

/**
 * Give a fifth of the sentences a look-alike in another paragraph: three words of ten are others, and so is every number.
 * What is prepared so belongs to the text as it was.
 */
function addLookAlikes(text: Tokens, random: Random): Tokens {
  const result = text.map(splitSentences);
  const vocabulary = text.flat().map((token) => token.text);
  for (const sentence of text.flatMap(splitSentences)) {
    if (random.next() >= 0.2 || sentence.length < 6) continue;
    const copy = sentence.map(({ text: word }): Token => {
      const isOther = /\d/.test(word) || random.next() < 0.3;
      return { text: isOther ? otherWord(word, random.pick(vocabulary) ?? '', random) : word, origin: null, isKept: false };
    });
    const to = result.filter((sentences) => !sentences.includes(sentence))[random.below(result.length - 1)];
    to?.splice(random.below(to.length + 1), 0, copy);
  }
  return result.map((sentences) => sentences.flat());
}

function otherWord(word: string, fresh: string, random: Random): string {
  return /\d/.test(word) ? word.replace(/\d/g, () => String(1 + random.below(9))) : fresh;
}

function isCopy({ origin }: Token): boolean {
  return origin === null;
}

function moveSentences(text: Tokens, random: Random): Tokens {
  const result = text.map(splitSentences);
  for (let moves = Math.ceil(result.flat().length / 10); moves > 0; moves--) {
    const from = result[random.below(result.length)];
    const [sentence] = from?.splice(random.below(from.length), 1) ?? [];
    const to = result[random.below(result.length)];
    if (sentence) to?.splice(random.below(to.length + 1), 0, sentence);
  }
  return result.map((sentences) => sentences.flat());
}

/** Part a paragraph into sentences: those end with a mark after a small letter, a digit or a bracket. */
export function splitSentences(paragraph: readonly Token[]): Token[][] {
  const sentences: Token[][] = [[]];
  paragraph.forEach((token, at) => {
    sentences.at(-1)?.push(token);
    if (at < paragraph.length - 1 && /[\p{Ll}\p{N})][.!?]["”’)]*$|[”"][.!?]$/u.test(token.text)) sentences.push([]);
  });
  return sentences;
}
