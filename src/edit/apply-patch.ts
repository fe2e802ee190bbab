import { applyPatch, parsePatch, type StructuredPatch } from 'diff';
import { basename, posix } from 'node:path';
import { startOf, unexpected, type Problem } from '../compiler/problems/problem.ts';
import type { FileChange, Snapshot } from './change-content.ts';

/**
 * Apply a patch that `printPatch` printed, and its reader may have edited, to what a content folder holds.
 *
 * Every line that it takes away or leaves must stand where it stood when the patch was made: nothing is shifted or guessed.
 *
 * @param home the folder as the patch names it: `content`
 */
export function patchContent(patch: string, home: string, content: Snapshot): { changes: FileChange[]; problems: Problem[] } {
  const patched = parsePatch(patch).map((it) => patchFile(it, home, content));
  return { changes: patched.flatMap(({ change }) => change ?? []), problems: patched.flatMap(({ problems }) => problems) };
}

function patchFile(patch: StructuredPatch, home: string, content: Snapshot): { change?: FileChange; problems: Problem[] } {
  const named = posix.normalize((patch.newFileName ?? '').replace(/^b\//, ''));
  const path = posix.relative(home, named);
  const file = `${basename(home)}/${path}`;
  const refuse = (actual: string, expected: string, place = startOf(file)) => ({
    problems: [
      unexpected(place, 'patch-fits', actual, expected, {
        hint: 'nothing was applied; run `npm run reanchor` again for a patch of what stands here now.',
      }),
    ],
  });
  if (path.startsWith('..') || posix.isAbsolute(path))
    return refuse(`patch of \`${named}\``, `one of files in \`${home}\``, startOf(named));
  const found = content.get(path);
  const isNew = patch.oldFileName === '/dev/null';
  if (isNew ? found !== undefined : !(found instanceof Buffer))
    return refuse(isNew ? 'file' : 'missing file', isNew ? 'none yet, as the patch found it' : 'the file that the patch changes');
  const text = found?.toString() ?? '';
  const lines = text.split('\n');
  for (const { oldStart, oldLines, lines: wanted } of patch.hunks) {
    const kept = wanted.filter((line) => /^[ -]/.test(line)).map((line) => line.slice(1));
    const at = kept.findIndex((line, index) => lines[oldStart - 1 + index] !== line);
    if (oldLines === 0 || at === -1) continue;
    const [line, there] = [oldStart + at, lines[oldStart - 1 + at] ?? ''];
    const place = { file, start: { line, column: 1 }, end: { line, column: there.length + 1 } };
    return refuse(`line \`${there}\``, `\`${kept[at] ?? ''}\`, as the patch found it`, place);
  }
  const after = applyPatch(text, patch, { autoConvertLineEndings: false });
  return after === false
    ? refuse('patch with lines that do not add up', 'one as `npm run reanchor` writes it')
    : { change: { path, after }, problems: [] };
}
