import { parts } from '../../intl.ts';
import { KIND_WORDS } from '../client/kinds.ts';
import { beside } from '../facts.ts';
import { beside as besideEachOther, countOf, isolate, NOUNS, number } from '../grammar.ts';

/** The number of a page, at its foot. */
export const pageOf = ({ page, pages }: { page: string; pages: string }) => `${page} من ${pages}`;
export const theDocument = 'الوثيقة';
export const howToCite = 'كيف يُحال إليه';
export const pullsApart = 'ما يتنافر، وما رُوي مرتين في مقال واحد';
export const sameSubject = 'في الموضوع نفسه، وليس كلامًا واحدًا';
export const introductions = 'أسطر تمهّد لمقطع';
export const picture = 'صورة المصادر';
export const whereDiffer = 'أين تختلف';
export const numbers = 'بالأعداد';
export const method = 'المنهج';
export const pictureLead = 'محسوبة من سلاسل كل الأقوال. وكيف تُعدّ المناشئ مبيَّن في المنهج.';
export const sameLead = 'روايات يتصل بعضها ببعض، جنبًا إلى جنب. والتكرار ليس تعضيدًا.';
export const bothNothing = 'لا يروي المقالان شيئًا متماثلًا.';
export const noTwo = 'لا مقالين يرويان شيئًا متماثلًا.';
export const differLead = 'بحسب أقسام أول مقال يروي ذلك. وهذه طرق في الرواية، لا أحكام على من هو المصيب.';
export const noDifference = 'لم يُسجَّل أي اختلاف.';
export const colophon =
  'طُبع بخطّي Source Serif 4 وSource Sans 3 (SIL Open Font License 1.1). وهذا الملف موسوم البنية. ومرفق به الملف البحثي كله في صورة بيانات (briefing.json)، وأرقامه في جدول (figures.csv)، وكل طبعة بصيغة Markdown.';
export const contents = 'المحتويات';
export const ofWhat = 'ماذا، ومن، وأين، ومتى';
export const places = 'المواضع والسلاسل';
export const noClaimHere = 'لا قول هنا يسمّيه في سلسلته.';
export const permanentLink = 'الرابط الدائم';
export const thisFile = 'هذا الملف';
export const versionFact = 'الإصدار';
export const contentHash = 'المحتوى، SHA-256';
/** What a file holds that is attached, to be told by anyone who has it. */
export const fileHash = ({ file }: { file: string }) => `${file}، SHA-256`;
export const notesOn = ({ locator }: { locator: string }) => `ملاحظات على ${locator}`;
export const leftOpen = 'تركه النص مفتوحًا:';
export const inferred = 'مستنتج.';
/** What a document begins with: whose it is, and of when. */
export const series = ({ briefing, editors, date }: { briefing: string; editors: readonly string[]; date: string }) =>
  `${isolate(briefing)} · ${besideEachOther(editors.map(isolate))} · ${date}`;
export const versionOn = ({ version, date }: { version: string; date: string }) => `الإصدار ${version}، ${date}`;
export const versionOf = ({ version, date }: { version: string; date: string }) => `${version} بتاريخ ${date}`;
export const sameTitle = ({ articles }: { articles: number }) => (articles === 2 ? 'ما يرويه كلاهما' : 'ما ترويه مقالات عدة');
/** A chapter in the contents, with how much stands in it. */
export const chapter = ({ title, count }: { title: string; count: number }) => `${title} (${number(count)})`;
/** What a document says that has no room for the texts of all articles. */
export const ownDocuments = 'لكل مقال ملف PDF خاص به، فيه نصه وكل قول ومصدر ورقم فيه؛ وهنا ما يخصها جميعًا.';
export const claimsLead = ({ count }: { count: number }) =>
  `${countOf(count, KIND_WORDS.claim.noun)}، بترتيب القراءة: كل قول بصياغتنا، مع الكلمات التي تحمله، والسلسلة التي جاء عبرها (المنشأ أولًا)، وعدد مناشئه.`;
export const sourcesLead = ({ count }: { count: number }) =>
  `${countOf(count, NOUNS.voice)}، بترتيب ورودها الأول: كل منها مع المواضع التي يرد فيها الاسم أو الصوت، والأقوال التي يحملها.`;
export const figuresLead = ({ count }: { count: number }) =>
  `${countOf(count, KIND_WORDS.figure.noun)}: كل عدد في النص، بالأرقام أو بالكلمات. والحدود تبقى حدودًا، ولا تُعطى كلمات مثل «عدة» قيمة.`;
export const namesLead = ({ count }: { count: number }) =>
  `${countOf(count, KIND_WORDS.name.noun)}، مع الفقرات التي تشير إليها. وليس كل مسمّى مصدرًا.`;
/** The claims that a source carries, with the page on which they stand. */
export const asOrigin = <T>({ count, claims, page }: { count: number; claims: readonly T[]; page: T }) => [
  `${countOf(count, KIND_WORDS.claim.noun)} هو المنشأ: `,
  ...beside(claims),
  ...parts` (${page})`,
];
export const passedOn = <T>({ count, claims, page }: { count: number; claims: readonly T[]; page: T }) => [
  `${countOf(count, KIND_WORDS.claim.noun)} بنقله: `,
  ...beside(claims),
  ...parts` (${page})`,
];
/** What stands between entries that follow one another. */
export const comma = '،';
/** What stands before the number of a page, and before those of several. */
export const pageBefore = 'ص ';
export const pagesBefore = 'ص ';
export const chartOn = <T>({ code, page }: { code: string; page: T }) => parts`الرسم البياني ${code}، ${page}`;
export const chartPointer = <T>({ code, title, page }: { code: T; title: string; page: T }) =>
  parts`الرسم البياني ${code}، ${isolate(title)}: ${page}`;
export const citedBy = ({ example }: { example: string }) =>
  `يُحال إلى المقطع بمرجع موضعه، مثل ${example}، وهو نفسه على الشاشة وعلى الورق، وهو رابط إلى المقطع.`;
/** On a page that is printed from the browser, below the text. */
export const closedNotes =
  'الملاحظات التي كانت مغلقة تُطبع برمزها وتسميتها وسلسلتها. وهي كاملة في قوائم الأقوال والمصادر والأرقام في هذا الموقع، وهنا إذا فُتحت قبل الطباعة.';
