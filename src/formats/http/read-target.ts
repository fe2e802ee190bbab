/** What a request asks for. */
export interface Target {
  /** The path as it was sent, with `/` first. */
  path: string;
  /** What stands between its slashes, decoded; the last is empty where the path ends with one. */
  steps: string[];
  /** The query with its `?`, or nothing. */
  search: string;
}

/** Read the address of a request, in whichever form it was sent; null where nobody can tell what it means. */
export function readTarget(address: string): Target | null {
  const [, path = '', search = ''] = /^(?:https?:\/\/[^/?#]*)?([^?#]*)(\?[^#]*)?/i.exec(address) ?? [];
  const own = path || '/';
  if (!own.startsWith('/') || /[^!-~]/.test(address)) return null;
  try {
    const steps = own.slice(1).split('/').map(decodeURIComponent);
    return steps.some((step) => step.includes('\0')) ? null : { path: own, steps, search };
  } catch {
    return null; // `%` stands before something that is no code
  }
}

/** Say whether the steps of a path can lead to a file of a site: none is empty, hidden, `..`, a path of its own, or a drive. */
export function isPlain(steps: readonly string[]): boolean {
  return steps.every((step, at) => (step === '' ? at === steps.length - 1 : !step.startsWith('.') && !/[\\/:]/.test(step)));
}
