import { unexpected, type Problem, type Span } from '../problems/problem.ts';
import type { ContentFile } from './content-file.ts';

/** A line of `SHA256SUMS` with its place. */
export interface SumLine {
  sha256: string;
  /** The path of the file, from the folder of the sums: `1.0.0/briefing.json`. */
  path: string;
  place: Span;
}

const RESTORE = 'restore `SHA256SUMS` from the version control; only `npm run release` writes it.';

/** Read `SHA256SUMS` as `sha256sum` writes it: `<SHA-256>  <path>`, one a line. Without it, nothing tells what was closed. */
export function readSums({ file, problems: unread }: { file?: ContentFile; problems: readonly Problem[] }): {
  lines: SumLine[];
  problems: Problem[];
} {
  const problems = unread.map((problem) => (problem.fatal ? { ...problem, note: RESTORE } : problem));
  if (!file) return { lines: [], problems };
  const { file: name, text } = file;
  const lines = new Map<string, SumLine>();
  const refuse = (place: Span, actual: string, expected: string, cause: Problem['cause'] = []) =>
    problems.push(unexpected(place, 'sums-are-whole', actual, expected, { cause, hint: RESTORE }));
  const written = text.split('\n');
  written.forEach((line, at) => {
    if (!line.trim()) return;
    const place = { file: name, start: { line: at + 1, column: 1 }, end: { line: at + 1, column: line.length + 1 } };
    const [, sha256, path] = /^([0-9a-f]{64}) [ *](\d+\.\d+\.\d+\/[\w.-]+)$/.exec(line) ?? [];
    const first = lines.get(path ?? '');
    if (!sha256 || !path) refuse(place, `line \`${line.slice(0, 60)}\``, '`<SHA-256>  <version>/<file>`');
    else if (first && first.sha256 !== sha256)
      refuse(place, `second SHA-256 of \`${path}\``, 'one', [{ place: first.place, reason: 'the first stands here' }]);
    else lines.set(path, { sha256, path, place });
  });
  const last = written.at(-1) ?? '';
  const end = { line: written.length, column: last.length + 1 };
  if (last) refuse({ file: name, start: end, end }, `end within the line of \`${last.slice(0, 60)}\``, 'a whole last line');
  return { lines: [...lines.values()], problems };
}

/** Print the lines of `SHA256SUMS`. */
export function printSums(lines: readonly Pick<SumLine, 'sha256' | 'path'>[]): string {
  return lines.map(({ sha256, path }) => `${sha256}  ${path}\n`).join('');
}
