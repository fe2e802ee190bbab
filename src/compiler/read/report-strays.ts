import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { startOf, unexpected, type Problem } from '../problems/problem.ts';
import { CONTENT_FILES } from '../../model/content-files.ts';
import { isHidden } from './content-file.ts';
import { guessName } from './guess-name.ts';
import { IMAGES } from './read-images.ts';

/** What is read besides the files that an author writes; commands write it. */
const WRITTEN = ['anchors.lock', 'verified.yaml', 'originals/*.md'];
/** The folder of the closed versions, whose files are listed in it. */
const VERSIONS = 'versions';

/** Every file that is read, by its path in the content folder, `*` for any name. */
const READ = [...CONTENT_FILES.map(({ path }) => path), ...WRITTEN];
const FILES = READ.filter((path) => !path.includes('/'));
/** The folders whose files are read, each with how their names end. */
const FOLDERS = new Map(READ.filter((path) => path.includes('/')).map((path) => path.split('/*') as [string, string]));

/** What stands in any folder: files that systems put there, and what tells people about it. */
const COMMON =
  /^(?:Thumbs\.db|desktop\.ini|Icon\r|(?:README|LICEN[CS]E|COPYING|NOTICE|AUTHORS|CHANGELOG|CONTRIBUTING|CITATION)(?:\.\w+)?)$/i;

/**
 * Warn of everything in a content folder that is not read, and say what it seems to be meant for. Passed over are hidden files,
 * backups that editors leave beside a file (`x~`, `#x#`), and what any folder has, such as `README.md`.
 */
export async function reportStrays(folder: string): Promise<Problem[]> {
  const top = await listFolder(folder);
  const here = new Set(top.map(({ name }) => name));
  const strays = top
    .filter(({ name }) => !isPassedOver(name, here) && !FILES.includes(name) && !FOLDERS.has(name) && name !== VERSIONS && name !== IMAGES)
    .map((entry) => reportStray(basename(folder), entry.name, entry, here));
  const within = await Promise.all(
    [...FOLDERS].map(async ([sub, ending]) => {
      const isThere = top.some((entry) => entry.name === sub && entry.isDirectory());
      const entries = isThere ? await listFolder(join(folder, sub)) : [];
      const names = new Set(entries.map(({ name }) => name));
      return entries
        .filter((entry) => !isPassedOver(entry.name, names) && (entry.isDirectory() || !entry.name.endsWith(ending)))
        .map((entry) => reportStray(basename(folder), `${sub}/${entry.name}`, entry, names));
    }),
  );
  return [...strays, ...within.flat()];
}

async function listFolder(path: string): Promise<Dirent[]> {
  return readdir(path, { withFileTypes: true }).catch(() => []); // whoever reads the files in it says why it cannot be read
}

function isPassedOver(name: string, names: ReadonlySet<string>): boolean {
  const [, backedUp] = /^(.+)~$/.exec(name) ?? /^#(.+)#$/.exec(name) ?? [];
  return isHidden(name) || COMMON.test(name) || (backedUp !== undefined && names.has(backedUp));
}

/** @param names what stands in the same folder */
function reportStray(content: string, path: string, entry: Dirent, names: ReadonlySet<string>): Problem {
  const isFolder = entry.isDirectory();
  const actual = `${isFolder ? 'folder' : entry.isSymbolicLink() ? 'link' : 'file'} \`${path}\``;
  const report = (expected: string, hint: string) =>
    unexpected(startOf(`${content}/${path}`), 'file-is-read', actual, expected, { hint: `it is not read: ${hint}` });
  const meant = guessName(path, FILES, FOLDERS, isFolder);
  if (!meant) {
    const read = READ.filter((it) => !path.includes('/') || it.startsWith(path.replace(/[^/]*$/, '')));
    return report(`only ${read.map((it) => `\`${it}\``).join(', ')}`, 'move it out of the content folder.');
  }
  if (names.has(basename(meant)))
    return report(`\`${meant}\``, `\`${meant}\` is; move there what it lacks, and this out of the content folder.`);
  const isOneFile = !isFolder && !meant.includes('*');
  return report(
    `\`${meant}\``,
    `${isOneFile ? `rename it to \`${meant}\`, or move it` : `move what belongs to \`${meant}\` there, and the rest`} out of the content folder.`,
  );
}
