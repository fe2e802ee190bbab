import { listChartMembers } from '../analysis/chart-members.ts';
import { closestName } from '../problems/closest-name.ts';
import { unexpected, type Problem } from '../problems/problem.ts';
import type { ErrorId } from '../problems/rules.ts';
import type { Located, Path } from '../read/parse-yaml.ts';
import { EVIDENCE_KINDS } from '../../model/finding.ts';
import { ALL_KINDS, KINDS } from '../../model/kinds.ts';
import { CONTENT_HOMES } from '../../model/content-files.ts';
import type { ArticleFacts } from '../../model/article.ts';
import type { Chain, ParagraphNumber } from '../../model/place.ts';
import { entriesOf, type Records } from '../records/read-records.ts';

/** What content files refer to by its id. */
type Referred = (typeof EVIDENCE_KINDS)[number] | 'article';
const EXISTS = {
  article: 'article-exists',
  claim: 'claim-exists',
  source: 'source-exists',
  figure: 'figure-exists',
  relation: 'relation-exists',
} as const satisfies Record<Referred, ErrorId>;

/** Keys whose values no two of a list have. */
const UNIQUE = { id: 'id-is-unique', code: 'code-is-unique', number: 'number-is-unique' } as const satisfies Record<string, ErrorId>;

type Known = Pick<Records['claims'], 'ids' | 'complete'>;

/** Check that every id and code is written down once, and that everything that is referred to exists. */
export function checkReferences(records: Records): Problem[] {
  const { sources, claims, figures, relations, charts, articles, briefing, slugs } = records;
  const kinds = ALL_KINDS.map((kind): Known & { entries: readonly Located<{ id: string; code: string }>[] } => entriesOf(records, kind));
  const refer = (located: Located<unknown>, path: Path, kind: Referred, id: string, { ids, complete }: Known) =>
    ids.has(id) || !complete ? [] : [missing(located, path, kind, id, ids)];
  const referSource = (located: Located<unknown>, path: Path, id: string) => refer(located, path, 'source', id, sources);

  return [
    ...kinds.flatMap(({ entries }) => checkUnique(entries, 'id')),
    ...checkUnique(
      kinds.flatMap(({ entries }) => entries),
      'code',
    ),
    ...checkUnique(
      articles.map(({ facts }) => facts),
      'code',
    ),
    ...(briefing?.value.articles ?? []).flatMap((slug, at) =>
      briefing ? refer(briefing, ['articles', at], 'article', slug, { ids: slugs, complete: true }) : [],
    ),
    ...articles.flatMap(({ facts }) => [
      ...referSource(facts, ['author'], facts.value.author),
      ...facts.value.paragraphs.flatMap(({ voice, relays, inferred }, at) => [
        ...referSource(facts, ['paragraphs', at, 'voice'], voice),
        ...relays.flatMap((relay, index) => referSource(facts, ['paragraphs', at, 'relays', index], relay)),
        ...inferred.flatMap(({ source }, index) => referSource(facts, ['paragraphs', at, 'inferred', index, 'source'], source)),
      ]),
      ...facts.value.sections.flatMap(({ before }, at) => referParagraph(facts, ['sections', at, 'before'], before)),
      ...facts.value.images.flatMap(({ after }, at) => referParagraph(facts, ['images', at, 'after'], after)),
      ...checkUniqueValues(facts, ['paragraphs'], 'number'),
      ...checkUniqueValues(facts, ['sections'], 'id'),
      ...checkUniqueValues(facts, ['images'], 'number'),
    ]),
    ...sources.entries.flatMap((it) => (it.value.outlet ? referSource(it, ['outlet'], it.value.outlet) : [])),
    ...claims.entries.flatMap((it) => it.value.evidence.flatMap(({ chain }, at) => checkChain(it, ['evidence', at, 'chain'], chain))),
    ...claims.entries.flatMap((it) =>
      it.value.when?.after === undefined ? [] : refer(it, ['when', 'after'], 'claim', it.value.when.after, claims),
    ),
    ...figures.entries.flatMap((it) => it.value.places.flatMap(({ chain }, at) => checkChain(it, ['places', at, 'chain'], chain))),
    ...relations.entries.flatMap((it) => it.value.claims.flatMap((id, at) => refer(it, ['claims', at], 'claim', id, claims))),
    ...relations.entries.flatMap((it) => (it.value.partOf ? refer(it, ['partOf'], 'relation', it.value.partOf, relations) : [])),
    ...records.names.entries.flatMap((it) => (it.value.source === null ? [] : referSource(it, ['source'], it.value.source))),
    ...records.findings.entries.flatMap((it) =>
      EVIDENCE_KINDS.flatMap((kind) => {
        const { plural } = KINDS[kind];
        return it.value.rests[plural].flatMap((id, at) => refer(it, ['rests', plural, at], kind, id, entriesOf(records, kind)));
      }),
    ),
    ...charts.entries.flatMap((it) =>
      listChartMembers(it.value).flatMap(({ path, kind, id }) => refer(it, path, kind, id, kind === 'figure' ? figures : claims)),
    ),
  ];

  function checkChain(located: Located<unknown>, path: Path, chain: Chain): Problem[] {
    return chain.flatMap((link, at): Problem[] => {
      if (link === null) return [];
      const before = chain.indexOf(link);
      if (before < at) {
        return [
          unexpected(located.locate([...path, at]), 'chain-has-no-cycle', `source \`${link}\` twice in a chain`, 'each source once', {
            hint: 'a chain leads from the origin to the article; name each source where it first comes in.',
          }),
        ];
      }
      return referSource(located, [...path, at], link);
    });
  }
}

