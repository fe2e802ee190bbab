/** What the script that copies says: it has no other words with it than these. */

export const selectedWords = 'الكلمات المحددة';
export const citeMore = 'إحالة، والمزيد …';
export const copyQuotation = 'نسخ الاقتباس';
export const copyLink = 'نسخ الرابط';
export const link = 'الرابط';
export const linkToWords = 'رابط إلى هذه الكلمات بعينها';
export const textWithLink = 'النص مع مرجع الموضع والرابط';
export const quotationWithLink = 'الاقتباس مع مرجع الموضع والرابط';
export const linkWithPreview = 'رابط مع معاينة';
/** Of what is copied nothing is isolated: it is to be the same words wherever it is pasted. */
export const quoted = (words: string) => `«${words}»`;
/** The marks of a quotation that comes to stand within another. */
export const quotedWithin = (words: string) => words.replace(/«/g, '“').replace(/»/g, '”');
/** What is copied with words, so that nobody takes them for the document’s own. */
export const retold = (words: string, place: string) => `${words} (إعادة سرد في طبعة القراءة، لا كلمات الوثيقة نفسها: ${place})`;
export const partlyRetold = (words: string, place: string) =>
  `${words} (إعادة سرد في طبعة القراءة؛ وما بين علامات الاقتباس وحده كلمات الوثيقة نفسها: ${place})`;
export const ourWords = (words: string, place: string, type: keyof typeof TYPES) => `${words} (${TYPES[type]}، بصياغة الملف: ${place})`;
const TYPES = {
  section: 'قسم',
  paragraph: 'فقرة',
  words: 'كلمات',
  finding: 'خلاصة',
  claim: 'قول',
  source: 'مصدر',
  figure: 'رقم',
  name: 'اسم',
  relation: 'علاقة',
  chart: 'رسم بياني',
} as const;
export const copyOrCite = (code: string) => `نسخ ${code} أو الإحالة إليه`;
/** What was copied. */
export const copied = (type: 'link' | 'passage' | 'quotation' | 'preview', code: string) => `نُسخ: ${copies[type]}، ${code}`;
const copies = {
  link: 'الرابط',
  passage: 'الرابط إلى الكلمات',
  quotation: 'الكلمات مع مرجع الموضع والرابط',
  preview: 'الرابط مع المعاينة',
};
export const copiedCitation = (code: string, style: string) => `نُسخت الإحالة إلى ${code}، بأسلوب ${style}`;
export const citation = 'الإحالة';
export const citationStyle = 'أسلوب الإحالة';
export const noCitation = (code: string) => `تعذّرت قراءة الإحالة إلى ${code}.`;
export const copyLinkInstead = 'نسخ الرابط بدلًا منها';
export const textToCopy = 'النص المراد نسخه';
export const copyByHand = 'لا يسمح هذا المتصفح للصفحة بالنسخ. وهذا هو النص:';
export const share = 'مشاركة …';
/** Where words stand: their locator, the titles around them, their address. */
export const place = (facts: readonly string[]) => facts.join('، ');
export const page = (page: string) => `، ص ${page}`;
