import { between } from '../intl.ts';
import { isolate } from './grammar.ts';

/** The rule of style for quotation marks: the same as where words are quoted by what the site says. */
export const quotesRule = 'q{quotes:"«" "»" "“" "”"}';
export const partsOfList = 'أجزاء هذه القائمة';
/** Which text an article shows, for the head of its page. */
export const textShown = {
  edition:
    'طبعة قراءة: الوثيقة كلها معاد سردها بصياغتنا، فقرة فقرة. وما بين علامات الاقتباس كلمات الوثيقة نفسها. أما التسمية والملخص وعناوين الأقسام فمن عندنا.',
  original: 'تُعرض الصياغة الأصلية للوثيقة مع ملاحظاتنا. أما التسمية والملخص وعناوين الأقسام فمن عندنا.',
  document: 'الوثيقة نفسها، بصياغتها، مع ملاحظاتنا. أما التسمية والملخص فمن عندنا.',
};
/** Names, codes or values beside each other: short ones, and those that may have a comma of their own. */
export const series = ({ items }: { items: readonly string[] }) => items.map(isolate).join('، ');
export const groups = ({ items }: { items: readonly string[] }) => items.map(isolate).join('؛ ');
/** The same of what is marked up. */
export const markedGroups = <T>({ items }: { items: readonly T[] }): (string | T)[] => between(items, '؛ ');
