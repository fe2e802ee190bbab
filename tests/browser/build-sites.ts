import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';
import { printDocument } from '../../src/import/read-documents.ts';
import { copyMini, type Edit } from '../mini.ts';

const ROOT = join(import.meta.dirname, '../..');
const DOCUMENTS = join(ROOT, '../shared/originals');

declare module 'vitest' {
  interface ProvidedContext {
    sites: Site[];
  }
}

/** A built site that the browser tests read. */
export interface Site {
  name: string;
  folder: string;
  /** The content that it was built from. */
  content: string;
}

/** The mini-briefing had a claim that it gave up, one that goes by another id now, and words that it has changed. */
const CHANGED: Edit[] = [
  {
    file: 'anchors.lock',
    text: `# Sealed.
claim:gone 1.0.0 C99 Gone for good
claim:mud-won 1.0.0 C3 The mud wins
claim:mud-wins@A¶2 0.9.0 fe82dd7b “[The sand wins every year]”, said
paragraph:A¶1 0.9.0 efc73d23 The harbor of Port Alder is filling with sand, says a crew.
`,
  },
  {
    file: 'changes.yaml',
    text: `- { type: retired, id: 'claim:gone', reason: It was no claim., instead: 'claim:mud-wins' }
- { type: renamed, id: 'claim:mud-won', to: 'claim:mud-wins', reason: A better name. }
- { type: reworded, id: 'claim:mud-wins@A¶2', reason: It is mud. }
- { type: reworded, id: 'paragraph:A¶1', reason: It is silt. }
`,
  },
];

/** Build each site once, with the command that authors use. */
export default async function buildSites(project: TestProject): Promise<() => Promise<void>> {
  const work = await mkdtemp(join(tmpdir(), 'sites-'));
  const sites: Site[] = [
    { name: 'the briefing', content: join(ROOT, 'content'), folder: join(work, 'briefing') },
    { name: 'the mini-briefing with its documents', content: await copyMini(CHANGED, { documents: true }), folder: join(work, 'mini') },
  ];
  const originals = await importDocuments(join(work, 'content'));
  if (originals) sites.push({ name: 'the briefing with its documents', content: originals, folder: join(work, 'originals') });
  else console.log('Skipped: the briefing with its documents, which are not here');
  for (const { content, folder } of sites) {
    await promisify(execFile)(process.execPath, ['src/cli/build.ts', '--content', content, '--out', folder, '--pdf=required'], {
      cwd: ROOT,
    }).catch((error: { stdout: string; stderr: string }) => {
      throw new Error(`${content} was not built:\n${error.stdout}${error.stderr}`);
    });
  }
  project.provide('sites', sites);
  return () => rm(work, { recursive: true, force: true });
}

async function importDocuments(content: string): Promise<string | null> {
  const names = await readdir(DOCUMENTS).catch(() => []);
  if (!names.length) return null;
  await cp(join(ROOT, 'content'), content, { recursive: true, filter: (path) => !path.includes('originals') });
  await mkdir(join(content, 'originals'));
  for (const name of names) {
    const markdown = await printDocument(name, await readFile(join(DOCUMENTS, name)));
    await writeFile(join(content, 'originals', name.replace('.txt', '.md')), markdown);
  }
  return content;
}
