/** Files cannot be written as the machine is now. The message says why, and how they are now. */
export class CannotWrite extends Error {
  override name = 'CannotWrite';

  /**
   * @param reason what the system refused, or what is wrong
   * @param state how the files are now
   */
  constructor(reason: unknown, state: string) {
    super(`${reason instanceof Error ? reason.message : String(reason)}; ${state}.`, { cause: reason });
  }
}
