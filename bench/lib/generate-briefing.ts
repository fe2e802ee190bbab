import { createHash } from 'node:crypto';
import { stringify } from 'yaml';
import { describeRange } from '../../src/compiler/anchor/describe-range.ts';
import { splitWords } from '../../src/compiler/anchor/split-words.ts';
import type { Selector } from '../../src/model/place.ts';
import { makeText } from './collect-corpora.ts';
import { seedRandom, type Random } from './random.ts';

/** A made-up content folder: the text of each file by its path. */
export type GeneratedFiles = ReadonlyMap<string, string>;

/** What a generated article is annotated with: 20 places in all, besides the two of its author and its voice. */
const [CLAIMS, FIGURES] = [13, 5];
const PARAGRAPHS = 8;
const OUTLETS = 12;

/** A stretch of words that one annotation quotes; no two of one article overlap. */
interface Stretch extends Selector {
  paragraph: number;
}

/** What the articles of a generated briefing share. */
interface Shared {
  seed: number;
  outlets: readonly string[];
}

/**
 * Make up a briefing of so many articles, the same for the same seed: each with 13 claims, 5 figures and 2 sources at
 * places of their own, and with three relations to claims of the article before it.
 *
 * @param annotated whether it has claims and figures, or the bare texts with their authors alone
 */
export function generateBriefing(articles: number, { seed = 1, annotated = true } = {}): GeneratedFiles {
  const outlets = Array.from({ length: Math.min(OUTLETS, articles) }, (_, at) => `outlet-${at + 1}`);
  const made = Array.from({ length: articles }, (_, at) => makeArticle(at, { seed, outlets }, annotated));
  const files = new Map<string, string>([
    ['briefing.yaml', stringify(briefingFacts(made.map(({ slug }) => slug)))],
    ['sources.yaml', stringify([...made.flatMap(({ sources }) => sources), ...listOutlets(made, outlets)])],
  ]);
  for (const { slug, markdown, claims, figures } of made) {
    files.set(`articles/${slug}.md`, markdown);
    if (!annotated) continue;
    files.set(`claims/${slug}.yaml`, stringify(claims));
    files.set(`figures/${slug}.yaml`, stringify(figures));
  }
  if (annotated && articles > 1) files.set('crosswalk.yaml', stringify(relate(made, seedRandom(seed))));
  return files;
}

function briefingFacts(articles: readonly string[]): object {
  return {
    title: 'A made-up briefing',
    standfirst: 'Texts without sense, made to measure how the site grows with them.',
    editors: ['The bench'],
    language: 'en',
    site: 'https://bench.example',
    versions: [{ version: '1.0.0', date: '2026-01-02', note: 'First version.' }],
    articles,
  };
}

/** The letters of an article: 0 → `A`, 25 → `Z`, 26 → `AA`. */
export function printArticleCode(at: number): string {
  return (at >= 26 ? printArticleCode(Math.floor(at / 26) - 1) : '') + String.fromCharCode(65 + (at % 26));
}

