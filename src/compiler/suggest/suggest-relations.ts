import { splitBareWords } from '../anchor/split-words.ts';
import { splitSentences } from './split-sentences.ts';
import type { Claim } from '../../model/claim.ts';
import { eachTwo } from '../../model/each-two.ts';
import type { Relation } from '../../model/relation.ts';
import type { SuggestArticle, Suggestion } from './suggestion.ts';

/** Words that stand almost everywhere, in English. */
const STOP = new Set(
  `a an the and or but of in on at to for from by with as is are was were be been being it its they them their he she his her this that these those
   which who whom whose what when where how not no than then there here have has had do does did will would can could may might must shall should
   also more most some any all such into over under out up about after before between through against because if so said says say`
    .split(/\s+/)
    .filter(Boolean),
);

/** How alike two claims must be to be put side by side, from 0 to 1, and how many are offered for one. */
const LEAST_LIKENESS = 0.12;
const MOST_EACH = 2;

interface Told {
  claim: Claim;
  article: string;
  vector: ReadonlyMap<string, number>;
}

/**
 * Suggest a relation for two claims of different articles that tell alike: by the words, numbers and names of what we say of
 * them, of what they quote, and of the sentences around; what few claims have weighs most.
 *
 * @param language the language of what we say of claims (BCP 47)
 */
export function suggestRelations(
  articles: readonly SuggestArticle[],
  claims: readonly Claim[],
  relations: readonly Pick<Relation, 'claims'>[],
  language: string,
): Suggestion[] {
  const told = describeAll(articles, claims, language);
  const related = new Set(relations.flatMap((it) => eachTwo(it.claims).map((pair) => pair.sort().join(' '))));
  const pairs = told.flatMap((one) =>
    told
      .filter((other) => one.claim.id !== other.claim.id)
      .filter((other) => articles.findIndex(({ code }) => code === one.article) < articles.findIndex(({ code }) => code === other.article))
      .map((other) => ({ one, other, ...compare(one, other) }))
      .filter(({ likeness }) => likeness >= LEAST_LIKENESS),
  );
  pairs.sort((a, b) => b.likeness - a.likeness);
  const count = new Map<string, number>();
  return pairs.flatMap(({ one, other, likeness, shared }): Suggestion[] => {
    const ids = [one.claim.id, other.claim.id] as const;
    if (ids.some((id) => (count.get(id) ?? 0) >= MOST_EACH)) return [];
    for (const id of ids) count.set(id, (count.get(id) ?? 0) + 1);
    if (related.has([...ids].sort().join(' '))) return [];
    const place = other.claim.evidence.find(({ article }) => article === other.article);
    const slug = articles.find(({ code }) => code === other.article)?.slug;
    if (!place || slug === undefined) return [];
    return [
      {
        kind: 'relation',
        rule: 'alike',
        article: other.article,
        slug,
        paragraph: place.paragraph,
        words: place.exact,
        start: 0,
        nth: 0,
        claims: ids,
        why: `${one.claim.code} “${one.claim.label}” and ${other.claim.code} “${other.claim.label}” have in common: ${shared.join(', ')} (${likeness.toFixed(2)}).`,
        values: { type: 'same-subject', basis: 'inferred' },
      },
    ];
  });
}

function describeAll(articles: readonly SuggestArticle[], claims: readonly Claim[], language: string): Told[] {
  const texts = new Map(
    articles.flatMap(({ code, paragraphs }) => paragraphs.map(({ number, text }) => [`${code}¶${number}`, text] as const)),
  );
  const written = claims.flatMap((claim) =>
    [...new Set(claim.evidence.map(({ article }) => article))].map((article) => ({
      claim,
      article,
      words: [
        ...termsOf(claim.label, language),
        ...termsOf(claim.statement, language),
        ...claim.evidence
          .filter((it) => it.article === article)
          .flatMap((it) => {
            const own = articles.find(({ code }) => code === article)?.language ?? language;
            const sentence = around(texts.get(`${article}¶${it.paragraph}`) ?? '', it.exact, own);
            return [...termsOf(it.exact, own), ...termsOf(sentence, own)];
          }),
      ],
    })),
  );
  const frequency = new Map<string, number>();
  for (const { words } of written) for (const word of new Set(words)) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  return written.map(({ claim, article, words }) => {
    const weights = new Map<string, number>();
    for (const word of words) weights.set(word, (weights.get(word) ?? 0) + 1);
    const vector = [...weights].map(
      ([word, times]) => [word, (1 + Math.log(times)) * Math.log((written.length + 1) / (frequency.get(word) ?? 1))] as const,
    );
    const length = Math.hypot(...vector.map(([, weight]) => weight)) || 1;
    return { claim, article, vector: new Map(vector.map(([word, weight]) => [word, weight / length])) };
  });
}

function compare({ vector: one }: Told, { vector: other }: Told): { likeness: number; shared: string[] } {
  const common = [...one].flatMap(([word, weight]) => (other.has(word) ? [[word, weight * (other.get(word) ?? 0)] as const] : []));
  common.sort((a, b) => b[1] - a[1]);
  return { likeness: common.reduce((sum, [, weight]) => sum + weight, 0), shared: common.slice(0, 4).map(([word]) => word) };
}

/** Words, numbers and names as they are compared; of English words without endings of plural and tense. */
function termsOf(text: string, language: string): string[] {
  const words = splitBareWords(text).map(({ key }) => key);
  if (!/^en\b/.test(language)) return words.filter((key) => key.length > 1);
  return words
    .map((key) => key.replace(/['’]s$/, ''))
    .filter((key) => key.length > 1 && !STOP.has(key))
    .map((key) => (/\d/.test(key) || key.length < 5 ? key : key.replace(/(?:ies|ied)$/, 'y').replace(/(?:ing|ed|es|s)$/, '')));
}

/** The sentence around quoted words. */
function around(text: string, exact: string, language: string): string {
  const at = text.indexOf(exact);
  if (at === -1) return '';
  const sentences = splitSentences(text, language).filter(({ start, end }) => start < at + exact.length && at < end);
  return text.slice(sentences[0]?.start ?? at, sentences.at(-1)?.end);
}
