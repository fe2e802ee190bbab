/** Counts up in a file, one after the other with all others that do: `counting-process.ts FOLDER TIMES`. It prints each number. */
import { readFileSync, renameSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { holdLock } from '../../src/files/hold-lock.ts';

const [folder = '', times = ''] = process.argv.slice(2);
const file = join(folder, 'count');
for (let time = 0; time < Number(times); time++) {
  await holdLock(
    join(folder, 'lock'),
    async () => {
      const number = Number(readFileSync(file, 'utf8')) + 1;
      await new Promise(setImmediate); // as work that waits for a disk
      writeFileSync(`${file}-${process.pid}`, String(number));
      renameSync(`${file}-${process.pid}`, file);
      writeSync(1, `${number}\n`); // before the lock is free, whatever kills the process then
    },
    { timeoutMs: 300_000, onWait: () => undefined },
  );
}
