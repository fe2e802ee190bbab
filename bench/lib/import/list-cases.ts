import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { EXTENSIONS } from '../../../src/import/read-document.ts';
import { wordsOfHtml, wordsOf, type Truth } from './score-words.ts';

/** A file to import, with what it says in truth, null if nobody knows. */
export interface ImportCase {
  /** The folder that it belongs to, and its kind: `readability: page`. */
  kind: string;
  /** Its path below the folder of all. */
  path: string;
  /** The name under which it is imported. */
  file: string;
  read(): Promise<Uint8Array>;
  truth: Truth | null;
}

const KINDS: Record<string, string> = {
  '.html': 'page',
  '.htm': 'page',
  '.xhtml': 'page',
  '.docx': 'DOCX',
  '.pdf': 'PDF',
  '.txt': 'text',
  '.md': 'Markdown',
  '.markdown': 'Markdown',
  '.qmd': 'Markdown',
  '.rmd': 'Markdown',
  '.eml': 'mail',
  '.mhtml': 'mail',
};

/** How a folder for the benchmark is laid out. */
export const LAYOUT = `FOLDER has one folder for each set. In it may lie, at any depth:
  NAME/source.html with NAME/expected.html     as the test pages of mozilla/readability
  ground-truth.json with html/ID.html.gz       as the article-extraction benchmark
  evaldata.json with cache/FILE, eval/FILE     as the evaluation of trafilatura
  NAME.ext with NAME.truth.txt, .md or .html   any other document and its words
  NAME.ext                                     a document of which nobody knows the words: only whether it comes in`;

/** List the files of a folder that can be imported, with their truths; the layouts are those of `LAYOUT`. */
export async function listCases(folder: string): Promise<ImportCase[]> {
  const sets = (await readdir(folder, { withFileTypes: true })).filter((it) => it.isDirectory()).map(({ name }) => name);
  const cases = await Promise.all(sets.sort().map(async (name) => listSet(folder, name)));
  return cases.flat();
}

async function listSet(folder: string, name: string): Promise<ImportCase[]> {
  const top = join(folder, name);
  const paths = (await readdir(top, { recursive: true })).sort();
  const has = new Set(paths);
  const used = new Set<string>();
  const cases: ImportCase[] = [];
  const add = (path: string, truth: Truth | null, file = basename(path)) => {
    used.add(path);
    const kind = KINDS[extname(file).toLowerCase()] ?? 'text';
    cases.push({ kind: `${name}: ${kind}`, path: join(name, path), file, read: async () => readPacked(join(top, path)), truth });
  };
  const text = async (path: string) => readFile(join(top, path), 'utf8');
  for (const path of paths) {
    const beside = (other: string) => join(dirname(path), other);
    if (basename(path) === 'source.html' && has.has(beside('expected.html'))) {
      add(path, { words: wordsOfHtml(await text(beside('expected.html'))) }, `${basename(dirname(path))}.html`);
    } else if (basename(path) === 'ground-truth.json') {
      const known = JSON.parse(await text(path)) as Record<string, { articleBody: string }>;
      for (const [id, { articleBody }] of Object.entries(known)) {
        const page = beside(join('html', `${id}.html.gz`));
        if (has.has(page)) add(page, { words: wordsOf(articleBody) }, `${id}.html`);
      }
    } else if (basename(path) === 'evaldata.json') {
      const known = JSON.parse(await text(path)) as Record<string, { file: string; with?: string[]; without?: string[] }>;
      for (const { file, with: wanted = [], without = [] } of Object.values(known)) {
        const page = [beside(join('cache', file)), beside(join('eval', file))].find((it) => has.has(it));
        if (page && wanted.length) add(page, { with: wanted, without });
      }
    }
  }
  const isTaken = (path: string) => used.has(path) || /\.truth\.(?:txt|md|html)$/.test(path) || basename(path) === 'expected.html';
  const isForeign = cases.length > 0;
  for (const path of paths) {
    if (isForeign || isTaken(path) || !EXTENSIONS.includes(extname(path).toLowerCase()) || !(await stat(join(top, path))).isFile())
      continue;
    const truth = ['txt', 'md', 'html'].map((it) => `${path.slice(0, -extname(path).length)}.truth.${it}`).find((it) => has.has(it));
    const words = truth === undefined ? null : truth.endsWith('.html') ? wordsOfHtml(await text(truth)) : wordsOf(await text(truth));
    add(path, words && { words });
  }
  return cases;
}

async function readPacked(path: string): Promise<Uint8Array> {
  const bytes = await readFile(path);
  return path.endsWith('.gz') ? gunzipSync(bytes) : bytes;
}
