import { joinList } from '../intl.ts';
import type { Noun } from './client/grammar.ts';

/** What helps to write sentences in Arabic. */
export { agree, countOf, countOfIn, formOf, isolate, LOCALE, number, quote, type Noun } from './client/grammar.ts';

/** What is counted besides the entries of the kinds. */
export const NOUNS = {
  article: ['مقال واحد', 'مقالان', 'مقالين', 'مقالات', 'مقالًا', 'مقال'],
  document: ['وثيقة واحدة', 'وثيقتان', 'وثيقتين', 'وثائق', 'وثيقة', 'وثيقة'],
  paragraph: ['فقرة واحدة', 'فقرتان', 'فقرتين', 'فقرات', 'فقرة', 'فقرة'],
  place: ['موضع واحد', 'موضعان', 'موضعين', 'مواضع', 'موضعًا', 'موضع'],
  mention: ['إشارة واحدة', 'إشارتان', 'إشارتين', 'إشارات', 'إشارة', 'إشارة'],
  entry: ['مدخل واحد', 'مدخلان', 'مدخلين', 'مداخل', 'مدخلًا', 'مدخل'],
  origin: ['منشأ واحد', 'منشآن', 'منشأين', 'مناشئ', 'منشأً', 'منشأ'],
  voice: [
    'صوت أو وسيلة إعلام',
    'صوتان أو وسيلتا إعلام',
    'صوتين أو وسيلتي إعلام',
    'أصوات ووسائل إعلام',
    'صوتًا ووسيلة إعلام',
    'صوت ووسيلة إعلام',
  ],
  quantity: ['عدد أو تاريخ واحد', 'عددان أو تاريخان', 'عددين أو تاريخين', 'أعداد وتواريخ', 'عددًا وتاريخًا', 'عدد وتاريخ'],
  part: ['جزء واحد', 'جزآن', 'جزأين', 'أجزاء', 'جزءًا', 'جزء'],
  difference: ['اختلاف واحد', 'اختلافان', 'اختلافين', 'اختلافات', 'اختلافًا', 'اختلاف'],
} as const satisfies Record<string, Noun>;

/** Print a list as part of a sentence: `العنوان والمؤلف والتاريخ`. */
export const list = (items: readonly string[]) => joinList('ar', items);

/** Print things beside each other, which are no sentence. */
export const beside = (items: readonly string[]) => items.join('، ');
