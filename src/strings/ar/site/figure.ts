import { parts } from '../../intl.ts';
import { beside } from '../facts.ts';
import { agree, isolate, quote } from '../grammar.ts';

export const noDate = 'لا يمكن تحديد التاريخ';
export const vague = 'مبهم، بلا قيمة';
export const qualified = ({ qualifier }: { qualifier: string }) => `مقيَّد: ${quote(qualifier)}`;
export const noPopulation = 'نطاق العدّ غير مذكور';
export const description = ({ quantity, value }: { quantity: string; value: string }) =>
  `${isolate(quantity)}: ${value}. من يقوله، وعن طريق من، وأين.`;
export const whoSays = 'من يقوله';
export const originFirst = 'المنشأ أولًا.';
export const inOrder = 'بترتيب القراءة';
export const inOrderLead = 'كما يصادفها القارئ، من كل الأنواع.';
export const givesNone = 'لا يعطي أي رقم.';
export const bySize = 'بحسب الحجم';
export const bySizeLead =
  'الأعداد وحدها، كل وحدة على حدة والأكبر أولًا: فالأعداد ذات الوحدات المختلفة لا تُقارن. والحد يُعدّ بعدده؛ أما من يشمله ومتى ففي مدخله.';
export const noNumber = 'لا يعطي أي نص عددًا.';
export const alone = 'منفردة في وحدتها';
export const columnFigure = 'الرقم';
export const columnDate = 'التاريخ';
export const columnValue = 'القيمة';
export const columnOfWhat = 'ماذا، ومن، وأين';
export const columnPeriod = 'الزمن';
export const columnPlace = 'الموضع والسلسلة';
export const linkToFigure = ({ code }: { code: string }) => `رابط إلى الرقم ${code}`;
export const unitOf = ({ unit }: { unit: string }) => `الوحدة: ${isolate(unit)}`;
export const columnWhere = 'أين';
export const columnSays = 'ما يقوله';
export const columnWords = 'الكلمات';
export const byKind = 'بحسب النوع';
export const asCsv = 'الكل في جدول (CSV)';
export const itsColumns = 'أعمدته (CSVW)';
export const howToRead = 'كيف يُقرأ الجدول';
export const lead =
  'كل عدد في المقالات، بالأرقام أو بالكلمات، بحسب النوع وبترتيب القراءة. والحدود تبقى حدودًا، ولا تُعطى كلمات مثل «عدة» قيمة.';
export const noUnitTitle = 'بلا وحدة';
export const periodInferred = ({ text, inferred }: { text: string; inferred: boolean }) =>
  `${quote(text)}${inferred ? '، مستنتج في جزء منه' : ''}`;
export const valueAndQuantity = ({ value, quantity }: { value: string; quantity: string }) => `${value} · ${isolate(quantity)}`;
export const claimsInWords = <T>({ claims }: { claims: readonly T[] }) =>
  parts`${agree(claims.length, 'القول الوارد', 'القولان الواردان', 'الأقوال الواردة')} في هذه الكلمات: ${beside(claims)}`.flat();
export const drawnIn = <T>({ charts }: { charts: readonly T[] }) => ['مرسوم في ', ...beside(charts)];
export const chart = <T>({ code, title }: { code: T; title: string }) => parts`الرسم البياني ${code}: ${isolate(title)}`;
export const chartLink = ({ code }: { code: string }) => `الرسم البياني ${code}`;
export const ourReading = ({ reads }: { reads: string }) => `قراءتنا: ${isolate(reads)}`;
export const inferred = ({ reason }: { reason: string }) => `مستنتج: ${isolate(reason)}`;
/** A number with the words that qualify it. */
export const qualifiedValue = ({ value, qualifier }: { value: string; qualifier: string | null }) =>
  qualifier ? `${value} ${isolate(qualifier)}` : value;
