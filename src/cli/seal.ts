import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chooseUnsealed, printLock } from '../analysis/seal.ts';
import { anchorNotes } from '../compile/anchor-notes.ts';
import { listSeals } from '../compile/list-seals.ts';
import { pairOriginals } from '../compile/pair-originals.ts';
import { readRecords } from '../compile/read-records.ts';
import { compileSafely } from './compile-safely.ts';
import { printProblems } from '../problem/print.ts';
import { runCommand } from './usage-error.ts';

await runCommand(async () => {
  const { values } = parseArgs({ options: { content: { type: 'string', default: 'content' } } });
  const { briefing, problems } = await compileSafely(values.content);
  if (!briefing) {
    console.log(printProblems(problems));
    return 1;
  }
  const { records } = await readRecords(values.content);
  const { pairs } = pairOriginals(records);
  const seals = listSeals(records, pairs, anchorNotes(records, pairs).notes);
  const fresh = chooseUnsealed(seals, records.lock.lines);
  const path = join(values.content, 'anchors.lock');
  const before = await readFile(path, 'utf8').catch(() => '');
  const text = printLock([...records.lock.lines, ...fresh]);
  if (text !== before) await writeFile(path, text);
  console.log(`${fresh.length} ${fresh.length === 1 ? 'id' : 'ids'} sealed, ${records.lock.lines.length} kept: ${path}`);
  return 0;
});
