import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { followOutside, readSteps } from '../browser/workbench.ts';
import { ROOT } from '../run-process.ts';

test('what the page on commands and files says, done word for word, ends with a check without problems', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'commands-'));
  let said = '';
  for (const step of readSteps(await readFile(join(ROOT, 'docs/commands.md'), 'utf8'))) {
    if (step.language !== 'yaml') {
      said = await followOutside(step, folder);
      continue;
    }
    const path = join(folder, step.path);
    const text = `${step.lines.join('\n')}\n`;
    await mkdir(dirname(path), { recursive: true });
    // Of an article only what stands before the text is shown.
    const old = step.path.endsWith('.md') ? await readFile(path, 'utf8') : '';
    await writeFile(path, old ? old.replace(/^---\n.*?\n---$/ms, () => `---\n${text}---`) : text);
  }
  expect(said).toContain('1 article, 0 findings, 2 claims, 3 sources, 3 figures, 0 names, 0 relations, 0 charts; no problems');
  expect(await readFile(join(folder, 'content/anchors.lock'), 'utf8')).toContain('\nclaim:offers-refused 0.1.0 C2 ');
  await rm(folder, { recursive: true });
});
