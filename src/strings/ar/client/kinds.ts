import type { Noun } from './grammar.ts';

/** How an entry of a kind is counted, and what the list of the kind is called. */
export const KIND_WORDS = {
  finding: { noun: ['خلاصة واحدة', 'خلاصتان', 'خلاصتين', 'خلاصات', 'خلاصة', 'خلاصة'], title: 'الخلاصات' },
  claim: { noun: ['قول واحد', 'قولان', 'قولين', 'أقوال', 'قولًا', 'قول'], title: 'الأقوال' },
  source: { noun: ['مصدر واحد', 'مصدران', 'مصدرين', 'مصادر', 'مصدرًا', 'مصدر'], title: 'المصادر' },
  figure: { noun: ['رقم واحد', 'رقمان', 'رقمين', 'أرقام', 'رقمًا', 'رقم'], title: 'الأرقام' },
  name: { noun: ['اسم واحد', 'اسمان', 'اسمين', 'أسماء', 'اسمًا', 'اسم'], title: 'الأسماء' },
  relation: { noun: ['علاقة واحدة', 'علاقتان', 'علاقتين', 'علاقات', 'علاقة', 'علاقة'], title: 'جنبًا إلى جنب' },
  chart: {
    noun: ['رسم بياني واحد', 'رسمان بيانيان', 'رسمين بيانيين', 'رسوم بيانية', 'رسمًا بيانيًا', 'رسم بياني'],
    title: 'الرسوم البيانية',
  },
} as const satisfies Record<string, { noun: Noun; title: string }>;
