/** What the script of an article says. */
const KINDS: Readonly<Record<string, string>> = { C: 'affirmation', S: 'source', F: 'chiffre' };
/** Name an entry by its code, for those who hear what a passage is marked with. */
export const entry = (code: string) => `${KINDS[code.charAt(0)] ?? ''} ${code}`;
/** Name a passage by its words and all that it is marked with. */
export const marked = (words: string, entries: readonly string[]) => [words, ...entries].join(', ');
export const linkMade = (version: string) =>
  `Le lien qui a mené ici a été fait avec la version ${version} ; ses mots sont peut-être de ceux qui ont changé depuis.`;
