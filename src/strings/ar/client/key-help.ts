/** What the list of keys says. */
export const title = 'المفاتيح';
export const next = 'المقطع التالي';
export const previous = 'المقطع السابق';
export const enter = 'Enter';
export const answer = 'من يقول ذلك، وماذا يرد في موضع آخر';
export const escape = 'Esc';
export const close = 'إغلاق، والعودة إلى المقطع';
export const copy = 'نسخ أو إحالة';
export const search = 'بحث';
export const help = 'هذه المفاتيح';
export const useLetters = 'استعمال مفاتيح الحروف';
export const closeList = 'إغلاق';
