import { structuredPatch } from 'diff';
import { basename } from 'node:path';
import { startOf, unexpected, type Problem, type Span } from '../../compiler/problems/problem.ts';
import { listDifferences, type Snapshot } from './snapshot.ts';

/** How much is shown of what differs: lines, and characters of each. */
const [MAX_LINES, MAX_LENGTH] = [8, 100];

/** Report the files of a content folder that somebody has changed since a change of it was planned, with the lines that differ. */
export function reportChanged(folder: string, planned: Snapshot, now: Snapshot): Problem[] {
  return listDifferences(planned, now).map((path) => {
    const file = `${basename(folder)}/${path}`;
    const [before, after] = [planned.get(path), now.get(path)];
    const [what, wanted] =
      before === undefined
        ? ['new file', 'none']
        : after === undefined
          ? ['loss of the file', 'it to stay']
          : ['change of the file', 'it as it was read'];
    const cause = before instanceof Buffer && after instanceof Buffer ? listLines(file, before, after) : [];
    return unexpected(cause[0]?.place ?? startOf(file), 'file-is-as-read', `${what} while this command was at work`, wanted, {
      cause,
      hint: 'nothing was written; look at what has changed, and run the command again.',
    });
  });
}

function listLines(file: string, before: Buffer, after: Buffer): Problem['cause'] {
  const [old, fresh] = [before, after].map((data) => new TextDecoder().decode(data).replace(/\r\n?/g, '\n'));
  const { hunks } = structuredPatch(file, file, old ?? '', fresh ?? '', '', '', { context: 0 });
  const lines = hunks.flatMap(({ newStart, lines: changed }) => {
    let line = newStart;
    return changed.flatMap((text) => {
      const isAdded = text.startsWith('+');
      if (!isAdded && !text.startsWith('-')) return [];
      const place: Span = { file, start: { line, column: 1 }, end: { line, column: 1 } };
      if (isAdded) line++;
      const words = text.length > MAX_LENGTH ? `${text.slice(1, MAX_LENGTH)}…` : text.slice(1);
      return { place, reason: `${isAdded ? 'now' : 'read'} \`${words}\`` };
    });
  });
  return lines.slice(0, MAX_LINES);
}
