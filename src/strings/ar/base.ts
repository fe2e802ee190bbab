export const partsOfList = 'أجزاء هذه القائمة';
/** Which text an article shows, for the head of its page. The marks “ ” are those of the text. */
export const textShown = {
  edition:
    'طبعة قراءة: الوثيقة كلها معاد سردها بصياغتنا، فقرة فقرة. وما بين علامتي “ ” كلمات الوثيقة نفسها. أما التسمية والملخص وعناوين الأقسام فمن عندنا.',
  original: 'تُعرض الصياغة الأصلية للوثيقة مع ملاحظاتنا. أما التسمية والملخص وعناوين الأقسام فمن عندنا.',
  document: 'الوثيقة نفسها، بصياغتها، مع ملاحظاتنا. أما التسمية والملخص فمن عندنا.',
};
