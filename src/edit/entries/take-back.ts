import { structuredPatch } from 'diff';
import { Conflict } from './set-entry.ts';
import type { FileChange, Snapshot } from '../change-content.ts';

/** One write, with all that it needs to be taken back. */
export interface Done {
  /** What it was, for its author: `claim:two-rivals added`. */
  title: string;
  files: readonly { path: string; before: string | null; after: string | null }[];
}

/** Note down what changes of a content folder do, to be able to take them back. */
export function noteDone(title: string, changes: readonly FileChange[], content: Snapshot): Done {
  return {
    title,
    files: changes.map(({ path, after }) => ({
      path,
      before: content.get(path)?.toString() ?? null,
      after: after === null ? null : after.toString(),
    })),
  };
}

/**
 * Plan to take a write back: every file becomes what it was.
 *
 * @throws {Conflict} if somebody has changed one of them since, with what differs
 */
export function takeBackDone({ title, files }: Done, content: Snapshot): FileChange[] {
  const changed = files.filter(({ path, after }) => (content.get(path)?.toString() ?? null) !== after);
  if (changed.length)
    throw new Conflict(
      [
        `Unexpected change since “${title}”, expected the files as that left them. Nothing was taken back.`,
        ...changed.flatMap(({ path, after }) => [`  ${path}:`, ...listLines(after ?? '', content.get(path)?.toString() ?? '')]),
      ].join('\n'),
    );
  return files.map(({ path, before }) => ({ path, after: before }));
}

const MAX_LINES = 8;

function listLines(before: string, now: string): string[] {
  const { hunks } = structuredPatch('', '', before, now, '', '', { context: 0 });
  return hunks.flatMap(({ lines }) => lines.map((line) => `    ${line.slice(0, 120)}`)).slice(0, MAX_LINES);
}
