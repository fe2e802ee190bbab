import { countOf, plural } from './grammar.ts';

/** What the page about the site says of the texts, as it depends on what they are. */
interface Texts {
  /** How many documents there are. */
  documents: number;
  /** How many of them stand here in their own wording. */
  whole: number;
}

const isOne = ({ documents }: Texts) => documents === 1;
const isWhole = ({ documents, whole }: Texts) => documents === whole;
const OPEN = 'Ce qu’un texte laisse ouvert, par exemple de quelle ville il s’agit, reste ouvert, et une note le signale.';
const RETOLD =
  'restitué en édition de lecture : dans son entier et avec nos propres mots, un paragraphe pour chaque paragraphe du document, dans le même ordre. Tous les événements, nombres, dates, noms et marques de prudence sont conservés, de même que tous les changements de locuteur.';

export const title = (texts: Texts) =>
  isWhole(texts) ? (isOne(texts) ? 'Le texte' : 'Les textes') : isOne(texts) ? 'L’édition' : 'Les éditions';

/** How many documents there are, and how each stands here. */
export const made = (texts: Texts) => {
  const { documents, whole } = texts;
  const about = `Le dossier ${documents === 0 ? 'ne porte' : 'porte'} sur ${countOf(documents, 'm', 'document')} et ne contient rien qui n’en vienne.`;
  if (isWhole(texts)) {
    return isOne(texts)
      ? `${about} Il figure ici tel quel, dans sa propre formulation.`
      : `${about} Ils figurent ici tels quels, dans leur propre formulation.`;
  }
  if (whole > 0) {
    const some = `${plural(whole, 'L’un d’eux figure ici tel quel', `${countOf(whole, 'm', 'document')} figurent ici tels quels`)}`;
    return `${about} ${some} ; chacun des autres est ${RETOLD}`;
  }
  return isOne(texts) ? `${about} Il est ${RETOLD}` : `${about} Chaque document est ${RETOLD}`;
};

/** Whose words they are. */
export const words = (texts: Texts) => {
  if (isWhole(texts)) {
    return isOne(texts)
      ? `Le texte de l’article est celui du document. ${OPEN}`
      : `Le texte de chaque article est celui de son document. ${OPEN}`;
  }
  return `${texts.whole > 0 ? 'Dans une édition de lecture, les mots' : 'Les mots'} entre guillemets sont ceux du document, copiés mot pour mot. Les nombres figurent tels que le document les écrit. ${OPEN}`;
};

/** What a paragraph’s voice is. */
export const voice = (texts: Texts) =>
  isWhole(texts)
    ? 'l’auteur des mots qu’il donne'
    : texts.whole > 0
      ? 'l’auteur des mots qu’il restitue ou donne'
      : 'l’auteur des mots qu’il restitue';

/** What of them is ours. */
export const ours = (texts: Texts) =>
  isWhole(texts)
    ? 'Les intitulés des articles et leurs résumés ;'
    : 'La formulation des éditions hors guillemets ; les intitulés des articles, leurs résumés et leurs titres de section ;';