function referParagraph(facts: Located<ArticleFacts>, path: Path, wanted: ParagraphNumber): Problem[] {
  if (facts.value.paragraphs.some(({ number }) => number === wanted)) return [];
  return [unexpected(facts.locate(path), 'paragraph-exists', `paragraph ${wanted}`, 'a paragraph of this article')];
}

function missing(located: Located<unknown>, path: Path, kind: Referred, id: string, known: ReadonlySet<string>): Problem {
  const guess = closestName(id, known);
  const home = kind === 'article' ? 'articles/' : CONTENT_HOMES[kind];
  return unexpected(located.locate(path), EXISTS[kind], `${kind} \`${id}\``, `${kind === 'article' ? 'an' : 'a'} ${kind} of \`${home}\``, {
    hint: guess === null ? 'add it there.' : `perhaps \`${guess}\`; otherwise add it there.`,
  });
}

function checkUnique<K extends 'id' | 'code'>(entries: readonly Located<Record<K, string>>[], key: K): Problem[] {
  const rule: ErrorId = UNIQUE[key];
  const seen = new Map<string, Located<Record<K, string>>>();
  return entries.flatMap((entry) => {
    const value = entry.value[key];
    const first = seen.get(value);
    if (!first) {
      seen.set(value, entry);
      return [];
    }
    return [
      unexpected(entry.locate([key]), rule, `${key} \`${value}\` a second time`, `${key === 'id' ? 'an id' : 'a code'} of its own`, {
        cause: [{ place: first.locate([key]), reason: 'it stands here first' }],
        hint: 'change the newer one; ids and codes stand in links and on paper.',
      }),
    ];
  });
}

function checkUniqueValues(located: Located<unknown>, path: Path, key: 'id' | 'number'): Problem[] {
  const list = (located.value as Record<string, Record<string, unknown>[]>)[String(path[0])] ?? [];
  return list.flatMap((item, at) => {
    const first = list.findIndex((it) => it[key] === item[key]);
    if (first === at) return [];
    return [
      unexpected(located.locate([...path, at, key]), UNIQUE[key], `${key} \`${String(item[key])}\` a second time`, `a ${key} of its own`, {
        cause: [{ place: located.locate([...path, first, key]), reason: 'it stands here first' }],
      }),
    ];
  });
}
