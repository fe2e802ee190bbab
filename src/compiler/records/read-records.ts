import { basename } from 'node:path';
import type { Problem } from '../problems/problem.ts';
import { readContentFile, readContentFiles, readOptional, type ContentFile, type OnParse } from '../read/content-file.ts';
import { NO_CACHE, type ReadCache } from '../read/read-cache.ts';
import type { Located } from '../read/parse-yaml.ts';
import { readEntries, type Entries } from '../read/read-entries.ts';
import { readLock } from '../read/read-lock.ts';
import { readImages, type ImageFile } from '../read/read-images.ts';
import { readRecord } from '../read/read-record.ts';
import { checkUnfinished } from '../read/unfinished-change.ts';
import type { ArticleFacts, OriginalFacts } from '../../model/article.ts';
import { briefingFacts, type BriefingFacts } from '../../model/briefing.ts';
import { change, type Change } from '../../model/change.ts';
import { chart, type Chart } from '../../model/chart.ts';
import { claim, type Claim } from '../../model/claim.ts';
import { figure, type Figure } from '../../model/figure.ts';
import { finding, type Finding } from '../../model/finding.ts';
import type { Kind } from '../../model/kinds.ts';
import { name, type Name } from '../../model/name.ts';
import { refusal, type Refusal } from '../../model/refusal.ts';
import { relation, type Relation } from '../../model/relation.ts';
import { source, type Source } from '../../model/source.ts';
import { verification, type Verification } from '../../model/verification.ts';
import { checkLock, checkLockIsThere, checkLockIsWhole, type Lock } from './check-lock.ts';
import { readArticle, readOriginal, type TextRecord } from './read-article.ts';
import { readLastKept, readReleases, type ReadRelease } from './read-releases.ts';

/** Everything that the content folder holds, each value with its place. */
export interface Records {
  briefing: Located<BriefingFacts> | undefined;
  articles: TextRecord<ArticleFacts>[];
  /** Slugs of all files in `articles/`, those with problems and those that cannot be read included. */
  slugs: Set<string>;
  /** `images/`: the images that articles name, by `<slug>/<file>`. */
  images: ReadonlyMap<string, ImageFile>;
  originals: TextRecord<OriginalFacts>[];
  sources: Entries<Source>;
  claims: Entries<Claim>;
  figures: Entries<Figure>;
  relations: Entries<Relation>;
  charts: Entries<Chart>;
  findings: Entries<Finding>;
  names: Entries<Name>;
  /** What `anchors.lock` holds. */
  lock: Lock;
  /** `changes.yaml`: what became of ids that were sealed. */
  changes: Entries<Change>;
  /** `refused.yaml`: suggestions that are not made again. */
  refused: Entries<Refusal>;
  /** `verified.yaml`: what the last comparison with the documents found. */
  verification: Located<Verification> | undefined;
  /** `versions/`: the closed versions, newest first. */
  releases: ReadRelease[];
}

/** What is read of each kind of entry. */
interface KindRecords extends Record<Kind, Entries<{ id: string; code: string }>> {
  finding: Entries<Finding>;
  claim: Entries<Claim>;
  source: Entries<Source>;
  figure: Entries<Figure>;
  name: Entries<Name>;
  relation: Entries<Relation>;
  chart: Entries<Chart>;
}

/** List the entries of a kind. */
export function entriesOf<K extends Kind>(records: Records, kind: K): KindRecords[K] {
  const byKind: KindRecords = {
    finding: records.findings,
    claim: records.claims,
    source: records.sources,
    figure: records.figures,
    name: records.names,
    relation: records.relations,
    chart: records.charts,
  };
  return byKind[kind];
}

/**
 * Read and check every file of a content folder by itself. `crosswalk.yaml`, `charts.yaml`, `findings.yaml`, `names.yaml`, `changes.yaml`, `refused.yaml`, `anchors.lock`,
 * `verified.yaml` and `versions/` may be missing.
 *
 * @param documents originals to take in place of those in `originals/`
 * @param reading hears of each file before it is parsed
 * @param memory keeps what was read, for the next time
 */
