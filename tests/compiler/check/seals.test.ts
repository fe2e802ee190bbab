import { readFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { chooseUnsealed, printLock } from '../../../src/compiler/analysis/seal.ts';
import { compile } from '../../../src/compiler/index.ts';
import { anchorNotes } from '../../../src/compiler/places/anchor-notes.ts';
import { listSeals } from '../../../src/compiler/seals/list-seals.ts';
import { pairOriginals } from '../../../src/compiler/places/pair-originals.ts';
import { readRecords } from '../../../src/compiler/records/read-records.ts';
import { fragmentOf } from '../../../src/formats/links/links.ts';
import type { Briefing } from '../../../src/model/compiled.ts';
import { copyMini, type Edit } from '../../mini.ts';

/** Seal what a content folder publishes, as `npm run seal` does. */
async function seal(folder: string): Promise<void> {
  const { records } = await readRecords(folder);
  const { pairs } = pairOriginals(records);
  const seals = listSeals(records, pairs, anchorNotes(records, pairs).notes);
  await writeFile(join(folder, 'anchors.lock'), printLock([...records.lock.lines, ...chooseUnsealed(seals, records.lock.lines)]));
}

/** Every fragment that the pages of a briefing answer, as `page#fragment`; `*` for the lists. */
function answered({ articles, claims, sources, figures, relations, charts, formerIds, tombstones }: Briefing): Set<string> {
  const found = new Set<string>();
  for (const article of articles) {
    const page = (fragment: string) => found.add(`${article.code}#${fragment}`);
    article.sections.forEach(({ id }) => page(id));
    for (const { number, notes } of article.paragraphs) {
      page(`p${number}`);
      for (const { kind, id } of notes) {
        page(`${kind}-${id}-p${number}`);
        page(`${kind}-${id}`);
      }
    }
  }
  for (const [kind, entries] of Object.entries({ claim: claims, source: sources, figure: figures, relation: relations, chart: charts })) {
    entries.forEach(({ id }) => found.add(`*#${kind}-${id}`));
  }
  for (const { key } of formerIds) {
    found.add(`*#${fragmentOf(key)}`);
    articles.forEach(({ code }) => found.add(`${code}#${fragmentOf(key)}`));
  }
  for (const { key, article, thing } of tombstones) {
    found.add(`*#${fragmentOf(key)}`);
    if (article) found.add(`${article}#${fragmentOf(key)}`);
    if (article && thing) found.add(`${article}#${fragmentOf(thing)}`);
  }
  return found;
}

/** What an author may do after sealing; `rules` are those that must fail, none if the build must go on. */
const cases = parse(readFileSync(join(import.meta.dirname, 'seals.yaml'), 'utf8')) as {
  name: string;
  edits: Edit[];
  rules: string[];
  /** What the pages say of words that are no longer there. */
  rewordings?: string[];
}[];

describe('sealed ids', () => {
  test('there are at least 50 edits to try', () => {
    expect(cases.length).toBeGreaterThanOrEqual(50);
  });

  /** The lock of the mini-briefing once it is sealed, and what its pages answer. */
  let lock: string;
  let before: Set<string>;
  beforeAll(async () => {
    const folder = await copyMini();
    await seal(folder);
    lock = await readFile(join(folder, 'anchors.lock'), 'utf8');
    const { briefing, problems } = await compile(folder);
    expect(problems).toEqual([]);
    if (!briefing) throw new Error('the mini-briefing compiles');
    before = answered(briefing);
  });

  test.each(cases)('$name', async ({ edits, rules, rewordings = [] }) => {
    const edited = await copyMini([{ file: 'anchors.lock', text: lock }, ...edits]);
    const { briefing, problems } = await compile(edited);
    const fatal = problems.filter((problem) => problem.fatal);
    expect([...new Set(fatal.map(({ ruleId }) => ruleId))].sort()).toEqual(rules);
    for (const { ruleId, note } of fatal) if (/stay|reused/.test(ruleId)) expect(note, ruleId).toBeTruthy();
    if (rules.length) return;
    if (!briefing) throw new Error('a build without fatal problems has a briefing');
    const now = answered(briefing);
    expect([...before].filter((it) => !now.has(it))).toEqual([]);

    await seal(edited);
    const resealed = await compile(edited);
    expect(resealed.problems).toEqual([]);
    const printed = resealed.briefing?.rewordings.map(
      ({ key, since, reason, before: earlier }) =>
        `${key} since ${since}, before: ${earlier.map(({ version, words }) => `${words} (${version})`).join(' / ')}: ${reason}`,
    );
    expect(printed).toEqual(rewordings);
  });
});
