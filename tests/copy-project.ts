import { cp, mkdir, mkdtemp, readdir, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from './run-process.ts';

const TOP = ['src', 'public', 'content', 'LICENSE', 'package.json', 'package-lock.json', '.npmrc', 'astro.config.mjs', 'tsconfig.json'];
/** What a build writes beside the packages, which two builds may not share. */
const OF_BUILDS = /^\.(?:astro|cache|vite|vite-temp|vitest-cache)$/;

/** Copy the project into a temporary folder in which builds wait for no other: with the packages and the browser of this one. */
export async function copyProject(): Promise<string> {
  const project = await mkdtemp(join(tmpdir(), 'project-'));
  for (const name of TOP)
    await cp(join(ROOT, name), join(project, name), { recursive: true, filter: (path) => !path.includes('content/originals') });
  await link('node_modules', project, (name) => !OF_BUILDS.test(name));
  await link('.cache', project, (name) => name.startsWith('chromium-') || name === 'pages');
  return project;
}

async function link(folder: string, project: string, isWanted: (name: string) => boolean): Promise<void> {
  await mkdir(join(project, folder));
  const names = (await readdir(join(ROOT, folder)).catch(() => [])).filter(isWanted);
  await Promise.all(names.map((name) => symlink(join(ROOT, folder, name), join(project, folder, name))));
}
