import { agree, countOf, countOfIn, NOUNS } from './grammar.ts';

/** What the page about the site says of the texts, as it depends on what they are. */
interface Texts {
  /** How many documents there are. */
  documents: number;
  /** How many of them stand here in their own wording. */
  whole: number;
}

const isOne = ({ documents }: Texts) => documents === 1;
const isWhole = ({ documents, whole }: Texts) => documents === whole;
const OPEN = 'وما يتركه النص مفتوحًا، مثل أي بلدة هي المقصودة، يبقى مفتوحًا، وتنبّه إليه ملاحظة.';
const RETOLD =
  'معاد سردها في طبعة قراءة: الوثيقة كلها بصياغتنا، فقرة مقابل كل فقرة منها، بالترتيب نفسه. ويُحفظ كل حدث وعدد وتاريخ واسم ولفظ احتراز، وكذلك كل انتقال من متكلم إلى آخر.';

export const title = (texts: Texts) => (isWhole(texts) ? (isOne(texts) ? 'النص' : 'النصوص') : isOne(texts) ? 'الطبعة' : 'الطبعات');

/** How many documents there are, and how each stands here. */
export const made = (texts: Texts) => {
  const { documents, whole } = texts;
  const them = agree(documents, 'ها', 'هما', 'ها');
  const about = `يدور الملف على ${countOfIn(documents, NOUNS.document)}، ولا يتضمن شيئًا من خارج${them}.`;
  if (isWhole(texts))
    return `${about} و${agree(documents, 'هي معروضة', 'هما معروضتان', 'هي معروضة')} هنا كما ${agree(documents, 'هي، بصياغتها', 'هما، بصياغتهما', 'هي، بصياغتها')}.`;
  if (whole > 0) {
    const some = `${countOf(whole, NOUNS.document)} ${agree(whole, 'معروضة', 'معروضتان', 'معروضة')} هنا كما ${agree(whole, 'هي', 'هما', 'هي')}`;
    return `${about} ${some}؛ وكل وثيقة أخرى ${RETOLD}`;
  }
  return isOne(texts) ? `${about} وهي ${RETOLD}` : `${about} وكل وثيقة ${RETOLD}`;
};

/** Whose words they are. */
export const words = (texts: Texts) => {
  if (isWhole(texts)) {
    return isOne(texts) ? `نص المقال هو نص الوثيقة نفسها. ${OPEN}` : `نص كل مقال هو نص وثيقته نفسها. ${OPEN}`;
  }
  return `${texts.whole > 0 ? 'الكلمات التي ترد في الطبعة' : 'الكلمات التي ترد'} بين علامات الاقتباس كلمات الوثيقة نفسها، منسوخة كلمة كلمة. والأعداد مكتوبة كما تكتبها الوثيقة. ${OPEN}`;
};

/** What a paragraph’s voice is. */
export const voice = (texts: Texts) =>
  isWhole(texts)
    ? 'أي الكاتب الذي تورد كلامه'
    : texts.whole > 0
      ? 'أي الكاتب الذي تعيد سرد كلامه أو تورده'
      : 'أي الكاتب الذي تعيد سرد كلامه';

/** What of them is ours. */
export const ours = (texts: Texts) =>
  isWhole(texts) ? 'تسميات المقالات وملخصاتها؛' : 'صياغة الطبعات خارج علامات الاقتباس؛ وتسميات المقالات وملخصاتها وعناوين أقسامها؛';
