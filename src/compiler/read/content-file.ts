import type { Stats } from 'node:fs';
import { lstat, readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { startOf, unexpected, type Problem } from '../problems/problem.ts';
import { findInvalidByte } from './find-invalid-byte.ts';
import { LARGEST_FILE } from './limits.ts';
import { NO_MEMORY, type Memory } from './memory.ts';

/** A text file of the content folder. */
export interface ContentFile {
  /** Path with the content folder's name first: `content/claims/dissent-within.yaml`. */
  file: string;
  /** Name without folder and extension: `dissent-within`. */
  slug: string;
  text: string;
}

/** Hears which file is about to be parsed, null when all are: a watcher can tell where a parser hangs. */
export type Reading = (file: string | null) => void;

/** Read one file as UTF-8, or say that it's missing, empty, too large, a link or not UTF-8. */
export async function readContentFile(
  folder: string,
  path: string,
  memory: Memory = NO_MEMORY,
): Promise<{ file?: ContentFile; problems: Problem[] }> {
  const found = await lstat(join(folder, path)).catch(() => null);
  const state = found ? [found.mode, found.ino, found.size, found.mtimeMs, found.ctimeMs].join() : 'missing';
  return memory.recall(`file ${path}`, state, () => readFound(folder, path, found));
}

async function readFound(folder: string, path: string, found: Stats | null): Promise<{ file?: ContentFile; problems: Problem[] }> {
  const file = `${basename(folder)}/${path.replace(/^\.\//, '')}`;
  const refuse = (rule: string, actual: string, expected: string, hint: string, place = startOf(file)) => ({
    problems: [unexpected(place, rule, actual, expected, { hint })],
  });
  if (found?.isSymbolicLink())
    return refuse('file-is-no-link', 'symbolic link', 'a file', 'copy the file here; links may lead out of the content folder.');
  if (!found) return refuse('file-exists', 'missing file', 'a file here', `create \`${file}\`.`);
  if (!found.isFile())
    return refuse(
      'file-exists',
      found.isDirectory() ? 'folder' : 'thing that is no file',
      'a file here',
      'move it elsewhere, and put the file here.',
    );
  if (found.size > LARGEST_FILE)
    return refuse(
      'file-is-not-huge',
      `file of ${found.size} bytes`,
      `at most ${LARGEST_FILE}`,
      'split it, or check that it is the right file.',
    );
  const bytes = await readFile(join(folder, path)).catch((error: unknown) => String(error));
  if (typeof bytes === 'string')
    return refuse('file-can-be-read', `refusal (${bytes})`, 'a file that may be read', 'see who owns it, and who may read it.');
  const wrong = findInvalidByte(bytes);
  if (wrong !== null) {
    const before = new TextDecoder().decode(bytes.subarray(0, wrong));
    const point = {
      line: before.split(/\r\n?|\n/).length,
      column: before.length - Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')),
    };
    const actual = `byte 0x${(bytes[wrong] ?? 0).toString(16).toUpperCase()} at offset ${wrong}, which is not UTF-8`;
    return refuse('file-is-utf8', actual, 'a text in UTF-8', 'save the file as UTF-8.', { file, start: point, end: point });
  }
  const text = new TextDecoder().decode(bytes); // drops a byte order mark
  if (!text.trim()) return refuse('file-not-empty', 'empty file', 'content', 'write it, or delete the file.');
  const slug = basename(path).replace(/\.[^.]+$/, '');
  const plain = text.replace(/\r\n?/g, '\n');
  return { file: { file, slug, text: plain }, problems: warnOfControls(file, plain) };
}

/** Read one file that need not be there, but is to be as others are if anything stands in its place. */
export async function readOptional(
  folder: string,
  path: string,
  memory: Memory = NO_MEMORY,
): Promise<{ files: ContentFile[]; problems: Problem[]; isThere: boolean }> {
  const isThere = await lstat(join(folder, path)).then(
    () => true,
    () => false,
  );
  if (!isThere) return { files: [], problems: [], isThere };
  const { file, problems } = await readContentFile(folder, path, memory);
  return { files: file ? [file] : [], problems, isThere };
}

/** Signs that change the direction of the text after them (UAX #9) and are not seen: words may read otherwise than they are. */
const BIDI_CONTROL = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;

function warnOfControls(file: string, text: string): Problem[] {
  return text.split('\n').flatMap((line, at) =>
    [...line.matchAll(BIDI_CONTROL)].map(({ 0: sign, index }) => {
      const code = `U+${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
      const place = { file, start: { line: at + 1, column: index + 1 }, end: { line: at + 1, column: index + 2 } };
      return unexpected(place, 'text-is-as-seen', `control ${code}, which turns the direction of words unseen`, 'words alone', {
        fatal: false,
        hint: 'delete it, unless the words are of a script that needs it.',
      });
    }),
  );
}

/** Read all files of a folder inside the content folder that end in `extension`, in the order of their names; none if there is no such folder. */
export async function readContentFiles(
  folder: string,
  sub: string,
  extension: string,
  memory: Memory = NO_MEMORY,
): Promise<{ files: ContentFile[]; problems: Problem[] }> {
  const there = await lstat(join(folder, sub)).then(
    (it) => it.isDirectory(),
    () => false,
  );
  const names = there ? (await readdir(join(folder, sub))).filter((name) => name.endsWith(extension)).sort() : [];
  const read = await Promise.all(names.map((name) => readContentFile(folder, `${sub}/${name}`, memory)));
  return { files: read.flatMap(({ file }) => file ?? []), problems: read.flatMap(({ problems }) => problems) };
}
