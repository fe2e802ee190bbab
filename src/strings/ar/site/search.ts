import { parts, type Mark } from '../../intl.ts';
import { beside, isolate, quote } from '../grammar.ts';

export const articleOf = ({ code }: { code: string }) => `المقال ${code}`;
export const sections = 'الأقسام';
export const seeOther = ({ name }: { name: string }) => `انظر ${isolate(name)}`;
export const letterOf = ({ title, letter }: { title: string; letter: string }) => `${title}: ${isolate(letter)}`;
export const indexOf = ({ code }: { code: string }) => `فهرس المقال ${code}`;
export const allOf = ({ label }: { label: string }) => `كل أقوال ${quote(label)} ومصادره وأرقامه وأقسامه.`;
/** The words by which a title is ordered, past the article that it has; that of Arabic is a part of its word. */
export const ordered = ({ words: [first = '', ...others] }: { words: readonly string[] }) =>
  /^(?:the|an?|al|el)$/.test(first) && others.length > 0 ? others : [first.replace(/^ال(?=\p{L}{2})/u, ''), ...others];
export const index = 'الفهرس';
export const searchAll = 'البحث في كل المقالات';
export const title = 'البحث';
export const field = 'كلمات، أو اسم، أو عدد، أو رمز';
export const indexLead = 'كل ما يمكن العثور عليه، مرتبًا.';
export const lead = ({ findings, names }: { findings: boolean; names: boolean }) =>
  `الفقرات${findings ? ' والخلاصات' : ''} والأقوال والأرقام، والمصادر${names ? ' والأسماء' : ''} بكل رسومها.`;
export const help = ({ codes }: { codes: readonly string[] }) =>
  `كلمات، أو اسم، أو عدد، أو رمز مثل ${beside(codes)}. وكل نتيجة تقود إلى مقطعها.`;
/** What the keys of the page do. */
export const keys = <T>({ key }: { key: Mark<T> }) =>
  parts`المفتاح ${key('/')} يأتي إلى هنا من كل صفحة؛ والمفتاحان ${key('↓')} و${key('↑')} ينتقلان بين النتائج.`;
export const needsScripts = ({ names }: { names: boolean }) =>
  `يحتاج البحث إلى البرامج النصية، وهي معطلة. والفهرس أدناه يسرد كل الأقوال والمصادر والأرقام${names ? ' والأسماء' : ''} والأقسام.`;
