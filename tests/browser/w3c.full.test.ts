import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { listFiles } from '../../src/cli/build/digest-files.ts';
import { hasProgram } from '../has-program.ts';
import { runProcess } from '../run-process.ts';
import { takeSites } from './take-site.ts';

const CHECKER = join(dirname(createRequire(import.meta.url).resolve('vnu-jar')), 'build/dist/vnu.jar');

interface Message {
  url: string;
  lastLine?: number;
  message: string;
}

test.runIf(await hasProgram('java', 'the W3C checker'))('the W3C checker finds no error on any page', async () => {
  const work = await mkdtemp(join(tmpdir(), 'w3c-'));
  try {
    for (const { id, folder } of await takeSites()) {
      for (const file of (await listFiles(folder)).filter((it) => it.endsWith('.html'))) {
        const copy = join(work, id, relative(folder, file));
        await mkdir(dirname(copy), { recursive: true });
        // Its CSS does not know anchors, containers and view transitions.
        await writeFile(copy, (await readFile(file, 'utf8')).replace(/<style\b[^>]*>.*?<\/style>/gs, ''));
      }
    }
    const options = ['--format', 'json', '--stdout', '--errors-only', '--no-langdetect', '--skip-non-html', '--exit-zero-always'];
    const { text } = await runProcess(['-Xss4m', '-jar', CHECKER, ...options, work], { command: 'java' });
    const { messages } = JSON.parse(text) as { messages: Message[] };
    expect(
      messages.map(({ url, lastLine, message }) => `${url.split('/w3c-')[1] ?? url}:${lastLine ?? 0}: ${message}`).slice(0, 20),
    ).toEqual([]);
  } finally {
    await rm(work, { recursive: true, force: true });
  }
});
