import { existsSync } from 'node:fs';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeBook } from '../../../src/site/epub/index.ts';
import { compileEditions, compileGood } from '../../briefings.ts';
import { hasProgram } from '../../has-program.ts';
import { copyMini, copyMiniFound } from '../../mini.ts';
import { runProcess } from '../../run-process.ts';
import { HARD_TEXT } from './hard-text.ts';

/** Where systems put the program that W3C keeps: Debian’s `epubcheck` is one file that Java runs. */
const CHECKER = ['/usr/share/java/epubcheck.jar', '/usr/bin/epubcheck'].find(existsSync);
const hasChecker = (await hasProgram('java', 'EPUBCheck itself, beside its rules')) && CHECKER !== undefined;
if (CHECKER === undefined) console.log('Skipped: EPUBCheck itself, beside its rules, since `epubcheck` is not installed.');

test.skipIf(!hasChecker)('EPUBCheck finds neither an error nor a warning in any book', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'epub-'));
  const briefings = [...(await compileEditions()), await compileGood(await copyMiniFound()), await compileGood(await copyMini(HARD_TEXT))];
  for (const [at, briefing] of briefings.entries())
    for (const article of [null, ...briefing.articles]) {
      const file = join(folder, `${at}-${article?.id ?? 'all'}.epub`);
      await writeFile(file, writeBook(briefing, 'https://x.example/team', article));
      const { code, text } = await runProcess(['-jar', CHECKER ?? '', '--failonwarnings', file], { command: 'java' });
      expect(text.split('\n').filter((line) => /^(?:ERROR|WARNING|FATAL)/.test(line))).toEqual([]);
      expect(code, text).toBe(0);
    }
});
