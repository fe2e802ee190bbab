import { parts } from '../../intl.ts';

export const link = 'Lien vers cette note';
export const allAbout = ({ code }: { code: string }) => `Tout sur ${code}`;
/** What the words of a note were in versions before. */
export const reworded = <T>({ version, before, now, reason }: { version: string; before: readonly T[]; now: T; reason: string }) => [
  `Reformulé dans la version ${version} : auparavant `,
  ...before.flatMap((words) => [words, ', ']),
  ...parts`à présent ${now}. ${reason}`,
];
