import { printProblems } from '../compiler/problems/print.ts';
import { UsageError } from '../compiler/problems/usage-error.ts';
import type { Records } from '../compiler/records/read-records.ts';
import { listTaken } from '../compiler/seals/list-taken.ts';

/**
 * See that an id can be given to something new.
 *
 * @throws {UsageError} if it is none, or is taken
 */
export function checkId(kind: string, id: string, records: Records): void {
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id))
    throw new UsageError(`Unexpected id \`${id}\`, expected lower case letters, digits and single hyphens`);
  if (listTaken(records).entries.has(`${kind}:${id}`))
    throw new UsageError(`Unexpected id \`${id}\`, expected one that no ${kind} has or had: what was published under an id keeps it`);
}

/**
 * See that all entries are known, and all that was ever published: else nobody knows which ids and codes are free, or what refers to what.
 *
 * @param isThere whether a content folder has a file, by its path in it
 * @param waiting what cannot be done before
 * @throws {UsageError} with what keeps it from being known: what cannot be read of what is there, and a lock that was lost
 */
export function checkAllIsRead(
  records: Records,
  isThere: (path: string) => boolean,
  waiting = 'Ids and codes cannot be given before this is fixed',
): void {
  const { sources, claims, figures, relations, charts, findings, names, lock } = records;
  const unread = [sources, claims, figures, relations, charts, findings, names]
    .filter(({ complete }) => !complete)
    .flatMap(({ problems }) => problems)
    .filter(({ place }) => isThere(place.file.slice(place.file.indexOf('/') + 1)));
  const found = [...unread, ...lock.problems].filter(({ fatal }) => fatal);
  if (found.length) throw new UsageError(`${waiting}:\n${printProblems(found)}`);
}