export async function readRecords(
  folder: string,
  documents?: readonly ContentFile[],
  onParse: OnParse = () => undefined,
  cache: ReadCache = NO_CACHE,
): Promise<{ records: Records; problems: Problem[] }> {
  const one = (name: string) => readContentFile(folder, name, cache);
  const all = (sub: string, extension: string) => readContentFiles(folder, sub, extension, cache);
  const optional = (name: string) => readOptional(folder, name, cache);
  const files = {
    briefing: await one('briefing.yaml'),
    sources: await one('sources.yaml'),
    articles: await all('articles', '.md'),
    originals: documents ? { files: documents, problems: [] } : await all('originals', '.md'),
    claims: await all('claims', '.yaml'),
    figures: await all('figures', '.yaml'),
    relations: await optional('crosswalk.yaml'),
    charts: await optional('charts.yaml'),
    findings: await optional('findings.yaml'),
    names: await optional('names.yaml'),
    changes: await optional('changes.yaml'),
    refused: await optional('refused.yaml'),
    lock: await optional('anchors.lock'),
    verification: await optional('verified.yaml'),
  };
  const briefing = readRecord(files.briefing.file, briefingFacts, onParse);
  const verified = readRecord(files.verification.files[0], verification, onParse);
  const verifying = [...files.verification.problems, ...verified.problems].map(explainVerification);
  const articles = files.articles.files.map((file) =>
    cache.memoize(`article ${file.file}`, file.text, () => (onParse(file.file), readArticle(file))),
  );
  const originals = files.originals.files.map((file) =>
    cache.memoize(`original ${file.file}`, file.text, () => (onParse(file.file), readOriginal(file))),
  );
  const unread = files.articles.problems.filter(({ fatal }) => fatal);
  const slugs = new Set([...files.articles.files.map(({ slug }) => slug), ...unread.map(({ place }) => basename(place.file, '.md'))]);
  const illustrations = await readImages(
    folder,
    articles.flatMap(({ record }) => record ?? []),
    slugs,
    cache,
  );
  const released = await readReleases(folder, onParse);
  const lock = readLock(files.lock);
  const records: Records = {
    briefing: briefing.record,
    articles: articles.flatMap(({ record }) => record ?? []),
    slugs,
    images: illustrations.images,
    originals: originals.flatMap(({ record }) => record ?? []),
    sources: readEntries(
      { files: files.sources.file ? [files.sources.file] : [], problems: files.sources.problems },
      source,
      onParse,
      cache,
    ),
    claims: readEntries(files.claims, claim, onParse, cache),
    figures: readEntries(files.figures, figure, onParse, cache),
    relations: readEntries(files.relations, relation, onParse, cache),
    charts: readEntries(files.charts, chart, onParse, cache),
    findings: readEntries(files.findings, finding, onParse, cache),
    names: readEntries(files.names, name, onParse, cache),
    lock: {
      lines: lock.lines,
      file: `${basename(folder)}/anchors.lock`,
      problems: [...lock.problems, ...checkLock(lock.lines, briefing.record?.value.versions)],
    },
    changes: readEntries(files.changes, change, onParse, cache),
    refused: readEntries(files.refused, refusal, onParse, cache),
    verification: verified.record,
    releases: released.releases,
  };
  onParse(null);
  const { sources, claims, figures, relations, charts, findings, names, lock: sealed, changes, refused } = records;
  sealed.problems.push(
    ...(files.lock.isThere ? checkLockIsWhole(sealed, await readLastKept(folder, released)) : checkLockIsThere(records, released.isThere)),
  );
  const read = [
    illustrations,
    files.briefing,
    files.articles,
    files.originals,
    { problems: verifying },
    briefing,
    released,
    ...articles,
    ...originals,
  ];
  const lists = [sources, claims, figures, relations, charts, findings, names, sealed, changes, refused];
  return { records, problems: [...(await checkUnfinished(folder)), ...[...read, ...lists].flatMap(({ problems }) => problems)] };
}

/** What `npm run verify` wrote is not fixed by hand. */
function explainVerification(problem: Problem): Problem {
  const note =
    'restore it from the version control; or delete it, and run `npm run verify -- FOLDER` with the folder that holds the documents.';
  return problem.fatal ? { ...problem, note } : problem;
}
