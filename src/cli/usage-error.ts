/** A command cannot do its work here: wrong arguments, or something that the machine lacks. It ends with exit code 2. */
export class UsageError extends Error {
  override name = 'UsageError';
}

/** Run a command and end with the exit code that it gives, 0 if none; 2 if it throws. */
export async function runCommand(command: () => Promise<number | undefined>): Promise<void> {
  try {
    process.exitCode = (await command()) ?? 0;
  } catch (error) {
    // What is wrong with the use needs no stack; what is wrong with the code does.
    const isUsage =
      error instanceof UsageError || (error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'));
    console.error(isUsage ? error.message : error);
    process.exit(2);
  }
}
