import { between, parts } from '../intl.ts';
import { agree, countOf, isolate, NOUNS, number, quote as quoted } from './grammar.ts';
import { whatSourceIs } from './terms.ts';

/** What is told of an entry beside its statement: names of facts, and what stands where a text states none. */
export const line = ({ label, value }: { label: string; value: string }) => `${label}: ${isolate(value)}`;
/** The same where a label or what it tells is marked up. */
export const markedLine = <T>({ label, value }: Record<'label' | 'value', T>) => parts`${label}: ${value}`;
/** What stands before values that are listed one by one. */
export const before = ({ label }: { label: string }) => `${label}:`;
export const type = 'النوع';
export const hedge = 'لفظ الاحتراز';
export const noHedge = 'لا شيء';
export const when = 'متى';
export const where = 'أين';
export const inferred = 'مستنتج';
export const leftOpen = 'ما تركه النص مفتوحًا';
export const inferredStep = 'خطوة مستنتجة';
export const origins = 'المناشئ';
export const kind = 'النوع';
export const role = 'الدور';
export const speaksFor = 'يتكلم أو يكتب باسم';
export const also = 'أيضًا';
export const by = 'الحواشي بقلم';
export const links = 'على الإنترنت';
export const ourReading = 'قراءتنا';
export const date = 'التاريخ';
export const population = 'نطاق العدّ';
export const period = 'الزمن';
export const actor = 'الفاعل';
/** What is said of a fact that is not stated, whatever its label. */
export const notStated = (_: { label: string }) => 'غير مذكور';
export const cannotBeTold = 'لا يمكن تحديده من النص';
export const quote = ({ text }: { text: string }) => quoted(text);
/** A time as the text has it, with its date where one can be told. */
export const time = ({ text, date }: { text: string; date: string | null }) => (date === null ? quoted(text) : `${quoted(text)}: ${date}`);
export const figureKinds = { number: 'عدد', date: 'تاريخ', vague: 'كمية مبهمة، بلا قيمة' };
/** What a source is, and whether the text names it. */
export const identities = {
  named: ({ kind }: { kind: keyof typeof whatSourceIs }) => `${whatSourceIs[kind]}، مع ذكر الاسم`,
  unnamed: ({ kind }: { kind: keyof typeof whatSourceIs }) => `${whatSourceIs[kind]}، دون ذكر الاسم`,
  group: ({ kind }: { kind: keyof typeof whatSourceIs }) => `${whatSourceIs[kind]}، دون ذكر أسماء الأعضاء`,
};
export const vagueQuantity = ({ quote, unit }: { quote: string; unit: string | null }) =>
  unit ? `${quoted(quote)} (${isolate(unit)}، بلا قيمة)` : quoted(quote);
export const qualified = ({ words, qualifier }: { words: string; qualifier: string | null }) =>
  qualifier ? `${words} (${isolate(qualifier)})` : words;
/** The qualifier of the words of one place, where it is another than that of the figure. */
export const qualifierAt = ({ place, qualifier }: { place: string; qualifier: string | null }) =>
  qualifier === null ? `لا قيد في ${place}` : `${quoted(qualifier)} في ${place}`;
export const notStatedInDocument = (_: { label: string }) => 'غير مذكور في الوثيقة';
export const titleFact = 'العنوان';
export const authorFact = 'المؤلف';
export const publisherFact = 'الناشر';
export const dateFact = 'التاريخ';
export const dateInferred = 'التاريخ، مستنتج';
export const length = 'الطول';
export const address = 'العنوان على الشبكة';
export const addressRead = ({ date }: { date: string }) => `قُرئ في ${date}`;
export const license = 'الرخصة';
export const fileAsSupplied = 'ملف الوثيقة كما ورد';
export const verified = 'المقابلة';
export const notCompared = 'لم تُقابَل على الوثيقة منذ آخر تغيير في الطبعة';
export const inferredSteps = 'الخطوات المستنتجة';
export const inText = 'في النص';
export const identity = 'الهوية';
export const outlet = 'وسيلة الإعلام';
export const carries = 'يحمل';
export const of = 'من بين';
export const qualifier = 'القيد';
export const unit = 'الوحدة';
export const untold = 'لا يمكن تحديده';
export const noValue = 'بلا قيمة';
/** The same where there is little room. */
export const wordsInParagraphs = ({ words, paragraphs }: { words: string; paragraphs: string }) =>
  `عدد الكلمات ${words}، وعدد الفقرات ${paragraphs}`;
export const verifiedOn = ({ quotations, numbers, date }: { quotations: number; numbers: number; date: string }) =>
  `قوبلت على الوثيقة في ${date}: الاقتباسات ${number(quotations)} من ${number(quotations)}، والأعداد ${number(numbers)} من ${number(numbers)}`;
/** What is told of whether a text names a source. */
export const identityWords = { named: 'الاسم مذكور', unnamed: 'الاسم غير مذكور', group: 'جماعة لم تُذكر أسماء أعضائها' };
/** A date that we infer, and why. */
export const inferredDate = ({ date, reason }: { date: string; reason: string }) => `${date}. ${isolate(reason)}`;
export const leftOpenIn = ({ note }: { note: string }) => `تركه النص مفتوحًا: ${isolate(note)}`;
export const placesWithWords = ({ count }: { count: number }) =>
  `${countOf(count, NOUNS.place)}، مع ما ${agree(count, 'حوله', 'حولهما', 'حولها')} من كلمات.`;
export const speaksForSource = <T>({ source }: { source: T }) => parts`يتكلم أو يكتب باسم ${source}`;
export const outletOf = <T>({ writers }: { writers: readonly T[] }) => ['وسيلة الإعلام التي يكتب أو يتكلم باسمها ', ...beside(writers)];
/** Entries beside each other in a line. */
export const beside = <T>(entries: readonly T[]): (string | T)[] => between(entries, '، ');
