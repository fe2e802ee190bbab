/** What the script of an article says. */
const KINDS: Readonly<Record<string, string>> = { C: 'claim', S: 'source', F: 'figure' };
/** Name an entry by its code, for those who hear what a passage is marked with. */
export const entry = (code: string) => `${KINDS[code.charAt(0)] ?? ''} ${code}`;
/** Name a passage by its words and all that it is marked with. */
export const marked = (words: string, entries: readonly string[]) => [words, ...entries].join(', ');
export const linkMade = (version: string) =>
  `The link that led here was made with version ${version}; its words may be among those that have changed since.`;
