import { cp, mkdir, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MAX_TOGETHER } from '../../src/compiler/analysis/cut-briefing.ts';
import { MOST_TEXTS } from '../../src/site/print/scope.ts';
import { generateBriefing } from '../../bench/lib/generate-briefing.ts';
import { writeFiles } from '../../bench/lib/write-files.ts';
import { printDocument } from '../../src/import/read-documents.ts';
import { applyEdits, copyMini, copySample, SECOND_VERSION, type Edit } from '../mini.ts';
import { writeHardContent } from '../formats/pdf/hard-content.ts';
import { writeImageFile } from '../image-file.ts';
import { copyTranslated } from '../translated.ts';
import { SCRIPT_TEXTS, writeScripts, type ScriptName } from '../write-scripts.ts';
import { runProcess } from '../run-process.ts';
import { writeHostileContent } from './hostile-content.ts';

const ROOT = join(import.meta.dirname, '../..');
const DOCUMENTS = join(ROOT, '../shared/originals');

/** How a site that tests read is made. */
export interface Recipe {
  name: string;
  /** Where its content stands: the folder of the project, or one that is written for it. */
  content: () => Promise<string>;
  /** What the build is asked for besides; in the full run something else, where that is said. */
  args: readonly string[];
  fullArgs?: readonly string[];
  /** The public address, if not the one that the content names. */
  address?: string;
  /** Whether only the full run needs it. */
  full?: boolean;
}

export type SiteId =
  'briefing' | 'mini' | 'originals' | 'based' | 'hostile' | 'many' | 'vast' | 'hard' | 'scripts' | 'languages' | 'translated';

/** The public address of the site that stands below a base. */
export const BASED_ADDRESS = 'https://x.example/team/briefing/';

/** The sites, in the order in which they are built. */
export const SITES: Readonly<Record<SiteId, Recipe>> = {
  mini: {
    name: 'the mini-briefing with its documents',
    content: async () => {
      const content = await copyMini([...AGED, ...FACTS], { documents: true, found: true });
      await writeImageFile(content, 'harbor/map.png');
      return content;
    },
    args: ['--pdf=required'],
  },
  briefing: {
    name: 'the briefing',
    content: () => Promise.resolve(join(ROOT, 'content')),
    // It has some 400 pictures, which take half of the time of its build.
    args: ['--pdf=required', '--previews=off'],
    fullArgs: ['--pdf=required'],
  },
  based: {
    name: 'the second version of the mini-briefing, below a base',
    content: writeVersions,
    args: ['--pdf=required', '--paper=letter', '--compress'],
    address: BASED_ADDRESS,
  },
  hostile: { name: 'hostile content', content: writeHostileContent, args: ['--pdf=off', '--previews=off'], fullArgs: ['--pdf=required'] },
  scripts: {
    name: 'a briefing in all scripts',
    content: () => writeScripts(Object.keys(SCRIPT_TEXTS) as ScriptName[]),
    args: ['--pdf=required'],
    full: true,
  },
  translated: { name: 'a briefing with a translation', content: () => copyTranslated(), args: ['--pdf=required'], full: true },
  languages: {
    name: 'a briefing in Arabic of texts in three languages',
    content: () => copySample(join(ROOT, 'tests/languages')),
    args: ['--pdf=required'],
    full: true,
  },
  many: { name: 'a briefing of many articles', content: writeManyArticles, args: ['--pdf=off'], full: true },
  vast: {
    name: 'a briefing of more texts than one document holds',
    content: writeVast,
    args: ['--pdf=required', '--previews=off'],
    full: true,
  },
  hard: { name: 'content that is hard to print', content: writeHardContent, args: ['--pdf=required'], full: true },
  originals: { name: 'the briefing with its documents', content: importDocuments, args: ['--pdf=required'], full: true },
};

/** Tell whether the documents of the briefing are here: they may not be published, and so lie outside the repository. */
export function hasDocuments(): boolean {
  return existsSync(DOCUMENTS);
}

/** The mini-briefing had a claim that it gave up, one that goes by another id now, and words that it has changed. */
const AGED: Edit[] = [
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

/** What is known of a document that was read on the web, of its image, and of who annotated it. */
const FACTS: Edit[] = [
  {
    file: 'articles/harbor.md',
    find: '  date: null\n',
    replace: '  date: null\n  url: https://gazette.example/harbor\n  accessed: 2026-01-31\n  license: CC-BY-4.0\n',
  },
  {
    file: 'articles/harbor.md',
    find: '\nparagraphs:\n  - number: 1',
    replace:
      '\nimages:\n  - { number: 2, file: map.png, after: 1, alt: Two rows of grey, caption: The harbor from above., credit: the Gazette }\nparagraphs:\n  - number: 1',
  },
  {
    file: 'sources.yaml',
    find: '  name: A dredging crew\n',
    replace: '  name: A dredging crew\n  links: [https://crew.example/]\n  by: Ana\n',
  },
  { file: 'claims/harbor.yaml', find: '  where: Port Alder\n', replace: '  where: Port Alder\n  by: Ana\n' },
  { file: 'figures/harbor.yaml', find: '  quantity: Berths out of use\n', replace: '  quantity: Berths out of use\n  by: Ben\n' },
];

async function writeVersions(): Promise<string> {
  const content = await copyMini([], { documents: true });
  const run = async (command: string, ...args: string[]) => {
    const { code, text } = await runProcess([`src/cli/${command}.ts`, ...args, '--content', content], { env: { SITE_URL: BASED_ADDRESS } });
    if (code !== 0) throw new Error(`${command} ${args.join(' ')}: ${text}`);
  };
  await run('release', '1.0.0', '--note', 'The first.', '--date', '2026-02-01', '--pdf=off');
  await applyEdits(content, SECOND_VERSION);
  await run('seal', '--version', '1.1.0');
  await run('release', '1.1.0', '--note', 'Corrected.', '--date', '2026-03-01', '--pdf=off');
  return content;
}

async function writeManyArticles(): Promise<string> {
  const content = join(await mkdtemp(join(tmpdir(), 'many-')), 'content');
  await writeFiles(content, generateBriefing(MAX_TOGETHER + 1));
  return content;
}

async function writeVast(): Promise<string> {
  const content = join(await mkdtemp(join(tmpdir(), 'vast-')), 'content');
  await writeFiles(content, generateBriefing(MOST_TEXTS + 1));
  return content;
}

async function importDocuments(): Promise<string> {
  const content = join(await mkdtemp(join(tmpdir(), 'originals-')), 'content');
  await cp(join(ROOT, 'content'), content, { recursive: true, filter: (path) => !path.includes('originals') });
  await mkdir(join(content, 'originals'));
  for (const name of await readdir(DOCUMENTS)) {
    const markdown = await printDocument(name, await readFile(join(DOCUMENTS, name)));
    await writeFile(join(content, 'originals', name.replace('.txt', '.md')), markdown);
  }
  return content;
}
