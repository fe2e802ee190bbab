import { countOf as count, number, quote, type Noun } from './grammar.ts';
import { KIND_WORDS } from './kinds.ts';

/** What the script of the page says: it has no other words with it than these. */

const PASSAGE: Noun = ['مقطع واحد', 'مقطعان', 'مقطعين', 'مقاطع', 'مقطعًا', 'مقطع'];

export const readingIndex = 'تجري قراءة الفهرس …';
export const haveCode = (passages: number, code: string, query: string) =>
  passages === 1 ? `مقطع واحد رمزه ${code}. مفتاح Enter يذهب إليه مباشرة.` : `${count(passages, PASSAGE)} برمز مثل ${quote(query)}.`;
export const spelledLike = <T>(words: readonly T[]): (string | T)[] => [
  'رسمها قريب جدًا منه: ',
  ...words.flatMap((word, at) => (at === 0 ? [word] : ['، ', word])),
];
export const noAnswer = (query: string) => `لا شيء فيه ${quote(query)}. جرّب كلمات أقل أو أقصر، أو رسمًا آخر؛ والفهرس أدناه يسرد كل شيء.`;
export const onlyStopWords = (query: string) => `ليس في ${quote(query)} إلا كلمات ترد في كل موضع. أضف اسمًا أو عددًا أو رمزًا.`;
/** What is found of a kind: how it is counted, and the title of the list. */
const KINDS: Readonly<Record<keyof typeof KIND_WORDS | 'paragraph', { noun: Noun; title: string }>> = {
  ...KIND_WORDS,
  paragraph: { noun: ['فقرة واحدة', 'فقرتان', 'فقرتين', 'فقرات', 'فقرة', 'فقرة'], title: 'الفقرات' },
};
export const countOf = (kind: keyof typeof KINDS, found: number) => count(found, KINDS[kind].noun);
export const titleOf = (kind: keyof typeof KINDS): string => KINDS[kind].title;
export const found = (query: string, partial: boolean, counts: readonly string[]) =>
  `${partial ? `لا شيء فيه ${quote(query)} بتمامه؛ وفي هذه معظمه: ` : ''}${counts.join('، ')}.`;
const MORE: Noun = ['نتيجة واحدة أخرى', 'نتيجتان أخريان', 'نتيجتين أخريين', 'نتائج أخرى', 'نتيجة أخرى', 'نتيجة أخرى'];
export const more = (next: number, left: number) => (left > next ? `${count(next, MORE)} من ${number(left)}` : count(left, MORE));
/** Words of a text, in which what is looked for is lit afterwards. */
export const quoted = <T>(words: readonly T[]): (string | T)[] => ['«', ...words, '»'];
export const tryAgain = 'إعادة المحاولة';
export const noIndex = 'تعذّرت قراءة فهرس البحث. هل الاتصال قائم، أم أن الموقع حُدِّث منذ فتح هذه الصفحة؟';
/** The other names of a source. */
export const also = <T>(names: readonly T[]): (string | T)[] => [' · أيضًا: ', ...names];
/** The sources through whom it came. */
export const through = <T>(names: readonly T[]): (string | T)[] => [' · عن طريق: ', ...names];
/** A source by its name, with the spellings that hold what is looked for. */
export const spelled = (name: string, spellings: readonly string[]) => `${name} (${spellings.join('، ')})`;
/** Names beside each other, in which what is looked for is lit afterwards. */
export const names = (all: readonly string[]) => all.join('؛ ');
