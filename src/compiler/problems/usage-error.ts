import { CannotWrite } from '../../files/cannot-write.ts';

/** A command cannot do its work here: wrong arguments, or something that the machine lacks. It ends with exit code 2. */
export class UsageError extends Error {
  override name = 'UsageError';
}

/** Run a command and end with the exit code that it gives, 0 if none; 2 if it throws. */
export async function runCommand(command: () => Promise<number | undefined>): Promise<void> {
  try {
    process.exitCode = (await command()) ?? 0;
  } catch (error) {
    console.error(isOfUse(error) ? error.message : error);
    process.exit(2);
  }
}

/** Tell what is wrong with the use or the machine, which needs no stack, from what is wrong with the code, which does. */
export function isOfUse(error: unknown): error is Error {
  if (error instanceof UsageError || error instanceof CannotWrite) return true;
  if (!(error instanceof Error)) return false;
  // What the system refuses: no room, no right, no such place, an address that is taken.
  return 'syscall' in error || ('code' in error && /^ERR_(?:PARSE_ARGS|FS)_/.test(String(error.code)));
}
