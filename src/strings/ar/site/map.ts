import { KIND_WORDS } from '../client/kinds.ts';
import { agree, beside, countOf, isolate, list, number } from '../grammar.ts';

export const thickness = 'سُمك الخط بقدر عدد الأقوال التي يحملها. والعلامة المملوءة صوت يسمّيه النص؛ والباهتة صوت لا يسمّيه.';
export const dashedLine = 'الخط المتقطع يقود إلى مقال يروي على الأرجح خبرًا من دون أن يسمّي صاحبه.';
export const openCircle = 'الدائرة المفتوحة مع الخط الأجوف تمثل أقوالًا لم يُذكر منشؤها، وتقود إلى الصوت الذي يرويها.';
export const lead = 'كل صوت ومن ينقله، من سلاسل كل الأقوال. والتكرار ليس تعضيدًا.';
export const whatIf = 'ماذا لو كان هذا المصدر مخطئًا؟';
export const allStand = 'كل المصادر قائمة';
export const asTable = 'الخريطة في جدول';
export const source = 'المصدر';
export const whatItIs = 'ما هو';
export const reachesThrough = 'يصل عن طريق';
export const claims = 'الأقوال';
export const itsOwn = 'ما هو منشؤه';
export const originNotStated = 'المنشأ غير مذكور';
export const partInferred = 'نصيبه المستنتج';
export const inNoChain = 'ليس في أي سلسلة';
export const description = 'كل صوت ومن ينقله، بسُمك يساوي عدد الأقوال التي يحملها. وفي الجدول أدناه الشيء نفسه.';
export const moreVoices = ({ count }: { count: number }) =>
  countOf(count, ['صوت واحد آخر', 'صوتان آخران', 'صوتين آخرين', 'أصوات أخرى', 'صوتًا آخر', 'صوت آخر']);
export const silent = ({ names }: { names: readonly { name: string; code: string }[] }) =>
  `مسمّاة، وليست في أي سلسلة: ${beside(names.map(({ name, code }) => `${isolate(name)} (${code})`))}.`;
export const title = ({ articles }: { articles: readonly string[] }) =>
  `كيف تصل الأصوات إلى ${agree(articles.length, 'المقال', 'المقالين', 'المقالات')} ${list(articles)}`;
const claimsOf = (count: number) => countOf(count, KIND_WORDS.claim.noun).replace(' ', '\u00a0');
const ofThem = (count: number) => (count === 2 ? 'منهما' : 'منها');
export const group = ({ named, claims }: { named: number; claims: number }) => `مسمّاة: ${number(named)} · ${claimsOf(claims)}`;
export const ofArticle = ({ claims, own }: { claims: number; own: number }) =>
  `${claimsOf(claims)}، ${
    own === claims
      ? agree(claims, 'هو', 'كلاهما', 'كلها')
      : own === 0
        ? agree(claims, 'وليس', 'ليس أيّ منهما', 'ليس أيّ منها')
        : `${agree(own, 'واحد', 'اثنان', number(own))} ${ofThem(claims)}`
  } من كلام مؤلفه`;
/** What a voice is and carries; `own`: of how many of them it is the origin. */
export const ofVoice = ({ kind, claims, own }: { kind: string; claims: number; own: number }) =>
  `${kind} · ${claimsOf(claims)}${own > 0 && own < claims ? `، وهو منشأ ${agree(own, 'واحد', 'اثنين', number(own))} ${ofThem(claims)}` : ''}`;
export const openByAuthor = ({ claims, article }: { claims: number; article: string }) =>
  `${claimsOf(claims)} ${agree(claims, 'يرويه', 'يرويهما', 'يرويها')} مؤلف ${article}`;
export const openBy = ({ claims, name }: { claims: number; name: string }) =>
  `${claimsOf(claims)} ${agree(claims, 'يرويه', 'يرويهما', 'يرويها')} ${isolate(name)}`;
export const openOrigin = 'المنشأ غير مذكور';
