import { parts } from '../../intl.ts';

export const link = 'Link to this note';
export const allAbout = ({ code }: { code: string }) => `All about ${code}`;
/** What the words of a note were in versions before. */
export const reworded = <T>({ version, before, now, reason }: { version: string; before: readonly T[]; now: T; reason: string }) => [
  `Reworded in version ${version}: then `,
  ...before.flatMap((words) => [words, ', ']),
  ...parts`now ${now}. ${reason}`,
];
