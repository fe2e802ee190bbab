import { capitalize, countOf, plural } from './grammar.ts';

/** What the page about the site says of the texts, as it depends on what they are. */
interface Texts {
  /** How many documents there are. */
  documents: number;
  /** How many of them stand here in their own wording. */
  whole: number;
}

const isOne = ({ documents }: Texts) => documents === 1;
const isWhole = ({ documents, whole }: Texts) => documents === whole;
const OPEN = 'What a text leaves open, such as which town is meant, stays open, and a note says so.';
const RETOLD =
  'retold as a reading edition: the whole of it in our own words, one paragraph for each paragraph of the document, in the same order. Every event, number, date, name and hedge is kept, and so is every change of speaker.';

export const title = (texts: Texts) =>
  isWhole(texts) ? (isOne(texts) ? 'The text' : 'The texts') : isOne(texts) ? 'The edition' : 'The editions';

/** How many documents there are, and how each stands here. */
export const made = (texts: Texts) => {
  const { documents, whole } = texts;
  const about = `The briefing is about ${countOf(documents, 'document')}, and holds nothing from outside ${isOne(texts) ? 'it' : 'them'}.`;
  if (isWhole(texts)) {
    return isOne(texts)
      ? `${about} It stands here as it is, in its own wording.`
      : `${about} They stand here as they are, in their own wording.`;
  }
  if (whole > 0) {
    const some = `${capitalize(countOf(whole, 'document'))} ${plural(whole, 'stands here as it is', 'stand here as they are')}`;
    return `${about} ${some}; each other is ${RETOLD}`;
  }
  return isOne(texts) ? `${about} It is ${RETOLD}` : `${about} Each document is ${RETOLD}`;
};

/** Whose words they are. */
export const words = (texts: Texts) => {
  if (isWhole(texts)) {
    return isOne(texts)
      ? `The text of the article is the document’s own. ${OPEN}`
      : `The text of each article is its document’s own. ${OPEN}`;
  }
  return `${texts.whole > 0 ? 'In an edition words' : 'Words'} between “ ” are the document’s own, copied word for word. Numbers stand as the document writes them. ${OPEN}`;
};

/** What a paragraph’s voice is. */
export const voice = (texts: Texts) =>
  isWhole(texts)
    ? 'the writer whose words it gives'
    : texts.whole > 0
      ? 'the writer whose words it retells or gives'
      : 'the writer whose words it retells';

/** What of them is ours. */
export const ours = (texts: Texts) =>
  isWhole(texts)
    ? 'The labels of the articles and their summaries;'
    : 'The wording of the editions outside quotation marks; the labels of the articles, their summaries and section titles;';
