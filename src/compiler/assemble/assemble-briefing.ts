import { listChartMembers } from '../analysis/chart-members.ts';
import { originCounter } from '../origins/count-origins.ts';
import { hash } from '../analysis/fingerprint.ts';
import { listInferredSteps } from '../origins/inferred-steps.ts';
import type { Seal } from '../analysis/seal.ts';
import type { BriefingFacts } from '../../model/briefing.ts';
import type { Briefing, CompiledFigurePlace, CompiledPlace } from '../../model/compiled.ts';
import type { FigurePlace } from '../../model/figure.ts';
import { publishClaims, publishFigures, publishTranslation } from '../../model/published.ts';
import type { Relation } from '../../model/relation.ts';
import type { AnchoredNote } from '../places/anchor-notes.ts';
import type { PairedArticle } from '../places/anchor-places.ts';
import { statementFiller } from '../findings/fill-statement.ts';
import { EVIDENCE_KINDS } from '../../model/finding.ts';
import { KINDS } from '../../model/kinds.ts';
import { findMentions } from '../names/find-mentions.ts';
import { assembleArticle } from './assemble-article.ts';
import { assembleRewordings } from '../seals/assemble-rewordings.ts';
import { assembleFormerIds, assembleTombstones } from '../seals/assemble-tombstones.ts';
import { listSince } from '../seals/list-since.ts';
import type { Records } from '../records/read-records.ts';
import { placeKey, type Translations } from '../translation/anchor-translations.ts';
import { wordsIn } from '../../strings/index.ts';

