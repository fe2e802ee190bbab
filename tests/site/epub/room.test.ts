import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { listFiles } from '../../../src/cli/build/digest-files.ts';
import { ROOT } from '../../run-process.ts';

/** What goes with the room when it is taken out: its folders and its route. */
const OWN = /^(?:site\/epub\/|formats\/epub\/|pages\/\[\.\.\.book\]\.epub\.ts$)/;

test('the room of EPUB can be taken out: one line elsewhere names anything of it', async () => {
  const src = join(ROOT, 'src');
  const files = (await listFiles(src)).map((file) => relative(src, file).replaceAll('\\', '/'));
  expect(files.filter((file) => OWN.test(file)).length).toBeGreaterThan(10);
  const naming = files
    .filter((file) => /\.(?:ts|astro|mjs)$/.test(file) && !OWN.test(file))
    .flatMap((file) => {
      const lines = readFileSync(join(src, file), 'utf8').split('\n');
      return lines.filter((line) => /['"][^'"]*\bepub\/[^'"]*['"]|\.epub\.ts/.test(line)).map((line) => `${file}: ${line}`);
    });
  expect(naming).toEqual([`site/base/book-rooms.ts: export { EPUB } from '../../formats/epub/format.ts';`]);
});
