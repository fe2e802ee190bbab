import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { copyProject } from '../copy-project.ts';
import { FULL } from '../full.ts';
import { ROOT, runProcess, type Ended } from '../run-process.ts';
import { runCommand } from './run-command.ts';

/** A block of the tutorial: commands to run, or a file to save. */
type Step = { type: 'commands'; lines: string[] } | { type: 'file'; path: string; text: string };

function readSteps(tutorial: string): Step[] {
  return [...tutorial.matchAll(/^```(\w+) ?(\S*)\n(.*?)^```$/gms)].map(([, language, path = '', text = '']): Step =>
    language === 'sh' ? { type: 'commands', lines: text.trim().split('\n') } : { type: 'file', path, text },
  );
}

/** Commands that are run as they stand, as processes of npm; in the full run all are. */
const AS_WRITTEN = /^npm run (?:check|build)\b/;

/** Run a line of the tutorial in a copy of the project. */
async function runLine(line: string, cwd: string): Promise<Ended> {
  const isNpm = line.startsWith('npm run ');
  // `build` makes its pages only, since PDFs and pictures are tested elsewhere.
  const written = line === 'npm run build' ? `${line} -- --pdf=off --previews=off` : line;
  if (FULL || !isNpm || AS_WRITTEN.test(line)) return runProcess(['-c', written], { command: 'sh', cwd });
  const { text } = await runProcess(['-c', `npm() { printf '%s\\n' "$@"; }; ${line}`], { command: 'sh', cwd });
  const [, name = '', , ...args] = text.trimEnd().split('\n');
  return runCommand(name, args, cwd);
}

test('the tutorial, followed word for word, ends with a published page', async () => {
  const project = await copyProject();
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
      const { code, text } = await runLine(line, project);
      if (code !== 0) throw new Error(`${line}\n${text}`);
      if (line === 'npm run check') said = text;
    }
  }
  expect(said).toContain('content/anchors.lock:1:1  warning');
  expect(said).toContain('1 articles, 0 findings, 2 claims, 3 sources, 3 figures, 0 names, 0 relations, 0 charts; 2 warnings');
  const page = await readFile(join(project, 'dist/articles/mill/index.html'), 'utf8');
  for (const words of ['The last big customer is lost', 'A union official', 'People who work at the mill']) expect(page).toContain(words);
  expect(await readFile(join(project, 'content/anchors.lock'), 'utf8')).toContain('\nclaim:offers-refused 0.1.0 C2 ');
  await rm(project, { recursive: true });
});
