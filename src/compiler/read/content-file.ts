import type { Stats } from 'node:fs';
import { lstat, readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { startOf, unexpected, type Problem, type Span } from '../problems/problem.ts';
import type { ErrorId } from '../problems/rules.ts';
import { findInvalidByte } from './find-invalid-byte.ts';
import { LARGEST_FILE } from './limits.ts';
import { NO_CACHE, type ReadCache } from './read-cache.ts';
import { reportSigns } from './report-signs.ts';

/** A text file of the content folder. */
export interface ContentFile {
  /** Path with the content folder's name first: `content/claims/dissent-within.yaml`. */
  file: string;
  /** Name without folder and extension: `dissent-within`. */
  slug: string;
  text: string;
}

/** Hears which file is about to be parsed, null when all are: a watcher can tell where a parser hangs. */
export type OnParse = (file: string | null) => void;

/** Read one file as UTF-8, or say that it's missing, empty, too large, a link or not UTF-8. */
export async function readContentFile(
  folder: string,
  path: string,
  cache: ReadCache = NO_CACHE,
): Promise<{ file?: ContentFile; problems: Problem[] }> {
  const found = await lstat(join(folder, path)).catch(() => null);
  const state = found ? [found.mode, found.ino, found.size, found.mtimeMs, found.ctimeMs].join() : 'missing';
  return cache.memoize(`file ${path}`, state, () => readFound(folder, path, found));
}

async function readFound(folder: string, path: string, found: Stats | null): Promise<{ file?: ContentFile; problems: Problem[] }> {
  const file = `${basename(folder)}/${path.replace(/^\.\//, '')}`;
  const refuse = (rule: ErrorId, actual: string, expected: string, hint: string, place = startOf(file)) => ({
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
  return { file: { file, slug, text: plain }, problems: reportSigns(plain, (start, end) => spanIn(file, plain, start, end)) };
}

/** Find where a stretch of the text of a file stands. */
function spanIn(file: string, text: string, from: number, to: number): Span {
  const point = (offset: number) => {
    const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
    return { line: text.slice(0, lineStart).split('\n').length, column: offset - lineStart + 1 };
  };
  return { file, start: point(from), end: point(to) };
}

/** Read one file that need not be there, but is to be as others are if anything stands in its place. */
export async function readOptional(
  folder: string,
  path: string,
  cache: ReadCache = NO_CACHE,
): Promise<{ files: ContentFile[]; problems: Problem[]; isThere: boolean }> {
  const isThere = await lstat(join(folder, path)).then(
    () => true,
    () => false,
  );
  if (!isThere) return { files: [], problems: [], isThere };
  const { file, problems } = await readContentFile(folder, path, cache);
  return { files: file ? [file] : [], problems, isThere };
}

/**
 * Read all files directly in a folder inside the content folder that end in `extension`, in the order of their names; none if
 * there is no such folder.
 */
export async function readContentFiles(
  folder: string,
  sub: string,
  extension: string,
  cache: ReadCache = NO_CACHE,
): Promise<{ files: ContentFile[]; problems: Problem[] }> {
  const there = await lstat(join(folder, sub)).catch(() => null);
  if (!there) return { files: [], problems: [] };
  const place = startOf(`${basename(folder)}/${sub}`);
  if (!there.isDirectory()) {
    const actual = there.isSymbolicLink() ? 'symbolic link' : 'file';
    const hint = `put the folder itself here${there.isSymbolicLink() ? '; links may lead out of the content folder' : ''}.`;
    return { files: [], problems: [unexpected(place, 'folder-is-a-folder', actual, 'a folder', { hint })] };
  }
  const found = await readdir(join(folder, sub)).catch((error: unknown) => String(error));
  if (typeof found === 'string') {
    const hint = 'see who owns it, and who may read it.';
    return { files: [], problems: [unexpected(place, 'file-can-be-read', `refusal (${found})`, 'a folder that may be read', { hint })] };
  }
  const names = found.filter((name) => name.endsWith(extension) && !isHidden(name)).sort();
  const read = await Promise.all(names.map((name) => readContentFile(folder, `${sub}/${name}`, cache)));
  return { files: read.flatMap(({ file }) => file ?? []), problems: read.flatMap(({ problems }) => problems) };
}

/** Say whether a file is hidden: nothing of the content is, but editors and systems leave such files beside it. */
export function isHidden(name: string): boolean {
  return name.startsWith('.');
}
