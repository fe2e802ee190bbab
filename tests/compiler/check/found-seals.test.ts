import { readFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { listChanges } from '../../../src/compiler/analysis/list-changes.ts';
import { chooseUnsealed, printLock } from '../../../src/compiler/analysis/seal.ts';
import { compile } from '../../../src/compiler/index.ts';
import { anchorNotes } from '../../../src/compiler/places/anchor-notes.ts';
import { pairOriginals } from '../../../src/compiler/places/pair-originals.ts';
import { readRecords } from '../../../src/compiler/records/read-records.ts';
import { listSeals } from '../../../src/compiler/seals/list-seals.ts';
import { keptBriefing } from '../../../src/model/release.ts';
import { compileGood } from '../../briefings.ts';
import { applyEdits, copyMiniFound, type Edit } from '../../mini.ts';

const TABLE = parse(readFileSync(join(import.meta.dirname, 'found-seals.yaml'), 'utf8')) as {
  name: string;
  rules: string[];
  moved?: string[];
  gone?: string[];
  edits?: Edit[];
}[];

/** Copy the mini-briefing with findings and names, all of it sealed. */
async function copySealed(): Promise<string> {
  const folder = await copyMiniFound();
  const { records } = await readRecords(folder);
  const { pairs } = pairOriginals(records);
  const seals = listSeals(records, pairs, anchorNotes(records, pairs).notes);
  await writeFile(join(folder, 'anchors.lock'), printLock([...records.lock.lines, ...chooseUnsealed(seals, records.lock.lines)]));
  return folder;
}

test('findings and names are sealed by their codes', async () => {
  const lock = await readFile(join(await copySealed(), 'anchors.lock'), 'utf8');
  expect(lock.split('\n').filter((line) => /^(?:finding|name):/.test(line))).toEqual([
    'finding:it-may-come 1.0.0 K2 It may come to a choice',
    'finding:one-crew 1.0.0 K1 One crew is behind the count',
    'name:alder-gazette 1.0.0 N2 The Alder Gazette',
    'name:ines-roca 1.0.0 N3 Ines Roca',
    'name:port-alder 1.0.0 N1 Port Alder',
  ]);
});

test.each(TABLE)('$name', async ({ rules, moved = [], gone = [], edits = [] }) => {
  const folder = await copySealed();
  await applyEdits(folder, edits);
  const { briefing, problems } = await compile(folder);
  expect([...new Set(problems.filter(({ fatal }) => fatal).map(({ ruleId }) => ruleId))].sort()).toEqual(rules);
  if (rules.length) return;
  expect(briefing?.formerIds.map(({ key, now }) => `${key} ${now}`)).toEqual(moved);
  expect(briefing?.tombstones.map(({ key }) => key)).toEqual(gone);
});

test('a version tells what became of the sentence of a finding, and of the mentions of a name', async () => {
  const before = await compileGood(await copyMiniFound());
  const after = await compileGood(
    await copyMiniFound([
      { file: 'sources.yaml', find: 'name: A dredging crew', replace: 'name: The crew' },
      { file: 'names.yaml', find: 'spellings: [Alder Gazette, Gazette]', replace: 'spellings: [Alder Gazette]' },
    ]),
  );
  const changed = listChanges(keptBriefing.parse(before), keptBriefing.parse(after)).flatMap((change) =>
    change.type === 'changed' ? change.fields.map(({ field, was, now }) => [change.id, field, was, now]) : [],
  );
  expect(changed.filter(([id]) => !id?.startsWith('source:'))).toEqual([
    [
      'finding:one-crew',
      'statement',
      '12 of 40 berths were out of use, by A dredging crew; for two of seven claims no origin is stated, and no event has a named one.',
      '12 of 40 berths were out of use, by The crew; for two of seven claims no origin is stated, and no event has a named one.',
    ],
    ['name:alder-gazette', 'spellings', 'Alder Gazette\nGazette', 'Alder Gazette'],
    ['name:alder-gazette', 'places', 'A¶1: “Alder Gazette”\nA¶2: “Gazette”\nB¶2: “Gazette”', 'A¶1: “Alder Gazette”'],
  ]);
});
