import { parts } from '../../intl.ts';
import { KIND_WORDS } from '../client/kinds.ts';
import { agree, countOf, isolate, list, NOUNS, number, quote } from '../grammar.ts';

export const linkToClaim = ({ code }: { code: string }) => `رابط إلى القول ${code}`;
export const show = 'عرض';
export const all = 'الكل';
export const whatDiffers = 'وجه الاختلاف';
export const anything = 'أيّ وجه';
export const filters = 'مرشِّحات';
export const linkTo = ({ code }: { code: string }) => `رابط إلى ${code}`;
export const noRow = 'لا صف من هذا النوع يختلف في هذا الوجه.';
export const partsOfIt = 'أجزاء منه:';
export const words = 'الكلمات';
export const text = 'النص';
export const onGround = { stated: 'الأساس: مذكور', inferred: 'الأساس: مستنتج' };
export const reason = { stated: 'مذكور.', inferred: 'مستنتج.' };
export const allIn = ({ article, count }: { article: string; count: number }) => ` · ${count > 2 ? 'كلها' : 'كلاهما'} في المقال ${article}`;
export const partOf = <T>({ link, label }: { link: T; label: string }) => parts` · جزء من ${link} ${isolate(label)}، ومعدود معه`;
/** How many rows below a heading are parts of the others, which are counted with them. */
export const andParts = ({ count }: { count: number }) => `و${countOf(count, NOUNS.part)}`;
/** The name of a relation, and of that of which it is a part. */
export const relationPart = ({ name, whole }: { name: string; whole: string | null }) =>
  whole === null ? name : `${name}، جزء من ${whole}`;
export const onlyIn = ({ article }: { article: string }) => `في ${article} وحده`;
export const noOther = ({ count }: { count: number }) =>
  `${countOf(count, KIND_WORDS.claim.noun)} لا ${agree(count, 'يتناوله', 'يتناولهما', 'يتناولها')} أي مقال آخر`;
export const oneClaim = 'قول واحد ترويه مقالات عدة';
/** Words of likelihood that some tellings have, and others have not. */
export const hedgeGap = ({ hedged, words, plain }: Record<'hedged' | 'words' | 'plain', readonly string[]>) =>
  `في ${list(hedged)} يرد ${list(words.map(quote))}؛ أما ${agree(plain.length, 'الجملة التي', 'الجملتان اللتان', 'الجمل التي')} في ${list(plain)} فليس في${agree(plain.length, 'ها', 'هما', 'ها')} لفظ كهذا.`;
/** What the words at another place are to those beside which it is said. */
export const beside = {
  'same-origin': {
    stated: (place: string) => `أيضًا في ${place}، الخبر نفسه`,
    inferred: (place: string) => `أيضًا في ${place}، الخبر نفسه على الأرجح`,
  },
  'same-event': {
    stated: (place: string) => `أيضًا في ${place}، الحدث نفسه`,
    inferred: (place: string) => `أيضًا في ${place}، الحدث نفسه على الأرجح`,
  },
  corroborates: (place: string) => `أيضًا في ${place}، عن منشأ خاص به`,
  differs: (place: string) => `مروي على وجه آخر في ${place}`,
  contradicts: (place: string) => `يناقضه ما في ${place}`,
  'same-subject': (place: string) => `قابل للمقارنة: ${place}`,
  tension: (place: string) => `يتنافر مع ${place}`,
  introduces: (place: string) => `يوجز ${place}`,
  introduced: (place: string) => `موجز في ${place}`,
};
export const groups = {
  same: 'الخبر نفسه أو الحدث نفسه',
  unlike: 'مروي على وجهين',
  within: 'تنافر، أو ما رُوي مرتين في مقال واحد',
  comparable: 'قابل للمقارنة، وليس كلامًا واحدًا',
  introductions: 'أسطر تمهّد لمقطع',
};
export const rowOf = 'صف من جدول المقابلة؛ وهذه صفوف أخرى:';
export const lead = ({ parts, single }: { parts: readonly { title: string; count: number }[]; single: number }) => {
  const groups = [...parts, ...(single ? [{ title: 'في مقال واحد فقط', count: single }] : [])];
  const counts = groups.map(({ title, count }) => `${title}: ${number(count)}`).join('؛ ');
  return `المقالات جنبًا إلى جنب. ${counts ? `${counts}. ` : ''}وحيث تختلف الكلمات فهي مُبرَزة. ولا يقول أي صف من هو المصيب.`;
};
