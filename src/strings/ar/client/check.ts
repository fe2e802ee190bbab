import { agree, countOf, isolate, number, quote, type Noun } from './grammar.ts';

/** What the script of the page says: it has no other words with it than these. */

const PASSAGE: Noun = ['مقطع واحد', 'مقطعان', 'مقطعين', 'مقاطع', 'مقطعًا', 'مقطع'];
const QUOTATION: Noun = ['اقتباس واحد', 'اقتباسان', 'اقتباسين', 'اقتباسات', 'اقتباسًا', 'اقتباس'];

export const readingTexts = 'تجري قراءة النصوص …';
export const noTexts = 'تعذّرت قراءة النصوص. هل الاتصال قائم، أم أن الموقع حُدِّث منذ فتح هذه الصفحة؟';
export const nothingToCheck = 'ليس هناك ما يُدقَّق: ألصق بعض الكلمات أولًا.';
/** How many passages were checked, and what came of them. */
export const checked = ({
  passages,
  exact,
  altered,
  absent,
  quotations,
}: Record<'passages' | 'exact' | 'altered' | 'absent' | 'quotations', number>) => {
  const states = [
    exact && `مطابق: ${number(exact)}`,
    altered && `مغيَّر: ${number(altered)}`,
    absent && `غير موجود هنا: ${number(absent)}`,
  ].filter(Boolean);
  const quoted = `${agree(quotations, 'وُجد', 'وُجد', 'وُجدت')} ${countOf(quotations, QUOTATION)} بين علامات الاقتباس؛ أما الكلمات التي حولها فلم تُدقَّق.`;
  return `${agree(passages, 'دُقِّق', 'دُقِّق', 'دُقِّقت')} ${countOf(passages, PASSAGE)}: ${states.join('، ')}.${quotations ? ` ${quoted}` : ''}`;
};
export const quotationsIn = <T>(count: number, block: T): (string | T)[] => [`${countOf(count, QUOTATION)} في: `, block];
export const exact = (omits: boolean, inserts: boolean) =>
  `مطابق${omits ? '، مع كلمات محذوفة' : ''}${inserts ? '، مع كلمات أضافها محرر' : ''}`;
export const altered = 'مغيَّر، وهذه أقرب الكلمات إليه';
export const joined = 'مغيَّر، مجموع من مواضع متفرقة';
export const absent = 'غير موجود هنا';
export const notOneAfterOther = 'لا ترد هذه الكلمات في النصوص متتابعة، وليس في المقطع ما يدل على ذلك.';
export const nobodyHas = 'لا ترد هذه الكلمات، ولا كلمات قريبة منها كثيرًا، في أي فقرة ولا في صيغة أي قول.';
export const standsFor = (written: string, replaced: string) => `${isolate(written)} موضوعة مكان ${quote(replaced)}.`;
export const wasAdded = (written: string) => `${isolate(written)} إضافة من محرر.`;
export const sameWords = 'ترد الكلمات نفسها في:';
export const wordsBetween = (count: number) => ` [… ${countOf(count, ['كلمة واحدة', 'كلمتان', 'كلمتين', 'كلمات', 'كلمة', 'كلمة'])} …] `;
/** What colors and lines say, for those who do not see them. */
export const onlyInText = <T>(words: string, said: (words: string) => T): (string | T)[] => [said('[في النص وحده: '), words, said(']')];
export const onlyInPassage = <T>(words: string, said: (words: string) => T): (string | T)[] => [said('[في مقطعك وحده: '), words, said(']')];
export const struckOut = <T>(mark: (words: string) => T): (string | T)[] => [mark('المشطوب'), ' وارد في النص، وليس في مقطعك. '];
export const underlined = <T>(mark: (words: string) => T): (string | T)[] => [mark('المسطَّر تحته'), ' وارد في مقطعك، وليس في النص.'];
export const partNotHere = <T>(words: T): (string | T)[] => [words, ' غير موجود هنا'];
export const citeCode = (code: string) => `الإحالة إلى ${code}`;
export const noCitation = (code: string) => `تعذّرت قراءة الإحالة. اذكر مرجع الموضع ${code} والرابط.`;
/** Whose words they are, said of the words of the text that are closest to what was pasted, or of the pasted words themselves. */
const subjectOf = (closest: boolean) => (closest ? 'كلمات النص' : 'هذه الكلمات');
export const areTheDocuments = (closest: boolean, original: boolean) =>
  `${subjectOf(closest)} هي كلمات الوثيقة نفسها: ${original ? 'فالموقع يعرض هنا صياغتها الأصلية' : 'وهي في طبعة القراءة بين علامات الاقتباس'}.`;
export const arePartlyTheDocuments = (closest: boolean) =>
  `لا تكون ${subjectOf(closest)} كلمات الوثيقة نفسها إلا حيث ترد بين علامات الاقتباس. وما عداها إعادة سرد منا: فلا تقتبسه على أنه من الوثيقة.`;
export const areOurs = (closest: boolean) =>
  `${subjectOf(closest)} كلماتنا نحن لا كلمات الوثيقة: فطبعة القراءة تعيد سردها هنا. فلا تقتبسها على أنها من الوثيقة.`;
export const areOfClaim = (closest: boolean, code: string) =>
  `${subjectOf(closest)} هي صيغة القول ${code}، وهي من وضعنا: بيان لما تقوله المقالات. فلا تقتبسها على أنها من مقال.`;
/** The owner in short, where a passage stands in other places too. */
export const owners = {
  document: 'كلمات الوثيقة نفسها',
  both: 'بعضها كلمات الوثيقة نفسها، وبعضها إعادة سرد منا',
  edition: 'إعادة سرد منا',
  claim: 'صيغة قول، من وضعنا',
};
