import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listFiles, printPath } from '../../src/cli/build/digest-files.ts';
import { copyProject } from '../copy-project.ts';
import { copyMiniFound } from '../mini.ts';
import { runProcess } from '../run-process.ts';

let project: string;
let content: string;
beforeAll(async () => ([project, content] = await Promise.all([copyProject(), copyMiniFound()])));
afterAll(() => Promise.all([project, content].map((folder) => rm(folder, { recursive: true }))));

/** Pages are as Astro makes them, but for these: whose styles are in a file, the fonts, and what a page may load. */
const OURS = [
  /<link rel="preload" [^>]*as="font"[^>]*>/,
  /<style>.*?<\/style>/,
  /<link rel="stylesheet" href="[^"]*styles\.[^"]*">/g,
  /<meta http-equiv="content-security-policy"[^>]*>/,
];
/** Files that are ours alone, or made in further steps. */
const LATER = /^(?:_headers|\.site-files|print\/.*|_astro\/styles\..*|_astro\/fonts\/.*|charts\/.*\.png|articles\/.*\.png)$/;

test('a build gives the pages and files that Astro gives alone, with the same styles', async () => {
  const alone = [
    `import { build } from 'astro';`,
    `await build({ root: process.cwd(), outDir: 'alone', logLevel: 'error', build: { inlineStylesheets: 'always' } });`,
  ].join('\n');
  const site = /^site: (\S+)/m.exec(await readFile(join(content, 'briefing.yaml'), 'utf8'))?.[1] ?? '';
  const env = { BRIEFING_CONTENT: content, BRIEFING_PDF: '0', BRIEFING_PREVIEWS: '0', SITE_URL: site };
  const inProject = { cwd: project, env };
  expect(await runProcess(['--input-type=module', '--eval', alone], inProject)).toMatchObject({ code: 0 });
  const args = ['src/cli/build.ts', '--content', content, '--out', join(project, 'ours'), '--pdf=off', '--previews=off'];
  expect(await runProcess(args, inProject)).toMatchObject({ code: 0 });

  const [theirs, ours] = await Promise.all(['alone', 'ours'].map((name) => readSite(join(project, name))));
  expect([...(ours?.keys() ?? [])]).toEqual([...(theirs?.keys() ?? [])]);
  expect(theirs?.size).toBeGreaterThan(300);
  for (const [path, text] of theirs ?? []) {
    const own = ours?.get(path) ?? '';
    if (!path.endsWith('.html')) expect(own === text, path).toBe(true);
    else {
      expect(strip(own), path).toBe(strip(text));
      expect(await stylesOf(own), path).toBe(await stylesOf(text));
    }
  }
});

const strip = (html: string) => OURS.reduce((text, part) => text.replaceAll(new RegExp(part, 'gs'), ''), html);

async function readSite(folder: string): Promise<Map<string, string>> {
  const files = (await listFiles(folder)).map((file) => printPath(folder, file)).filter((path) => !LATER.test(path));
  return new Map(await Promise.all(files.sort().map(async (path) => [path, await readFile(join(folder, path), 'latin1')] as const)));
}

/** Put together what styles a page, in the order in which it stands there: its rules one a line, sorted, since fonts may come before or after. */
async function stylesOf(html: string): Promise<string> {
  const [, file] = /<link rel="stylesheet" href="([^"]*styles\.[^"]*)">/.exec(html) ?? [];
  const shared = file ? await readFile(join(project, 'ours', file), 'latin1') : '';
  const own = [...html.matchAll(/<style>(.*?)<\/style>/gs)].map(([, text = '']) => text);
  return [...own, shared]
    .join('')
    .replaceAll('\n', '')
    .replace(/@font-face\{[^}]*\}|:root\{--font-source-\w+:[^}]*\}/g, '')
    .split(/(?<=\})/)
    .sort()
    .join('');
}
