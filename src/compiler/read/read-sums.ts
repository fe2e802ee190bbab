import { unexpected, type Problem, type Span } from '../problems/problem.ts';
import type { ContentFile } from './content-file.ts';

/** A line of `SHA256SUMS` with its place. */
export interface SumLine {
  sha256: string;
  /** The path of the file, from the folder of the sums: `1.0.0/briefing.json`. */
  path: string;
  place: Span;
}

/** Read `SHA256SUMS` as `sha256sum` writes it: `<SHA-256>  <path>`, one a line. */
export function readSums(file: ContentFile | undefined): { lines: SumLine[]; problems: Problem[] } {
  const lines: SumLine[] = [];
  const problems: Problem[] = [];
  (file?.text.split('\n') ?? []).forEach((text, at) => {
    if (!text.trim()) return;
    const name = file?.file ?? '';
    const place = { file: name, start: { line: at + 1, column: 1 }, end: { line: at + 1, column: text.length + 1 } };
    const [, sha256, path] = /^([0-9a-f]{64}) [ *](\d+\.\d+\.\d+\/[\w.-]+)$/.exec(text) ?? [];
    if (sha256 && path) lines.push({ sha256, path, place });
    else
      problems.push(
        unexpected(place, 'sums-are-whole', `line \`${text.slice(0, 60)}\``, '`<SHA-256>  <version>/<file>`', {
          hint: 'restore `SHA256SUMS` from the version control; only `npm run release` writes it.',
        }),
      );
  });
  return { lines, problems };
}

/** Print the lines of `SHA256SUMS`. */
export function printSums(lines: readonly Pick<SumLine, 'sha256' | 'path'>[]): string {
  return lines.map(({ sha256, path }) => `${sha256}  ${path}\n`).join('');
}
