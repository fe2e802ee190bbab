import { between, type Mark, parts } from '../../intl.ts';
import { agree, countOf, isolate, list, number } from '../grammar.ts';
import { documentFacts } from '../terms.ts';

export const title = 'أسئلة مفتوحة';
export const lead =
  'ما لا تقوله الوثائق، مرتبًا بحسب ما يسأل عنه. وكل سطر من ملاحظة أو من حقل غير مذكور؛ ويأتي أولًا ما تستند إليه الخلاصات. والجملة من الملاحظة تُدرج تحت أول ما تسأل عنه.';
export const nothingOpen = 'لا تقول أي ملاحظة ولا أي حقل في هذا الملف إن شيئًا تُرك مفتوحًا.';
export const findings = ({ count }: { count: number }) => agree(count, 'الخلاصة', 'الخلاصتان', 'الخلاصات');
export const moreInData = <T>({ count, link }: { count: number; link: Mark<T> }) =>
  parts`و${number(count)} غيرها، في ${link('الملف كله في صورة بيانات')}`;
/** The lines on which no finding rests; `first` where others came before them. */
export const rest = ({ count, first }: { count: number; first: boolean }) =>
  `${first ? '' : 'و'}${countOf(count, ['سطر واحد', 'سطران', 'سطرين', 'أسطر', 'سطرًا', 'سطر'])} لا تستند ${agree(count, 'إليه', 'إليهما', 'إليها')} أي خلاصة`;
/** The findings that rest on what a line is about. */
export const restingFindings = <T>({ findings }: { findings: readonly T[] }): (string | T)[] =>
  findings.length ? [' (الخلاصات: ', ...between(findings, '، '), ')'] : [];
export const asks = {
  who: { title: 'من؟', lead: 'من هو هذا أو ذاك، وباسم من يتكلم.' },
  when: { title: 'متى؟', lead: 'تواريخ لم تُذكر، أو لا يمكن تحديدها من الكلمات.' },
  'how-many': { title: 'كم؟', lead: 'أعداد لم تُعطَ. ولا يوضع منها هنا شيء.' },
  where: { title: 'أين؟', lead: 'أماكن لم تُسمَّ، أو يمكن أن تكون أحد مكانين.' },
  'on-whose-word': { title: 'بناءً على كلام من؟', lead: 'ما يُروى بلا منشأ، ولمن كلام المقطع.' },
  else: { title: 'ماذا غير ذلك؟', lead: 'ما معنى الكلمات، وإلى أي حد تمتد.' },
};
export const gaps = {
  note: 'من الملاحظات',
  writer: 'وثائق لا تقول من أعدّها',
  unnamed: 'أصوات بلا اسم',
  members: 'جماعات لم تُذكر أسماء أعضائها',
  role: 'أشخاص لم يُذكر دورهم',
  outlet: 'أشخاص مسمّون لم يُذكر باسم من يتكلمون أو يكتبون',
  written: 'وثائق بلا تاريخ',
  'event-date': 'أحداث لم يُذكر لها تاريخ أو لا يمكن تحديده',
  'number-date': 'كميات بلا يوم تصحّ عنده',
  'time-word': 'ألفاظ زمان لا يمكن تحديد تاريخ لها',
  vague: 'كميات بالكلمات، بلا عدد',
  population: 'أعداد لم يُذكر نطاق العدّ فيها',
  'event-place': 'أحداث لم يُذكر مكانها',
  origin: 'أقوال لم يُذكر منشؤها',
  'number-origin': 'أعداد لم يُذكر منشؤها',
};
/** What an article does not state of its document. */
export const notStated = ({ label, facts }: { label: string; facts: readonly (keyof typeof documentFacts)[] }) =>
  `${isolate(label)}: ${list(facts.map((fact) => documentFacts[fact]))} ${agree(facts.length, 'غير مذكور', 'غير مذكورين', 'غير مذكورة')}`;
