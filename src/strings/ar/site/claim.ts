import { parts, type Mark } from '../../intl.ts';
import { beside, countOf, NOUNS, quote } from '../grammar.ts';

export const hedged = ({ hedge }: { hedge: string }) => `بلفظ الاحتراز ${quote(hedge)}`;
export const figuresInWords = 'أرقام في هذه الكلمات:';
export const howItCame = 'كيف جاء إلى هناك';
export const related = 'أقوال ذات صلة';
export const noVerdict = 'وجوه الاختلاف ليست حكمًا على من هو المصيب.';
export const noOther = 'لا قول آخر في هذا الملف يتناول الأمر نفسه.';
export const howOriginsCount = <T>({ link }: { link: Mark<T> }) => parts`المنشأ أولًا. ${link('كيف تُعدّ المناشئ')}`;
export const origins = ({ origins }: { origins: string }) => `${origins}.`;
/** How many differences, and in what. */
export const differences = ({ count, aspects }: { count: number; aspects: readonly string[] }) =>
  `${countOf(count, NOUNS.difference)}${aspects.length ? `: ${beside(aspects)}` : ''}`;
export const basisOf = ({ basis, differences }: { basis: string; differences: string }) => `(${basis}؛ ${differences})`;
export const time = ({ text, date }: { text: string; date: string | null }) => (date === null ? quote(text) : `${quote(text)} (${date})`);
