import type { z } from 'zod';
import { articleFacts, paragraphFacts } from '../../model/article.ts';
import { briefingFacts } from '../../model/briefing.ts';
import { chart } from '../../model/chart.ts';
import { claim } from '../../model/claim.ts';
import { CONTENT_HOMES } from '../../model/content-files.ts';
import { figure } from '../../model/figure.ts';
import { finding } from '../../model/finding.ts';
import { ALL_KINDS, isKind, type Kind } from '../../model/kinds.ts';
import { name } from '../../model/name.ts';
import { relation } from '../../model/relation.ts';
import { source } from '../../model/source.ts';
import { UsageError } from '../../compiler/problems/usage-error.ts';
import type { Path } from '../../compiler/read/parse-yaml.ts';
import type { Value } from '../set-keys.ts';
import type { Texts } from './texts.ts';

/** What can be edited key by key: an entry, the facts of an article, of one of its paragraphs, and of the briefing. */
export const SUBJECT_KINDS = [...ALL_KINDS, 'article', 'paragraph', 'briefing'] as const;
export type SubjectKind = (typeof SUBJECT_KINDS)[number];

/** One of them: an entry by its id, an article by its slug, a paragraph as `slug#7`; the briefing needs no id. */
export interface Subject {
  kind: SubjectKind;
  id: string;
}

/** Keys with their values, as they are written. */
export type Written = Readonly<Record<string, Value | undefined>>;

/** A subject in its file. */
export interface FoundSubject {
  /** The file, within the content folder. */
  file: string;
  /** Where it stands in the YAML of the file. */
  path: Path;
  value: Written;
}

const SCHEMAS: Readonly<Record<SubjectKind, z.ZodType>> = {
  claim,
  source,
  figure,
  finding,
  name,
  relation,
  chart,
  article: articleFacts,
  paragraph: paragraphFacts,
  briefing: briefingFacts,
};

export function schemaOf(kind: SubjectKind): z.ZodType {
  return SCHEMAS[kind];
}

/** The keys of each, in the order in which a person writes them. */
const KEYS: Readonly<Record<SubjectKind, readonly string[]>> = {
  claim: Object.keys(claim.shape),
  source: Object.keys(source.shape),
  figure: [
    ...['id', 'code', 'kind', 'quantity', 'value', 'min', 'max', 'exclusive', 'qualifier', 'unit', 'population', 'actor', 'period'],
    ...['where', 'reads', 'reason', 'note', 'by', 'places'],
  ],
  finding: Object.keys(finding.shape),
  name: Object.keys(name.shape),
  relation: Object.keys(relation.shape),
  chart: [
    'id',
    'code',
    'type',
    'title',
    'description',
    'figures',
    'claims',
    'campaigns',
    'event',
    'after',
    'part',
    'whole',
    'per',
    'note',
    'beside',
  ],
  article: Object.keys(articleFacts.shape),
  paragraph: Object.keys(paragraphFacts.shape),
  briefing: Object.keys(briefingFacts.shape),
};

export function keysOf(kind: SubjectKind): readonly string[] {
  return KEYS[kind];
}

/** The key of the places of what is annotated. */
export const PLACES_KEY = { claim: 'evidence', figure: 'places', source: 'places' } as const;

/**
 * Find a subject in the files.
 *
 * @throws {UsageError} if it is not there
 */
export function findSubject(texts: Texts, { kind, id }: Subject): FoundSubject {
  for (const { file, path } of candidates(texts, kind, id)) {
    const value = path === null ? null : texts.valueAt(file, path);
    if (path && isWritten(value)) return { file, path, value };
  }
  throw new UsageError(`Unexpected ${kind} \`${id}\`, expected one that is there: it may have been deleted or renamed meanwhile`);
}

function candidates(texts: Texts, kind: SubjectKind, id: string): { file: string; path: Path | null }[] {
  if (isKind(kind)) return homesOf(texts, kind).map((file) => ({ file, path: indexOf(texts, file, [], (it) => it['id'] === id) }));
  switch (kind) {
    case 'briefing':
      return [{ file: 'briefing.yaml', path: [] }];
    case 'article':
      return [{ file: `articles/${id}.md`, path: [] }];
    case 'paragraph': {
      const [slug = '', number = ''] = id.split('#');
      const file = `articles/${slug}.md`;
      return [{ file, path: indexOf(texts, file, ['paragraphs'], (it) => String(it['number']) === number) }];
    }
  }
}

/** List the files that hold entries of a kind. */
function homesOf(texts: Texts, kind: Kind): string[] {
  const home = CONTENT_HOMES[kind];
  return home.endsWith('/') ? texts.files().filter((file) => file.startsWith(home) && file.endsWith('.yaml')) : [home];
}

function indexOf(texts: Texts, file: string, path: Path, fits: (item: Written) => boolean): Path | null {
  const list = texts.valueAt(file, path);
  const at = Array.isArray(list) ? list.findIndex((item) => isWritten(item) && fits(item)) : -1;
  return at === -1 ? null : [...path, at];
}

/** Tell whether a value has keys. */
export function isWritten(value: unknown): value is Written {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
