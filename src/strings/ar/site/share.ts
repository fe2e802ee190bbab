import { KIND_WORDS } from '../client/kinds.ts';
import { agree, countOf, countOfIn, isolate, list, NOUNS, number } from '../grammar.ts';

export const goToIt = 'الذهاب إليه في الملف';
export const authorOf = ({ article }: { article: string }) => `مؤلف ${article}`;
export const drawsOn = 'يعتمد على';
export const computedByUs = 'محسوب من عندنا';
export const drawnWithRates = 'مرسوم من النص؛ والأعداد في الشهر من عندنا';
export const drawnFromText = 'مرسوم من النص وحده';
export const firstRows = ({ shown, all }: { shown: number; all: number }) => `أول ${number(shown)} من أصل ${countOfIn(all, ROW)}`;
export const firstRow = ({ all }: { all: number }) => `الأول من أصل ${countOfIn(all, ROW)}`;
const ROW = ['صف واحد', 'صفان', 'صفين', 'صفوف', 'صفًا', 'صف'] as const;
export const noVerdict = 'بصياغتنا؛ ولا حكم على ما هو صحيح';
export const nameOfKind = ({ kind }: { kind: string }) => `اسم، ${kind}`;
export const retiredTitle = ({ code, label }: { code: string; label: string }) => `${code} ${isolate(label)}، مسحوب`;
export const retiredLinks = 'الروابط إليه تقود إلى ما صار إليه';
export const whatDiffers = ({ aspects }: { aspects: string }) => `وجه الاختلاف: ${aspects}. ولا يقول أي صف من هو المصيب.`;
export const statementsAreOurs = 'الصيغ من وضعنا';
export const marked = 'معلَّم فيه';
export const ourTitleRetold = 'العنوان من عندنا؛ والنص معاد سرده بصياغتنا';
export const ourTitleOriginal = 'العنوان من عندنا؛ والصياغة أصلية';
export const articleEdition = 'مقال، طبعة قراءة';
export const articleOriginal = 'مقال، الصياغة الأصلية';
export const labelAndSummaryOurs = 'التسمية والملخص من عندنا';
export const version = ({ version, date }: { version: string; date: string }) => `الإصدار ${version}، ${date}`;
export const retold = 'معاد سرده بصياغتنا؛ وما بين علامات الاقتباس للوثيقة';
export const originalWording = 'الصياغة الأصلية للوثيقة';
export const claimOfType = ({ type }: { type: string }) => `قول، ${type}`;
export const statementIsOurs = 'الصيغة من وضعنا';
export const numberAsGiven = 'العدد كما يعطيه النص';
export const wordsOfText = 'كلمات النص';
export const sourceOfKind = ({ kind }: { kind: string }) => `مصدر، ${kind}`;
export const roleNotStated = 'الدور غير مذكور';
export const morePlaces = ({ count }: { count: number }) =>
  `وفي ${countOfIn(count, ['موضع آخر', 'موضعان آخران', 'موضعين آخرين', 'مواضع أخرى', 'موضعًا آخر', 'موضع آخر'])}`;
export const voices = ({ count }: { count: number }) => agree(count, 'الصوت', 'الصوتان', 'الأصوات');
export const sources = ({ count }: { count: number }) => agree(count, 'المصدر', 'المصدران', 'المصادر');
export const restsOn = ({ count }: { count: number }) =>
  `تستند إلى ${countOfIn(count, NOUNS.entry)} من هذا الملف، ${agree(count, 'مع كلماته', 'كل منهما مع كلماته', 'كل منها مع كلماته')}`;
export const mentions = ({ count }: { count: number }) => countOf(count, NOUNS.mention);
export const retired = 'مسحوب';
/** How many entries of each kind are marked in a text. */
export const markedEntries = ({ counts }: { counts: readonly string[] }) => list(counts);
export const paragraphs = ({ count, marked }: { count: number; marked: string }) =>
  `${countOf(count, NOUNS.paragraph)}؛ والمعلَّم ${agree(count, 'فيها', 'فيهما', 'فيها')}: ${marked}`;
export const briefingOn = ({ articles }: { articles: number }) => `ملف بحثي عن ${countOfIn(articles, NOUNS.article)}`;
export const figureKinds = { number: 'رقم', date: 'رقم، تاريخ', vague: 'رقم، لا قيمة مذكورة' };
export const identities = { named: 'الاسم مذكور في النص', unnamed: 'الاسم غير مذكور في النص', group: 'لم تُذكر أسماء أعضائها' };
export const restsOnSource = ({ claims, figures, articles }: { claims: number; figures: number; articles: readonly string[] }) =>
  `المستند إليه: ${countOf(claims, KIND_WORDS.claim.noun)} و${countOf(figures, KIND_WORDS.figure.noun)}، في ${agree(articles.length, 'المقال', 'المقالين', 'المقالات')} ${list(articles)}`;
export const relationOf = ({ label, relation }: { label: string; relation: string }) => `${isolate(label)}: ${relation}`;
/** How much of a chart a card shows. */
export const shown = 'المعروض';
