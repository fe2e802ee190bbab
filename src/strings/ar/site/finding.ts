import { parts } from '../../intl.ts';
import { beside } from '../grammar.ts';

export const restsOn = 'ما تستند إليه';
export const computedNote =
  'الأعداد والأسماء في هذه الجملة محسوبة من أقوال الملف ومصادره وأرقامه. وهي تبيّن ما تحمله النصوص وبناءً على كلام من، لا ما هو صحيح.';
export const passages = 'المقاطع';
export const leftOpen = 'ما تُرك مفتوحًا';
export const allQuestions = 'كل الأسئلة المفتوحة';
export const printLead = 'مرتبة بحسب وزنها: ما تحمله النصوص وبناءً على كلام من، لا ما هو صحيح. والأعداد والأسماء في الجمل محسوبة.';
export const sideBySide = 'المقاطع جنبًا إلى جنب';
/** What a finding is called beside its code. */
export const findingOf = <T>({ code }: { code: T }) => parts`الخلاصة ${code}`;
export const type = 'حصيلة ما في الملف';
export const passagesLead = 'الروايتان كلتاهما، مع الكلمات التي تختلفان فيها.';
export const leftOpenLead = 'بحسب الملاحظات على ما تستند إليه.';
export const restsOnCodes = ({ codes }: { codes: readonly string[] }) => `تستند إلى ${beside(codes)}`;
export const lead =
  'حصيلة ما في المقالات، مرتبة بحسب وزنها: ما تحمله وبناءً على كلام من، لا ما هو صحيح. والأعداد والأسماء في الجمل محسوبة من الشواهد، وهي على بعد خطوة واحدة.';
