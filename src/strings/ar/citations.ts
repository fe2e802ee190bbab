import { number } from './grammar.ts';

/** The locale of the Citation Style Language in which styles say what they add to an item. */
export const locale = 'ar';
/** What citations and their files say. Programs read them: no text is isolated in them. */
const GENRES = {
  finding: 'خلاصة',
  claim: 'قول',
  source: 'مصدر',
  figure: 'رقم',
  name: 'اسم',
  relation: 'علاقة',
  chart: 'رسم بياني',
};
export const describeUntitled = ({
  label,
  editors,
  words,
  file,
}: {
  label: string;
  editors: readonly string[];
  words: number;
  file: string;
}) => `وثيقة بلا عنوان، سمّاها ${editors.join('، ')} «${label}»، عدد كلماتها ${number(words)}، الملف ${file}`;
export const untitledInShort = ({ label }: { label: string }) => `وثيقة بلا عنوان، «${label}»`;
export const noTitle = ({ editors, date }: { editors: readonly string[]; date: string | null }) =>
  `لا تذكر الوثيقة عنوانًا: والكلمات التي في مكانه من وضع ${editors.join('، ')}${date === null ? '' : `؛ التاريخ مستنتج: ${date}`}.`;
export const briefing = 'ملف بحثي';
export const edition = 'طبعة قراءة مع حواشٍ';
export const document = 'وثيقة مع حواشٍ';
/** What an entry is, as the genre of a part: `قول`. */
export const genre = ({ kind }: { kind: keyof typeof GENRES }) => GENRES[kind];
export const version = ({ version }: { version: string }) => `الإصدار ${version}`;
/** The titles of pages that are cited by them. */
export const openQuestions = 'أسئلة مفتوحة';
export const sourceStatement = 'بيان المصادر';
export const versions = 'الإصدارات';
export const about = 'عن هذا الملف';
export const citeRepository = 'يُرجى الإحالة إلى الملف مع ذكر إصداره. وكل صفحة من صفحاته تبيّن كيف يُحال إلى مقطع.';
export const feedEntry = ({ title, version }: { title: string; version: string }) => `${title}، الإصدار ${version}`;
