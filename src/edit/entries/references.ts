import { listChartMembers } from '../../compiler/analysis/chart-members.ts';
import type { Span } from '../../compiler/problems/problem.ts';
import type { Located, Path } from '../../compiler/read/parse-yaml.ts';
import { entriesOf, type Records } from '../../compiler/records/read-records.ts';
import { EVIDENCE_KINDS } from '../../model/finding.ts';
import { KINDS, nameOf, type Kind } from '../../model/kinds.ts';
import type { Evidence } from '../../model/place.ts';

/** What becomes of something that refers to an entry when that goes. */
export type Loss =
  /** The item of a list, or the key, goes; what holds it stays. */
  | 'item'
  | 'key'
  /** It makes no sense without: it goes as well. */
  | 'entry'
  /** Its author must decide: the entry cannot go before. */
  | 'refused';

/** A reference to an entry. */
export interface Reference {
  /** What is referred to: `claim:bodies-at-tabqa`. */
  to: string;
  /** What refers: an entry, or an article by its slug. */
  from: { kind: Kind | 'article'; id: string; code: string; name: string };
  /** The file, within the content folder. */
  file: string;
  /** Where it stands in the entry, or in the front matter. */
  path: Path;
  span: Span;
  /** What it is, as words behind `… of C12`. */
  as: string;
  loss: Loss;
}

type Coded = { id: string; code: string } & Parameters<typeof nameOf>[1];

/** List all references between entries, and of articles to sources. */
export function listReferences(records: Records): Reference[] {
  const { articles, sources, claims, figures, relations, charts, findings, names } = records;
  const refer =
    (located: Located<unknown>, from: Reference['from']) =>
    (path: Path, to: string, as: string, loss: Loss): Reference => ({
      ...{ to, from, path, as, loss },
      file: located.file.slice(located.file.indexOf('/') + 1),
      span: located.locate(path),
    });
  const of = (kind: Kind, entry: Located<Coded>) =>
    refer(entry, { kind, id: entry.value.id, code: entry.value.code, name: nameOf(kind, entry.value) });
  const chains = (kind: 'claim' | 'figure', entry: Located<Coded>, key: string, places: readonly Evidence[]) =>
    places.flatMap(({ article, paragraph, chain, inferred }, at) => [
      ...chain.flatMap((id, link) =>
        id === null
          ? []
          : [of(kind, entry)([key, at, 'chain', link], `source:${id}`, `link of its chain at ${article}¶${paragraph}`, 'refused')],
      ),
      ...inferred.map(({ source }, step) =>
        of(kind, entry)([key, at, 'inferred', step], `source:${source}`, `inferred step at ${article}¶${paragraph}`, 'item'),
      ),
    ]);
  return [
    ...articles.flatMap(({ facts, slug }) => {
      const { code, label, author, paragraphs } = facts.value;
      const make = refer(facts, { kind: 'article', id: slug, code, name: label });
      return [
        make(['author'], `source:${author}`, 'author', 'refused'),
        ...paragraphs.flatMap(({ number, voice, relays, inferred }, at) => [
          make(['paragraphs', at, 'voice'], `source:${voice}`, `voice of ${code}¶${number}`, 'refused'),
          ...relays.map((id, index) => make(['paragraphs', at, 'relays', index], `source:${id}`, `relay of ${code}¶${number}`, 'item')),
          ...inferred.map(({ source }, index) =>
            make(['paragraphs', at, 'inferred', index], `source:${source}`, `inferred part in ${code}¶${number}`, 'item'),
          ),
        ]),
      ];
    }),
    ...sources.entries.flatMap((it) =>
      it.value.outlet ? [of('source', it)(['outlet'], `source:${it.value.outlet}`, 'outlet', 'key')] : [],
    ),
    ...names.entries.flatMap((it) =>
      it.value.source === null ? [] : [of('name', it)(['source'], `source:${it.value.source}`, 'source', 'key')],
    ),
    ...claims.entries.flatMap((it) => [
      ...chains('claim', it, 'evidence', it.value.evidence),
      ...(it.value.when?.after === undefined
        ? []
        : [of('claim', it)(['when', 'after'], `claim:${it.value.when.after}`, 'event before it', 'key')]),
    ]),
    ...figures.entries.flatMap((it) => chains('figure', it, 'places', it.value.places)),
    ...relations.entries.flatMap((it) => [
      ...it.value.claims.flatMap((id, at) => {
        const left = it.value.claims.length - 1;
        return [
          of('relation', it)(['claims', at], `claim:${id}`, 'claim', left < 2 ? 'entry' : 'item'),
          ...(left < 2
            ? []
            : it.value.differences.map(({ aspect }, row) =>
                of('relation', it)(['differences', row, 'values', at], `claim:${id}`, `side of a difference (${aspect})`, 'item'),
              )),
        ];
      }),
      ...(it.value.partOf === undefined ? [] : [of('relation', it)(['partOf'], `relation:${it.value.partOf}`, 'whole', 'key')]),
    ]),
    ...charts.entries.flatMap((it) =>
      listChartMembers(it.value).map(({ path, kind, id }) =>
        of('chart', it)(
          path,
          `${kind}:${id}`,
          'part of its drawing',
          it.value.type === 'part-of-whole' ? 'entry' : path.length === 2 ? 'item' : 'key',
        ),
      ),
    ),
    ...findings.entries.flatMap((it) => {
      const { rests, notes, statement, holds } = it.value;
      const ids = new Map(EVIDENCE_KINDS.flatMap((kind) => rests[KINDS[kind].plural].map((id) => [`${kind}:${id}`, id])));
      return [
        ...EVIDENCE_KINDS.flatMap((kind) =>
          rests[KINDS[kind].plural].map((id, at) =>
            of('finding', it)(['rests', KINDS[kind].plural, at], `${kind}:${id}`, 'ground', 'item'),
          ),
        ),
        ...[...ids].flatMap(([to, id]) => (id in notes ? [of('finding', it)(['notes', id], to, 'note in the margin', 'key')] : [])),
        ...listNamed(records, [statement, ...Object.values(notes), ...Object.keys(holds).map((what) => `{count of ${what}}`)]).map((to) =>
          of('finding', it)(['statement'], to, 'name or number in its statement or notes', 'refused'),
        ),
      ];
    }),
  ];
}

/** List what placeholders of a finding name: `{value of F36}`, `{count of claims without liz-sly}`. */
function listNamed(records: Records, texts: readonly string[]): string[] {
  const named = texts.flatMap((text) => [...text.matchAll(/\{[^{}]*?(?: of| without) ([\w-]+)\s*\}/g)].map(([, word = '']) => word));
  return [...new Set(named)].flatMap((word) =>
    (['source', 'claim', 'figure'] as const).flatMap((kind) =>
      entriesOf(records, kind)
        .entries.filter(({ value }) => value.code === word || (kind === 'source' && value.id === word))
        .map(({ value }) => `${kind}:${value.id}`),
    ),
  );
}

/** Print where a reference stands in the content folder: `claims/ships.yaml:12`. */
export function printAt({ span, file }: Reference): string {
  return `${file}:${span.start.line}`;
}
