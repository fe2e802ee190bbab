import { describeRange } from '../../src/compiler/anchor/describe-range.ts';
import { splitWords } from '../../src/compiler/anchor/split-words.ts';
import type { Records } from '../../src/compiler/records/read-records.ts';
import type { Corpus } from './measure-relocation.ts';
import { seedRandom, type Random } from './random.ts';

/** How many stretches of a paragraph are quoted where nobody has quoted any. */
const QUOTES = 6;
/** The shortest and the longest of them, in words. */
const [SHORTEST, LONGEST] = [2, 10];

/** Take the articles of a briefing with the words that its claims, sources and figures quote. */
export function takeArticles({ articles, claims, figures, sources }: Records): Corpus[] {
  const places = [
    ...claims.entries.flatMap(({ value }) => value.evidence),
    ...figures.entries.flatMap(({ value }) => value.places),
    ...sources.entries.flatMap(({ value }) => value.places),
  ];
  return articles.map(({ slug, facts, paragraphs }) => ({
    name: slug,
    paragraphs: paragraphs.map(({ text }) => text),
    selectors: places
      .filter(({ article }) => article === facts.value.code)
      .map((place) => ({
        paragraph: facts.value.paragraphs.findIndex(({ number }) => String(number) === String(place.paragraph)),
        selector: place,
      })),
  }));
}

/** Take a text, and quote stretches of it at random. */
export function quoteAtRandom(name: string, paragraphs: readonly string[], seed: number): Corpus {
  const random = seedRandom(seed);
  const selectors = paragraphs.flatMap((text, paragraph) => {
    const words = splitWords(text);
    if (!words.length) return [];
    return Array.from({ length: QUOTES }, () => {
      const length = Math.min(words.length, SHORTEST + random.below(LONGEST - SHORTEST + 1));
      const first = random.below(words.length - length + 1);
      const [start, end] = [words[first]?.start ?? 0, words[first + length - 1]?.end ?? 0];
      return { paragraph, selector: describeRange(text, { start, end }) };
    });
  });
  return { name, paragraphs, selectors };
}

const COMMON = 'the of and to a in that it is was for on with as he not by they at from had this but or has'.split(' ');
const SYLLABLES = 'ba ren to mi sal ku der fo li nat pe ro gan shi vel mo dra ti con ex pla sur'.split(' ');

/** Make up a text whose words are as unevenly common as those of a language (Zipf), with numbers in it. */
export function makeText(seed: number, paragraphs = 12): string[] {
  const random = seedRandom(seed);
  const rare = Array.from({ length: 500 }, () => Array.from({ length: 2 + random.below(3) }, () => random.pick(SYLLABLES)).join(''));
  return Array.from({ length: paragraphs }, () => Array.from({ length: 3 + random.below(4) }, () => makeSentence(random, rare)).join(' '));
}

function makeSentence(random: Random, rare: readonly string[]): string {
  const words = Array.from({ length: 8 + random.below(18) }, () => {
    if (random.next() < 0.04) return String(1 + random.below(3000));
    // Zipf: the k-th word comes with a probability of about 1 / k.
    return random.next() < 0.45 ? random.pick(COMMON) : rare[Math.floor(rare.length ** random.next()) - 1];
  });
  const sentence = words.join(' ');
  return `${sentence.slice(0, 1).toUpperCase()}${sentence.slice(1)}.`;
}
