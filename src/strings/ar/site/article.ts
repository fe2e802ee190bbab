import { parts, type Mark } from '../../intl.ts';
import { isolate, list, number } from '../grammar.ts';

export const pdfOfArticle = 'هذا المقال بصيغة PDF';
export const aboutDocument = 'عن الوثيقة';
export const sections = 'أقسام هذا المقال';
export const contents = 'المحتويات';
export const titlesAreOurs = 'عناوين الأقسام من عندنا.';
export const theAuthor = 'المؤلف';
export const bySource = 'بحسب المصدر';
export const allAlike = 'الكل سواء';
export const whatIsShown = 'ما يُعرض';
export const howManyNotes = 'كم من الملاحظات يُعرض';
export const keyPassages = 'المقاطع الرئيسة';
export const allNotes = 'كل الملاحظات';
export const notesToShow = 'الملاحظات المعروضة';
export const without = 'من دون';
export const nothingTakenAway = 'لم يُرفع أي مصدر';
export const keys = 'المفاتيح';
/** Whose image it is, behind its caption. */
export const imageCredit = ({ credit }: { credit: string }) => ` (${isolate(credit)})`;
export const section = ({ title }: { title: string }) => `القسم: ${isolate(title)}`;
export const paragraph = ({ number }: { number: string }) => `الفقرة ${number}`;
export const notesOn = ({ number }: { number: string }) => `ملاحظات على الفقرة ${number}`;
export const leftOpen = 'تركه النص مفتوحًا.';
export const inferred = 'مستنتج.';
export const theAuthorOf = ({ article }: { article: string }) => `مؤلف ${article}`;
export const drawingOn = ({ who, relays }: { who: string; relays: string }) => `${isolate(who)}، اعتمادًا على ${isolate(relays)}`;
export const voice = 'الصوت:';
export const authorOf = ({ article }: { article: string }) => `مؤلف ${article}`;
export const skipToFirst = 'الانتقال إلى الفقرة الأولى';
export const articleOf = <T>({ code }: { code: T }) => parts`المقال ${code}`;
export const dateInferred = <T>({ date, link }: { date: string; link: Mark<T> }) => parts`التاريخ، مستنتج: ${date} (${link('لماذا')})`;
export const setApart = ({ voices }: { voices: boolean }) => `التمييز بحسب ما يستند إليه${voices ? '، أو عرض صوت واحد فقط' : ''}`;
export const originLabel = 'المنشأ:';
/** On what a claim or figure rests, in a word: what stands behind its code. */
export const originNamed = 'مسمّى';
export const originAuthor = 'المؤلف';
export const originUnnamed = 'غير مسمّى';
export const originGroup = 'جماعة';
export const originNotStated = 'غير مذكور';
/** The same in a sentence, each marked as the text shows it. */
export const origins = <T>({ mark }: { mark: (origin: 'named' | 'author' | 'unnamed' | 'group' | 'not stated', words: string) => T }) =>
  parts`${mark('named', originNamed)}، ${mark('author', originAuthor)} (كلام المقال نفسه)، ${mark('unnamed', originUnnamed)} أو ${mark('group', originGroup)}، ${mark('not stated', originNotStated)}`;
/** Through whom it came, here and elsewhere. */
export const here = ({ chain }: { chain: string }) => `هنا: ${chain}`;
export const there = ({ place, chain }: { place: string; chain: string }) => `في ${place}: ${chain}`;
export const places = ({ places }: { places: readonly string[] }) => list(places);
export const reworded = ({ version, edition }: { version: string; edition: boolean }) =>
  `${edition ? 'طبعة القراءة: ' : ''}أُعيدت الصياغة في الإصدار ${version}`;
export const inVersion = <T>({ version, words }: { version: string; words: T }) => parts`في الإصدار ${version}: ${words}`;
export const asItStands = ({ reason }: { reason: string }) => `الآن: كما هو هنا. ${isolate(reason)}`;
/** The lines of its alternate in Markdown. */
export const inferredLine = ({ date, reason }: { date: string; reason: string }) => `التاريخ، مستنتج: ${date}. ${isolate(reason)}`;
export const documentLine = ({ file, words, paragraphs, sha256 }: { file: string; words: number; paragraphs: number; sha256: string }) =>
  `الوثيقة: ${isolate(file)}، عدد كلماتها ${number(words)}، وعدد فقراتها ${number(paragraphs)}، SHA-256 ${sha256}.`;
export const voiceLine = ({ who }: { who: string }) => `الصوت: ${isolate(who)}`;
export const inferredReading = ({ reading }: { reading: string }) => `مستنتج: ${isolate(reading)}`;
/** An entry by its kind and code: `القول C12`. */
export const entry = <T>({ kind, code }: { kind: 'finding' | 'claim' | 'source' | 'figure' | 'name'; code: T }) =>
  parts`${kinds[kind]} ${code}`;
export const entryName = ({ kind, code }: { kind: 'claim' | 'source' | 'figure'; code: string }) => `${kinds[kind]} ${code}`;
const kinds = { finding: 'الخلاصة', claim: 'القول', source: 'المصدر', figure: 'الرقم', name: 'الاسم' };
