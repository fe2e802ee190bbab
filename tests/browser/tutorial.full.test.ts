import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { copyProject } from '../copy-project.ts';
import { runProcess } from '../run-process.ts';
import { readTutorial } from './follow-tutorial.ts';

const project = await copyProject();
afterAll(() => rm(project, { recursive: true }));
await rm(join(project, 'content'), { recursive: true });
const tutorial = await readTutorial('tutorial.md', project, async (line) => {
  // Its pages only: PDFs and pictures are tested elsewhere.
  const { code, text } = await runProcess(['-c', line.replace('npm run build', 'npm run build -- --pdf=off --previews=off')], {
    command: 'sh',
    cwd: project,
  });
  if (code !== 0) throw new Error(text);
});

test('the tutorial, followed word for word, ends with a check without problems and a published page', async () => {
  expect(await tutorial.follow()).toContain(
    '1 article, 0 findings, 6 claims, 4 sources, 5 figures, 2 names, 1 relation, 0 charts; no problems',
  );
  const page = await readFile(join(project, 'dist/articles/library/index.html'), 'utf8');
  for (const words of ['The library is used', 'A council official', 'Names under the petition', 'What the town would save'])
    expect(page).toContain(words);
  expect(await readFile(join(project, 'dist/open/index.html'), 'utf8')).toContain('How the official reckons is not said.');
  expect(await readFile(join(project, 'content/anchors.lock'), 'utf8')).toContain('\nclaim:much-would-be-saved 0.1.0 ');
});
