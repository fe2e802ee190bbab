import { parts } from '../../intl.ts';
import { isolate } from '../grammar.ts';

export const link = 'رابط إلى هذه الملاحظة';
export const allAbout = ({ code }: { code: string }) => `كل ما يتعلق بـ ${code}`;
/** What the words of a note were in versions before. */
export const reworded = <T>({ version, before, now, reason }: { version: string; before: readonly T[]; now: T; reason: string }) => [
  `أُعيدت الصياغة في الإصدار ${version}: كانت `,
  ...before.flatMap((words) => [words, '، ']),
  ...parts`وهي الآن ${now}. ${isolate(reason)}`,
];
