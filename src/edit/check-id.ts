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
