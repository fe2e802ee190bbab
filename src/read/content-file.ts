import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { startOf, unexpected, type Problem } from '../problem/problem.ts';

/** A text file of the content folder. */
export interface ContentFile {
  /** Path with the content folder's name first: `content/claims/dissent-within.yaml`. */
  file: string;
  /** Name without folder and extension: `dissent-within`. */
  slug: string;
  text: string;
}

/** Read one file as UTF-8, or say that it's missing, empty or not UTF-8. */
export async function readContentFile(folder: string, path: string): Promise<{ file?: ContentFile; problems: Problem[] }> {
  const file = `${basename(folder)}/${path.replace(/^\.\//, '')}`;
  let bytes: Uint8Array;
  try {
    bytes = await readFile(join(folder, path));
  } catch {
    return { problems: [unexpected(startOf(file), 'file-exists', 'missing file', 'a file here', { hint: `create \`${file}\`.` })] };
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return {
      problems: [
        unexpected(startOf(file), 'file-is-utf8', 'bytes that are not UTF-8', 'a text in UTF-8', { hint: 'save the file as UTF-8.' }),
      ],
    };
  }
  if (!text.trim()) {
    return { problems: [unexpected(startOf(file), 'file-not-empty', 'empty file', 'content', { hint: 'write it, or delete the file.' })] };
  }
  const slug = basename(path).replace(/\.[^.]+$/, '');
  return { file: { file, slug, text: text.replace(/\r\n?/g, '\n') }, problems: [] };
}

/** Read all files of a folder inside the content folder that end in `extension`, in the order of their names; none if there is no such folder. */
export async function readContentFiles(
  folder: string,
  sub: string,
  extension: string,
): Promise<{ files: ContentFile[]; problems: Problem[] }> {
  const there = await stat(join(folder, sub)).then(
    (it) => it.isDirectory(),
    () => false,
  );
  const names = there ? (await readdir(join(folder, sub))).filter((name) => name.endsWith(extension)).sort() : [];
  const read = await Promise.all(names.map((name) => readContentFile(folder, `${sub}/${name}`)));
  return { files: read.flatMap(({ file }) => file ?? []), problems: read.flatMap(({ problems }) => problems) };
}
