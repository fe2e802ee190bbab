/** Whose words the texts of some articles are. The marks “ ” are those of the texts. */
export const whoseWords = {
  retold: 'ما بين علامتي “ ” كلمات الوثائق؛ وما عداها من عندنا',
  own: ({ articles }: { articles: number }) =>
    articles === 1 ? 'نص المقال بكلمات الوثيقة نفسها؛ وما عداه من عندنا' : 'نص كل مقال بكلمات الوثيقة نفسها؛ وما عداه من عندنا',
  some: 'ما بين علامتي “ ” في طبعة القراءة كلمات الوثيقة، وكل مقال غيرها بكلمات وثيقته نفسها؛ وما عدا ذلك من عندنا',
};
/** What the articles of a briefing are. */
export const areArticles = {
  own: ({ articles }: { articles: number }) => `${articles === 1 ? 'المقال' : 'كل مقال'} وثيقة بصياغتها هي.`,
  retold: ({ articles }: { articles: number }) =>
    `${articles === 1 ? 'المقال' : 'كل مقال'} طبعة قراءة: الوثيقة كلها معاد سردها بصياغتنا، فقرة فقرة، مع اقتباس الكلمات المهمة.`,
  some: 'كل مقال إما وثيقة بصياغتها هي، وإما طبعة قراءة، كما تبيّن صفحته: أي الوثيقة كلها معاد سردها بصياغتنا، فقرة فقرة.',
};
