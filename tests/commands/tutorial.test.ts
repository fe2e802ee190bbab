import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const run = promisify(execFile);
const ROOT = join(import.meta.dirname, '../..');
const TOP = ['src', 'public', 'content', 'LICENSE', 'package.json', 'package-lock.json', '.npmrc', 'astro.config.mjs', 'tsconfig.json'];

/** A block of the tutorial: commands to run, or a file to save. */
type Step = { type: 'commands'; lines: string[] } | { type: 'file'; path: string; text: string };

function readSteps(tutorial: string): Step[] {
  return [...tutorial.matchAll(/^```(\w+) ?(\S*)\n(.*?)^```$/gms)].map(([, language, path = '', text = '']): Step =>
    language === 'sh' ? { type: 'commands', lines: text.trim().split('\n') } : { type: 'file', path, text },
  );
}

test('the tutorial, followed word for word, ends with a published page', async () => {
  const project = await mkdtemp(join(tmpdir(), 'tutorial-'));
  for (const name of TOP)
    await cp(join(ROOT, name), join(project, name), { recursive: true, filter: (path) => !path.includes('content/originals') });
  await symlink(join(ROOT, 'node_modules'), join(project, 'node_modules'));
  let said = '';
  for (const step of readSteps(await readFile(join(ROOT, 'docs/tutorial.md'), 'utf8'))) {
    if (step.type === 'file') {
      const path = join(project, step.path);
      await mkdir(dirname(path), { recursive: true });
      // Of an article only what stands before the text is shown.
      const old = step.path.endsWith('.md') ? await readFile(path, 'utf8') : '';
      await writeFile(path, old ? old.replace(/^---\n.*?\n---$/ms, () => `---\n${step.text}---`) : step.text);
      continue;
    }
    for (const line of step.lines) {
      // `build` makes its pages only, since PDFs and pictures are tested elsewhere.
      const command = line === 'npm run build' ? `${line} -- --pdf=off` : line;
      const { stdout } = await run('sh', ['-c', command], { cwd: project }).catch((error: { stdout: string; stderr: string }) => {
        throw new Error(`${line}\n${error.stdout}${error.stderr}`);
      });
      if (line === 'npm run check') said = stdout;
    }
  }
  expect(said).toContain('content/anchors.lock:1:1  warning');
  expect(said).toContain('1 articles, 0 findings, 2 claims, 3 sources, 3 figures, 0 names, 0 relations, 0 charts; 2 warnings');
  const page = await readFile(join(project, 'dist/articles/mill/index.html'), 'utf8');
  for (const words of ['The last big customer is lost', 'A union official', 'People who work at the mill']) expect(page).toContain(words);
  expect(await readFile(join(project, 'content/anchors.lock'), 'utf8')).toContain('\nclaim:offers-refused 0.1.0 C2 ');
  await rm(project, { recursive: true });
}, 180_000);