function makeArticle(at: number, { seed, outlets }: Shared, annotated: boolean) {
  const random = seedRandom(seed * 1_000_003 + at);
  const [slug, code] = [`article-${at + 1}`, printArticleCode(at)];
  // Numerals would each need a figure or a waiver: those of the figures are put in below.
  const texts = makeText(seed * 7919 + at, PARAGRAPHS).map((text) => text.replaceAll(/\d+/g, 'many'));
  const numbered = texts.map((text, paragraph) => (paragraph < FIGURES ? `${text} ${figureWords(at, paragraph)}.` : text));
  const [author, voice, outlet] = [`author-${at + 1}`, `voice-${at + 1}`, outlets[at % outlets.length] ?? ''];
  const place = (stretch: Stretch) => ({ article: code, ...stretch });
  const stretches = cutStretches(texts, random, CLAIMS + 3);
  const [own = fail(), heard = fail(), printed = fail(), ...rest] = stretches;
  const chains = [[voice, outlet, author], [voice, author], [author], [null, author]];
  const claims = rest.map((stretch, index) => ({
    id: `claim-${at + 1}-${index + 1}`,
    code: `C${at * CLAIMS + index + 1}`,
    label: `Claim ${index + 1} of article ${code}`,
    statement: `Article ${code} says: ${stretch.exact}.`,
    type: random.pick(['event', 'statistic', 'assessment', 'prediction', 'cause']),
    evidence: [{ ...place(stretch), chain: random.pick(chains) }],
  }));
  const figures = Array.from({ length: FIGURES }, (_, index) => ({
    id: `figure-${at + 1}-${index + 1}`,
    code: `F${at * FIGURES + index + 1}`,
    kind: 'number',
    quantity: `Things counted in article ${code}, part ${index + 1}`,
    value: figureValue(at, index),
    unit: 'things',
    places: [{ ...place({ paragraph: index + 1, exact: `${figureValue(at, index)} things` }), chain: random.pick(chains) }],
  }));
  const sourceOf = (id: string, number: number, name: string, kind: string, stretch: Stretch, outletId: string | null = null) => ({
    id,
    code: `S${number}`,
    name,
    kind,
    identity: kind === 'author' ? 'unnamed' : 'named',
    role: null,
    outlet: outletId,
    places: [place(stretch)],
  });
  const sources = [
    sourceOf(author, at * 2 + 1, `The author of article ${code}`, 'author', own),
    sourceOf(voice, at * 2 + 2, `Voice ${at + 1}`, 'person', heard, outlet),
  ];
  const facts = {
    code,
    label: `Article number ${at + 1}`,
    author,
    language: 'en',
    document: {
      file: `${slug}.txt`,
      sha256: createHash('sha256').update(slug).digest('hex'),
      words: numbered.join(' ').split(' ').length,
      paragraphs: PARAGRAPHS,
      title: null,
      author: null,
      publisher: null,
      date: null,
    },
    inferredDate: null,
    summary: `What article ${code} says, in so many words.`,
    sections: [1, 4, 7].map((before) => ({ id: `part-${before}`, title: `Part ${before}`, before })),
    paragraphs: numbered.map((_, index) => ({ number: index + 1, voice: author, relays: [voice, outlet] })),
    waived: annotated
      ? []
      : figures.map(({ places: [words] }) => ({ paragraph: words?.paragraph, exact: words?.exact, reason: 'Measured without.' })),
  };
  return {
    slug,
    code,
    claims,
    figures,
    sources,
    printed: place(printed),
    markdown: `---\n${stringify(facts)}---\n\n${numbered.join('\n\n')}\n`,
  };
}

type Article = ReturnType<typeof makeArticle>;

function figureValue(at: number, index: number): number {
  return 100 + at * FIGURES + index;
}

function figureWords(at: number, index: number): string {
  return `It counted ${figureValue(at, index)} things`;
}

/** Each outlet is heard in every article that passes it on. */
function listOutlets(made: readonly Article[], outlets: readonly string[]): object[] {
  return outlets.map((id, at) => ({
    id,
    code: `S${made.length * 2 + at + 1}`,
    name: `Outlet ${at + 1}`,
    kind: 'publication',
    identity: 'named',
    role: null,
    places: made.filter((_, article) => article % outlets.length === at).map(({ printed }) => printed),
  }));
}

/** Relate three claims of each article to the same ones of the article before it. */
function relate(made: readonly Article[], random: Random): object[] {
  return made.slice(1).flatMap((article, at) =>
    [0, 1, 2].map((index) => ({
      id: `relation-${at + 1}-${index + 1}`,
      code: `R${at * 3 + index + 1}`,
      label: `Claims ${index + 1} of two articles`,
      type: random.pick(['differs', 'same-origin', 'contradicts']),
      claims: [made[at]?.claims[3 + index]?.id, article.claims[index]?.id],
      basis: 'inferred',
      reason: 'Made up, as both are.',
      differences: [{ aspect: random.pick(['place', 'time', 'count', 'detail']), values: ['one way', 'another way'] }],
    })),
  );
}

/** Cut stretches of three to six words out of paragraphs, the same number of each as far as it goes, none of which overlap. */
function cutStretches(texts: readonly string[], random: Random, count: number): Stretch[] {
  const each = Math.ceil(count / texts.length);
  return texts
    .flatMap((text, at) => {
      const words = splitWords(text);
      const room = Math.floor(words.length / each);
      return Array.from({ length: each }, (_, part) => {
        const length = 3 + random.below(4);
        const first = part * room + random.below(Math.max(1, room - length));
        const range = { start: words[first]?.start ?? 0, end: words[first + length - 1]?.end ?? 0 };
        return { paragraph: at + 1, ...describeRange(text, range) };
      });
    })
    .slice(0, count);
}

function fail(): never {
  throw new Error('Too few stretches for the annotations of an article');
}
