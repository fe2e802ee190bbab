import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { JSDOM, VirtualConsole } from 'jsdom';
import { parseHTML } from 'linkedom';
import { importDocument } from '../../../src/import/import-document.ts';
import { decodeText } from '../../../src/import/text/decode-text.ts';
import { printText } from '../../../src/import/tree/list-words.ts';
import { fromHtml } from 'hast-util-from-html';

/** What came of reading a file: its text, why it was refused, or that the reader failed. */
export type Outcome = { text: string } | { refused: string } | { crashed: string };

/** A reader of documents, ours or another beside it. */
export interface Reader {
  name: string;
  reads(file: string): boolean;
  run(file: string, bytes: Uint8Array): Promise<Outcome>;
}

const isPage = (file: string) => /\.x?html?$/i.test(file);

/** The importer itself. A problem that stands for an error of a reader counts as a crash. */
const OURS: Reader = {
  name: 'import',
  reads: () => true,
  run: async (file, bytes) => {
    const { imported, problems } = await importDocument(file, bytes);
    if (imported) return { text: [...imported.text.headings.map(({ title }) => title), ...imported.text.paragraphs].join('\n') };
    const [first] = problems;
    return first?.ruleId === 'file-can-be-read' ? { crashed: first.reason } : { refused: first?.reason ?? '' };
  },
};

const BY_DOM: Record<string, (html: string) => string | null | undefined> = {
  'Readability on jsdom': (html) => new Readability(openJsdom(html)).parse()?.content,
  'Readability on linkedom': (html) => new Readability(parseHTML(html).document).parse()?.content,
  'Defuddle on jsdom': (html) => new Defuddle(openJsdom(html), { url: 'https://page.example/' }).parse().content,
};

function openJsdom(html: string): Document {
  return new JSDOM(html, { url: 'https://page.example/', virtualConsole: new VirtualConsole() }).window.document;
}

const PEERS: Reader[] = Object.entries(BY_DOM).map(([name, read]) => ({
  name,
  reads: isPage,
  run: (file, bytes) => {
    const decoded = decodeText(file, bytes, { isPage: true });
    const content = decoded.problem ? null : read(decoded.text);
    return Promise.resolve(content ? { text: printText(fromHtml(content, { fragment: true })) } : { refused: 'no article' });
  },
}));

/** Programs that read other kinds, where they are installed. */
const PROGRAMS = [
  { name: 'pandoc', test: /\.(?:docx|md|markdown)$/i, args: (path: string) => ['--to', 'plain', '--wrap', 'none', path] },
  { name: 'pdftotext', test: /\.pdf$/i, args: (path: string) => [path, '-'] },
];

/** List the readers that are here: the importer first. */
export async function listReaders(withPeers: boolean): Promise<Reader[]> {
  if (!withPeers) return [OURS];
  const programs = await Promise.all(
    PROGRAMS.map(async ({ name, test, args }): Promise<Reader[]> => {
      const isThere = await call(name, ['-v']).then(
        () => true,
        () => false,
      );
      return isThere
        ? [{ name, reads: (file) => test.test(file), run: async (file, bytes) => runProgram(name, args, { file, bytes }) }]
        : [];
    }),
  );
  return [OURS, ...PEERS, ...programs.flat()];
}

async function runProgram(
  name: string,
  args: (path: string) => string[],
  { file, bytes }: { file: string; bytes: Uint8Array },
): Promise<Outcome> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-import-'));
  try {
    const path = join(folder, `file${extname(file)}`);
    await writeFile(path, bytes);
    return { text: await call(name, args(path)) };
  } catch {
    return { refused: 'not read' };
  } finally {
    await rm(folder, { recursive: true });
  }
}

function call(name: string, args: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile(name, args, { maxBuffer: 100_000_000, timeout: 60_000 }, (error, stdout) => {
      if (error) reject(error);
      else resolve(stdout);
    });
  });
}
