/** What the script of an article says. */
const KINDS: Readonly<Record<string, string>> = { C: 'القول', S: 'المصدر', F: 'الرقم' };
/** Name an entry by its code, for those who hear what a passage is marked with. */
export const entry = (code: string) => `${KINDS[code.charAt(0)] ?? ''} ${code}`;
/** Name a passage by its words and all that it is marked with. */
export const marked = (words: string, entries: readonly string[]) => [words, ...entries].join('، ');
export const linkMade = (version: string) =>
  `أُنشئ الرابط الذي قاد إلى هنا مع الإصدار ${version}؛ وقد تكون كلماته من بين ما تغيّر منذ ذلك الحين.`;
