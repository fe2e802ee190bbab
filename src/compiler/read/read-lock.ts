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

const RESTORE = 'restore `anchors.lock` from the version control; only `npm run seal` writes it.';

/**
 * Read `anchors.lock`: `key version mark words`, one a line; lines that begin with `#` are comments.
 *
 * A lock that cannot be read, or in which nothing stands, is no new start: whatever it held was published.
 */
export function readLock({ files: [file], problems: unread }: { files: readonly ContentFile[]; problems: readonly Problem[] }): {
  lines: LockLine[];
  problems: Problem[];
} {
  const lines: LockLine[] = [];
  const problems = unread.map((problem) => (problem.fatal ? { ...problem, note: RESTORE } : problem));
  if (!file) return { lines, problems };
  const { file: name, text } = file;
  const refuse = (place: Span, actual: string, expected: string, hint = RESTORE) =>
    problems.push(unexpected(place, 'lock-is-whole', actual, expected, { hint }));
  const seen = new Map<string, Span>();
  const written = text.split('\n');
  written.forEach((line, at) => {
    if (!line.trim() || line.startsWith('#')) return;
    const place = { file: name, start: { line: at + 1, column: 1 }, end: { line: at + 1, column: line.length + 1 } };
    const [, key, version, mark, words] = /^(\S+) (\d+\.\d+\.\d+) (\S+) (.*)$/.exec(line) ?? [];
    if (!key || !version || !mark || words === undefined) {
      refuse(place, `line \`${line.slice(0, 60)}\``, '`key version mark words`');
      return;
    }
    const first = seen.get(line);
    if (first) {
      problems.push(
        unexpected(place, 'lock-line-stands-once', `second line for \`${key}\` with the same words`, 'one', {
          cause: [{ place: first, reason: 'the first stands here' }],
          hint: 'run `npm run seal`, which writes each once.',
        }),
      );
      return;
    }
    seen.set(line, place);
    lines.push({ key, version, mark, words, place });
  });
  const start = { file: name, start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };
  const last = written.at(-1) ?? '';
  if (!seen.size && !problems.some(({ fatal }) => fatal)) refuse(start, 'lock without a line', 'every id that was ever published');
  else if (last) {
    const end = { line: written.length, column: last.length + 1 };
    const hint = `${RESTORE.slice(0, -1)} (or end the line, if you see that it is whole).`;
    refuse({ file: name, start: end, end }, `end within the line of \`${last.slice(0, 60)}\``, 'a whole last line', hint);
  }
  return { lines, problems };
}
