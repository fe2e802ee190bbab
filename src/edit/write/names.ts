import { posix } from 'node:path';

/**
 * What stands in a content folder while it is being written, and after a process that was killed meanwhile. All names
 * begin with a dot and end in a way that no content file does, so that content reading passes over them.
 */
export const LOCK = '.changes.~lock';

/** The two files that stand beside one that is being written: what it will be, and, if several change together, what it was. */
export function asideOf(path: string, state: 'new' | 'old'): string {
  return posix.join(posix.dirname(path), `.${posix.basename(path)}.~${state}`);
}

/** Say whether a file is left of a change that did not end. */
export function isLeftover(name: string): boolean {
  return /^\..+\.~(?:new|old)$/.test(name);
}
