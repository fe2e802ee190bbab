import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { promisify } from 'node:util';
import { expect, inject, test } from 'vitest';
import { listFiles } from '../../src/cli/build/digest-files.ts';

const run = promisify(execFile);
const CHECKER = join(dirname(createRequire(import.meta.url).resolve('vnu-jar')), 'build/dist/vnu.jar');
const hasJava = await run('java', ['-version']).then(
  () => true,
  () => false,
);
if (!hasJava) console.log('Skipped: the W3C checker, since there is no Java');

interface Message {
  url: string;
  lastLine?: number;
  message: string;
}

test.skipIf(!hasJava)(
  'the W3C checker finds no error on any page',
  async () => {
    const work = await mkdtemp(join(tmpdir(), 'w3c-'));
    try {
      const sites = inject('sites');
      for (const { folder } of sites) {
        for (const file of (await listFiles(folder)).filter((it) => it.endsWith('.html'))) {
          const copy = join(work, relative(dirname(folder), file));
          await mkdir(dirname(copy), { recursive: true });
          // Its CSS does not know anchors, containers and view transitions.
          await writeFile(copy, (await readFile(file, 'utf8')).replace(/<style\b[^>]*>.*?<\/style>/gs, ''));
        }
      }
      const options = ['--format', 'json', '--stdout', '--errors-only', '--no-langdetect', '--skip-non-html', '--exit-zero-always'];
      const { stdout } = await run('java', ['-Xss4m', '-jar', CHECKER, ...options, work], { maxBuffer: 2 ** 28 });
      const { messages } = JSON.parse(stdout) as { messages: Message[] };
      expect(
        messages.map(({ url, lastLine, message }) => `${url.split('/w3c-')[1] ?? url}:${lastLine ?? 0}: ${message}`).slice(0, 20),
      ).toEqual([]);
    } finally {
      await rm(work, { recursive: true, force: true });
    }
  },
  300_000,
);
