/** A source of random numbers that gives the same ones for the same seed (mulberry32). */
export function makeRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Words of a text, altered, and what a checker must say of them. */
export interface Alteration {
  name: string;
  passage: string;
  expected: 'exact' | 'altered' | 'absent';
  /** The texts from which the words were taken. */
  texts: number[];
}

type Alter = (random: () => number, texts: readonly string[]) => Omit<Alteration, 'name'> | null;

const pick = <T>(random: () => number, list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
const wordsOf = (text: string) => text.split(' ');

interface Taken {
  text: number;
  words: string[];
}

/** Take some words in a row from one of the texts. */
function take(random: () => number, texts: readonly string[], least = 8, most = 40): Taken | null {
  const text = Math.floor(random() * texts.length);
  const words = wordsOf(texts[text] ?? '');
  const length = Math.min(words.length, least + Math.floor(random() * (most - least)));
  if (length < least) return null;
  const from = Math.floor(random() * (words.length - length + 1));
  return { text, words: words.slice(from, from + length) };
}

/** The number of a word that isn't the first or last of its passage, and that some test holds for. */
function inside(random: () => number, words: readonly string[], test: (word: string) => boolean = () => true): number | null {
  const places = words.flatMap((word, at) => (at > 0 && at < words.length - 1 && test(word) ? [at] : []));
  return places.length ? pick(random, places) : null;
}

/** Make an alteration that writes the words in another way. */
function rewrite(change: (passage: string, random: () => number) => string): Alter {
  return (random, texts) => {
    const taken = take(random, texts);
    return taken && { passage: change(taken.words.join(' '), random), expected: 'exact', texts: [taken.text] };
  };
}

/** Make an alteration that changes the words. */
function change(alter: (words: string[], random: () => number) => string[] | null): Alter {
  return (random, texts) => {
    const taken = take(random, texts, 10);
    const words = taken && alter([...taken.words], random);
    return words && { passage: words.join(' '), expected: 'altered', texts: [taken.text] };
  };
}

const otherCase = (letter: string) => (letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase());
const isPlain = (word: string) => /^\p{L}+$/u.test(word);
const NEW_WORDS = ['seldom', 'purple', 'perhaps', 'engines', 'quietly', 'whereas', 'violins', 'therefore'];
const ELSEWHERE = [
  'Tomatoes want sun and steady water, and a stake before they lean; the side shoots are best pinched out on a dry morning.',
  'The violinist tuned by ear, closed her case and walked home past the bakery, which had sold all its bread by noon.',
  'On the third day the snow turned to rain, so that the lifts stood still and the guests played cards in the hall.',
  'He measured the shelf twice, sawed once, and found that the wall was not straight after all.',
  'A good index lists what a reader looks for, under the word by which that reader would look for it.',
  'The committee thanked the treasurer for her report on the roof, the boiler and the new piano stool.',
];

/** Every kind of alteration, by its name. */
export const ALTERATIONS: Readonly<Record<string, Alter>> = {
  'as written': rewrite((it) => it),
  'white space': rewrite((it, random) => it.replace(/ /g, () => pick(random, [' ', '  ', '\u00a0', '\u202f', '\t', ' \n', '\u2009']))),
  'line breaks': rewrite((it, random) => it.replace(/ /g, () => (random() < 0.15 ? '\n' : ' '))),
  'words broken at line ends': rewrite((it, random) =>
    it.replace(
      /(.{20,36}?)(?:(?<=\p{L}{2})(?=\p{Ll}{2})|(?<=\p{L}-)(?=\p{L}))/gsu,
      (line: string) => `${line}${line.endsWith('-') ? '' : pick(random, ['-', '‐', '\u00ad'])}\n`,
    ),
  ),
  'other quotation marks': rewrite((it, random) => {
    const [open, close] = pick(
      random,
      ['""', '«»', '„“', '‘’', "''"].map((pair) => [...pair]),
    );
    return it
      .replace(/“/g, open ?? '')
      .replace(/”/g, close ?? '')
      .replace(/’/g, pick(random, ["'", '’', 'ʼ']));
  }),
  'no quotation marks': rewrite((it) => it.replace(/[“”]/g, '')),
  'between quotation marks': rewrite((it) => `“${it.replace(/[“”]/g, (mark) => (mark === '“' ? '‘' : '’'))}”`),
  'other dashes': rewrite((it, random) => it.replace(/ [–—] /g, () => pick(random, ['—', ' – ', ' - ', '--']))),
  ligatures: rewrite((it) => it.replace(/ffi/g, 'ﬃ').replace(/fi/g, 'ﬁ').replace(/fl/g, 'ﬂ').replace(/ff/g, 'ﬀ')),
  'soft hyphens and zero width': rewrite((it, random) =>
    it.replace(/(?<=\p{L}{2})(?=\p{L}{2})/gu, () => (random() < 0.2 ? pick(random, ['\u00ad', '\u200b']) : '')),
  ),
  'decomposed letters': rewrite((it) => it.normalize('NFD')),
  'the first letter': rewrite((it) => it.replace(/(?<=^[^\p{L}\p{N}]*)\p{L}/u, otherCase)),
  'the last sign': rewrite((it, random) => it.replace(/[.,;:?!”]*$/, pick(random, ['.', ',', '?”', ';', '']))),
  'numbers of notes': rewrite((it, random) =>
    it.replace(/(?<=\p{L}{3}[.,]?)(?= )/gu, () => (random() < 0.1 ? pick(random, ['3', '12', '¹²', '[7]', '⁴']) : '')),
  ),
  'a locator behind it': rewrite((it, random) => `${it} ${pick(random, ['(A¶7)', 'B¶2a', '[A ¶ 12]'])}`),
  'words left out': (random, texts) => {
    const taken = take(random, texts, 14);
    const [from, to] = [4 + Math.floor(random() * 3), 8 + Math.floor(random() * 3)];
    const sign = pick(random, [' … ', ' [...] ', ' ... ', ' […] ', ' . . . ']);
    return (
      taken && {
        passage: taken.words.slice(0, from).join(' ') + sign + taken.words.slice(to).join(' '),
        expected: 'exact',
        texts: [taken.text],
      }
    );
  },
  'a word of an editor': (random, texts) => {
    const taken = take(random, texts, 10);
    const at = taken && inside(random, taken.words, isPlain);
    if (!taken || at === null) return null;
    taken.words.splice(at, Math.floor(random() * 2), pick(random, ['[the group]', '[sic]', '[as before]']));
    return { passage: taken.words.join(' '), expected: 'exact', texts: [taken.text] };
  },
  'a letter of an editor': rewrite((it) => it.replace(/(?<=^[^\p{L}\p{N}]*)(\p{L})(?=\p{L})/u, (letter) => `[${otherCase(letter)}]`)),
  'one word changed': change((words, random) => {
    const at = inside(random, words, isPlain);
    return at === null ? null : words.with(at, pick(random, NEW_WORDS));
  }),
  'one word dropped': change((words, random) => {
    const at = inside(random, words, isPlain);
    return at === null || words[at] === words[at + 1] || words[at] === words[at - 1] ? null : words.toSpliced(at, 1);
  }),
  'one word added': change((words, random) => {
    const at = inside(random, words);
    return at === null ? null : words.toSpliced(at, 0, pick(random, NEW_WORDS));
  }),
  'two words swapped': change((words, random) => {
    const at = inside(random, words.slice(0, -1), isPlain);
    const [one = '', other = ''] = [words[at ?? 0], words[(at ?? 0) + 1]];
    return at === null || !isPlain(other) || one.toLowerCase() === other.toLowerCase() ? null : words.with(at, other).with(at + 1, one);
  }),
  'a letter changed': change((words, random) => {
    const at = inside(random, words, (word) => /^\p{Ll}{5,}$/u.test(word));
    return at === null ? null : words.with(at, `${words[at]?.slice(0, 2)}x${words[at]?.slice(3)}`);
  }),
  'a number changed': change((words, random) => {
    const at = words.findIndex((word) => /\d/.test(word));
    return at === -1
      ? null
      : words.with(at, words[at]?.replace(/\d/, (digit) => String((Number(digit) + 1 + Math.floor(random() * 8)) % 10)) ?? '');
  }),
  'a number cut': change((words) => {
    const at = words.findIndex((word) => /\d[.,]\d/.test(word));
    return at === -1 ? null : words.with(at, words[at]?.replace(/(\d)[.,]\d+/, '$1') ?? '');
  }),
  'a negation dropped': change((words) => {
    const at = words.findIndex((word, place) => place > 0 && place < words.length - 1 && /^(?:not|no|never|nothing|nor)$/.test(word));
    return at === -1 ? null : words.toSpliced(at, 1);
  }),
  'a negation added': change((words, random) => {
    const at = inside(random, words, (word) => /^(?:is|are|was|were|have|has|will|may|could)$/.test(word));
    return at === null ? null : words.toSpliced(at + 1, 0, 'not');
  }),
  'a sign changed': change((words, random) => {
    const at = inside(random, words, (word) => /\p{L}[,;]$/u.test(word));
    return at === null ? null : words.with(at, `${words[at]?.slice(0, -1)}${pick(random, ['', ' –', '.'])}`);
  }),
  'two passages joined': (random, texts) => {
    const [one, other] = [take(random, texts, 7, 20), take(random, texts, 7, 20)];
    return one && other && { passage: [...one.words, ...other.words].join(' '), expected: 'altered', texts: [one.text, other.text] };
  },
  'two passages joined with a sign, in the wrong order': (random, texts) => {
    const taken = take(random, texts, 20);
    if (!taken) return null;
    return { passage: [...taken.words.slice(12), '…', ...taken.words.slice(0, 8)].join(' '), expected: 'altered', texts: [taken.text] };
  },
  'words from elsewhere put in': (random, texts) => {
    const taken = take(random, texts, 20);
    const other = pick(random, ELSEWHERE).split(' ').slice(0, 6);
    return taken && { passage: taken.words.toSpliced(9, 0, ...other).join(' '), expected: 'altered', texts: [taken.text] };
  },
  'nothing of ours': (random) => ({ passage: pick(random, ELSEWHERE), expected: 'absent', texts: [] }),
  'our words in no order': (random, texts) => {
    const words = texts.flatMap(wordsOf).filter(isPlain);
    return { passage: Array.from({ length: 14 }, () => pick(random, words)).join(' '), expected: 'absent', texts: [] };
  },
};
