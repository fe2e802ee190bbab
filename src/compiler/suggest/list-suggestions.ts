import type { Range } from '../anchor/find-quote.ts';
import { findQuote } from '../anchor/find-quote.ts';
import { editionText, findMentions } from '../names/find-mentions.ts';
import { readMarks } from '../numerals/block-marks.ts';
import { listNumerals } from '../numerals/list-numerals.ts';
import { matchPattern } from '../numerals/match-pattern.ts';
import type { Records } from '../records/read-records.ts';
import { isQuoted } from '../../model/article.ts';
import type { Place } from '../../model/place.ts';
import { fold } from '../text/fold.ts';
import type { Refusal } from '../../model/refusal.ts';
import { listSentences } from './find-speakers.ts';
import { suggestClaims, suggestSources } from './suggest-claims.ts';
import { suggestFigures } from './suggest-figures.ts';
import { suggestNames } from './suggest-names.ts';
import { suggestRelations } from './suggest-relations.ts';
import type { KnownSource, SuggestArticle, Suggestion } from './suggestion.ts';

export type { Suggestion, SuggestionRule } from './suggestion.ts';

/** The order in which kinds are decided at one place: who speaks before what is said. */
const ORDER: readonly Suggestion['kind'][] = ['source', 'name', 'figure', 'claim', 'relation'];

/**
 * List what the rules find in the articles that nothing is made of yet, and that nobody has refused: by the articles and in the
 * order of their texts. The same texts give the same list, without any network.
 */
export function listSuggestions(records: Records): Suggestion[] {
  const sources = readSources(records);
  const articles = readArticles(records, sources);
  const mentions = findMentions(
    records.articles.map(editionText),
    records.names.entries.map(({ value }) => value),
  ).byName;
  const found = articles.flatMap((article) => {
    const here = Map.groupBy(
      [...mentions.values()].flat().filter((it) => it.article === article.code),
      ({ paragraph }) => String(paragraph),
    );
    const quotes = new Map([...here].map(([number, places]) => [number, places.map(({ quote }) => quote)]));
    const at = (it: Suggestion) => article.paragraphs.findIndex(({ number }) => number === it.paragraph);
    return [
      ...suggestSources(article),
      ...suggestNames(article, quotes),
      ...suggestFigures(article, sources),
      ...suggestClaims(article, sources),
    ].sort((one, other) => at(one) - at(other) || ORDER.indexOf(one.kind) - ORDER.indexOf(other.kind) || one.start - other.start);
  });
  const claims = records.claims.entries.map(({ value }) => value);
  const relations = records.relations.entries.map(({ value }) => value);
  const refused = new Set(records.refused.entries.map(({ value }) => refusalKey(value)));
  return [...found, ...suggestRelations(articles, claims, relations, records.briefing?.value.language ?? 'und')].filter(
    (it) => !refused.has(refusalKey(toRefusal(it))),
  );
}

/** Write down a suggestion as it is refused. */
export function toRefusal({
  kind,
  article,
  paragraph,
  words,
  claims,
}: Pick<Suggestion, 'kind' | 'article' | 'paragraph' | 'words' | 'claims'>): Refusal {
  return claims ? { kind, claims: [...claims] } : { kind, article, paragraph, exact: words };
}

/** What tells one refusal from another: of a name its words in the article, whatever the paragraph. */
function refusalKey({ kind, article, paragraph, exact, claims }: Refusal): string {
  return JSON.stringify([
    kind,
    article,
    kind === 'name' ? null : String(paragraph),
    exact === undefined ? null : fold(exact).text,
    claims ? [...claims].sort() : null,
  ]);
}

/** Read the articles with what they are marked with. */
function readArticles(records: Records, known: readonly KnownSource[]): SuggestArticle[] {
  const ordered = records.briefing?.value.articles ?? [];
  const rank = (slug: string) => (ordered.includes(slug) ? ordered.indexOf(slug) : ordered.length);
  const claimed = records.claims.entries.flatMap(({ value }) => value.evidence);
  const counted = records.figures.entries.flatMap(({ value }) => value.places);
  const heard = records.sources.entries.flatMap(({ value }) => value.places.map((place) => ({ ...place, id: value.id })));
  return [...records.articles]
    .sort((one, other) => rank(one.slug) - rank(other.slug))
    .map(({ slug, facts, paragraphs }) => {
      const { code, language, author, waived, paragraphs: numbered } = facts.value;
      return {
        ...{ code, slug, language, author },
        paragraphs: numbered.flatMap(({ number, voice, relays }, at) => {
          const block = paragraphs[at];
          if (!block) return [];
          const { text } = block;
          const numerals = listNumerals(text, language, readMarks(block.tree));
          const isHere = (it: Pick<Place, 'article' | 'paragraph'>) => it.article === code && String(it.paragraph) === String(number);
          const rangesOf = (place: Place) => (isHere(place) ? findQuote(text, place).slice(0, 1) : []);
          const waivers: Range[] = waived.flatMap((it) => {
            if (isQuoted(it)) return it.in === 'edition' ? rangesOf({ ...it, article: code }) : [];
            return it.pattern === undefined ? [] : matchPattern(text, it.pattern, numerals);
          });
          const sources = heard.flatMap((place) => rangesOf(place).map((range) => ({ ...range, id: place.id })));
          return [
            {
              ...{ number, voice, relays, text, sources },
              sentences: listSentences({ text, voice, relays, sources }, language, known),
              numerals,
              figures: [...counted.flatMap(rangesOf), ...waivers],
              claims: claimed.flatMap(rangesOf),
            },
          ];
        }),
      };
    });
}

function readSources(records: Records): KnownSource[] {
  const spellings = new Map(
    records.names.entries.flatMap(({ value }) => (value.source === null ? [] : [[value.source, value.spellings] as const])),
  );
  return records.sources.entries.map(({ value }) => ({
    id: value.id,
    names: [value.name, ...value.aliases, ...(spellings.get(value.id) ?? [])],
    outlet: value.outlet,
  }));
}
