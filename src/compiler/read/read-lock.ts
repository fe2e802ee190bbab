import { unexpected, type Problem, type Span } from '../problems/problem.ts';
import type { ContentFile } from './content-file.ts';

/** A line of `anchors.lock` with its place. */
export interface LockLine {
  key: string;
  version: string;
  mark: string;
  words: string;
  place: Span;
}

/** Read `anchors.lock`: `key version mark words`, one a line; lines that begin with `#` are comments. */
export function readLock(file: ContentFile | undefined): { lines: LockLine[]; problems: Problem[] } {
  const lines: LockLine[] = [];
  const problems: Problem[] = [];
  (file?.text.split('\n') ?? []).forEach((text, at) => {
    if (!text.trim() || text.startsWith('#')) return;
    const name = file?.file ?? '';
    const place = { file: name, start: { line: at + 1, column: 1 }, end: { line: at + 1, column: text.length + 1 } };
    const match = /^(\S+) (\d+\.\d+\.\d+) (\S+) (.*)$/.exec(text);
    const [, key, version, mark, words] = match ?? [];
    if (key && version && mark && words !== undefined) lines.push({ key, version, mark, words, place });
    else {
      problems.push(
        unexpected(place, 'lock-is-whole', `line \`${text.slice(0, 60)}\``, '`key version mark words`', {
          hint: 'restore `anchors.lock` from the version control; only `npm run seal` writes it.',
        }),
      );
    }
  });
  return { lines, problems };
}