/** Put the checked records and anchored notes together into the one value that everything renders. */
export function assembleBriefing(
  facts: BriefingFacts,
  records: Records,
  pairs: readonly PairedArticle[],
  notes: readonly AnchoredNote[],
  seals: readonly Seal[],
  translations: Translations,
): Briefing {
  const { articles: slugs, versions, ...rest } = facts;
  const bySlug = new Map(pairs.map((pair) => [pair.edition.slug, pair]));
  const byArticle = Map.groupBy(notes, ({ at }) => at.slug);
  const byEntry = Map.groupBy(notes, ({ kind, id }) => `${kind}:${id}`);
  const context = { site: facts.site, verification: records.verification?.value, images: records.images, translations };
  const articles = slugs
    .flatMap((slug) => bySlug.get(slug) ?? [])
    .map((pair) => assembleArticle(pair, byArticle.get(pair.edition.slug) ?? [], context));
  const placeOf = (note: AnchoredNote): CompiledPlace[] => {
    const { at } = note;
    const pair = bySlug.get(at.slug);
    const number = pair?.edition.facts.value.paragraphs[at.index]?.number;
    if (!pair || number === undefined) return [];
    const [block, range] =
      pair.original && at.original ? [pair.original.paragraphs[at.index], at.original] : [pair.edition.paragraphs[at.index], at.edition];
    const translation = translations.words.get(placeKey(note));
    const quote = block?.text.slice(range.start, range.end) ?? '';
    return [{ article: pair.edition.facts.value.code, paragraph: number, quote, ...(translation && { translation }) }];
  };
  const notesOf = (id: string, kind: AnchoredNote['kind']) => byEntry.get(`${kind}:${id}`) ?? [];
  const placesOf = (id: string, kind: AnchoredNote['kind']) => notesOf(id, kind).flatMap(placeOf);

  const readings = new Map(
    records.articles.flatMap(({ facts: { value } }) =>
      value.paragraphs.map(({ number, inferred }) => [`${value.code}¶${number}`, inferred] as const),
    ),
  );
  const evidenceOf = (id: string, kind: 'claim' | 'figure', given: readonly FigurePlace[]): CompiledFigurePlace[] =>
    notesOf(id, kind).flatMap((note) => {
      const evidence = given[note.index];
      if (!evidence) return [];
      const inferred = listInferredSteps(evidence, readings.get(`${evidence.article}¶${evidence.paragraph}`));
      const own = evidence.qualifier === undefined ? {} : { qualifier: evidence.qualifier };
      return placeOf(note).map((place) => ({ ...place, chain: evidence.chain, inferred, ...own }));
    });
  const claimFacts = records.claims.entries.map(({ value }) => value);
  const relationFacts = records.relations.entries.map(({ value }) => value);
  const countOriginsOf = originCounter(claimFacts, relationFacts);
  const sources = records.sources.entries.map(({ value }) => ({ ...value, places: placesOf(value.id, 'source') }));
  const claims = claimFacts.map((claim) => {
    const { evidence, ...kept } = claim;
    return { ...kept, places: evidenceOf(claim.id, 'claim', evidence), origins: countOriginsOf(claim) };
  });
  const figures = records.figures.entries.map(({ value }) => ({
    ...value,
    places: evidenceOf(value.id, 'figure', value.places),
  }));
  const placesOfRelation = ({ claims: ids }: Pick<Relation, 'claims'>) => ids.flatMap((id) => placesOf(id, 'claim'));
  const relations = relationFacts.map((relation) => ({ ...relation, places: placesOfRelation(relation) }));
  const charts = records.charts.entries.map(({ value }) => ({
    ...value,
    places: listChartMembers(value).flatMap(({ kind, id }) => placesOf(id, kind)),
  }));
  const { byName } = findMentions(
    articles,
    records.names.entries.map(({ value }) => value),
  );
  const names = records.names.entries.map(({ value: { not: _, ...value } }) => ({ ...value, places: byName.get(value.id) ?? [] }));
  const fill = statementFiller(wordsIn(rest.language), { claims, sources, figures, relations });
  const findings = records.findings.entries.map(({ value: { holds: _, ...value } }) => ({
    ...value,
    statement: fill(value.statement).text,
    notes: Object.fromEntries(Object.entries(value.notes).map(([id, note]) => [id, fill(note).text])),
    places: EVIDENCE_KINDS.flatMap((kind) => {
      const rests: readonly string[] = value.rests[KINDS[kind].plural];
      return rests.flatMap((id) =>
        kind === 'relation' ? relations.filter((it) => it.id === id).flatMap(placesOfRelation) : placesOf(id, kind),
      );
    }),
  }));
  const content = {
    articles,
    findings: byCode(findings),
    sources: byCode(sources),
    claims: byCode(claims),
    figures: byCode(figures),
    names: byCode(names),
    relations: byCode(relations),
    charts: byCode(charts),
    tombstones: assembleTombstones(records, seals),
    formerIds: assembleFormerIds(records, seals),
  };
  const [current = { version: '0.0.0', date: '1970-01-01', note: '' }] = versions;
  return {
    ...rest,
    version: current.version,
    date: current.date,
    versions,
    hash: hashContent(content),
    ...content,
    releases: records.releases.map(({ record, files }) => ({ ...record.value, files })),
    since: listSince(records.lock.lines, content.formerIds),
    rewordings: assembleRewordings(records, seals),
  };
}

/** Order by the number of the code, so that the order of files does not matter. */
function byCode<T extends { code: string }>(items: T[]): T[] {
  return items.sort((a, b) => Number(a.code.replace(/\D/g, '')) - Number(b.code.replace(/\D/g, '')));
}

/** Take the hash of what a briefing says: the markup of its texts, and where notes stand in them, may change without it. */
function hashContent({ articles, ...rest }: Pick<Briefing, 'articles' | 'claims' | 'figures'>): string {
  const texts = articles.map((article) => ({
    ...article,
    paragraphs: article.paragraphs.map(({ tree: _, notes: __, ...paragraph }) => paragraph),
    ...publishTranslation(article),
  }));
  return hash(JSON.stringify({ articles: texts, ...rest, claims: publishClaims(rest.claims), figures: publishFigures(rest.figures) }));
}
