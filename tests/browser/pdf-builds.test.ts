import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { digestFiles, listFiles } from '../../src/cli/build/digest-files.ts';
import { findOverlaps, findOutside } from '../formats/pdf/find-faults.ts';
import { readPdf } from '../formats/pdf/read-pdf.ts';
import { FULL } from '../full.ts';
import { runProcess } from '../run-process.ts';
import { takeSite } from './take-site.ts';

test('the PDFs of a site that is built for Letter have its size, and nothing is cut off or lies over anything else', async () => {
  const { folder } = await takeSite('based');
  const pdf = await readPdf(await readFile(join(folder, 'briefing.pdf')));
  for (const { width, height } of pdf.pages) expect([Math.round(width), Math.round(height)]).toEqual([612, 792]);
  expect(findOutside(pdf)).toEqual([]);
  expect(findOverlaps(pdf)).toEqual([]);
});

// That of the mini-briefing is built again by the tests of faults.
test.runIf(FULL)('a second build, with nothing kept from the first, gives the same bytes', async () => {
  const { folder, content } = await takeSite('briefing');
  const out = join(await mkdtemp(join(tmpdir(), 'again-')), 'out');
  const args = ['src/cli/build.ts', '--content', content, '--out', out, '--pdf=required'];
  expect(await runProcess(args, { env: { BRIEFING_CACHE: 'off' } })).toMatchObject({ code: 0 });
  expect(await digestFiles(out, await listFiles(out))).toBe(await digestFiles(folder, await listFiles(folder)));
  await rm(dirname(out), { recursive: true });
});
