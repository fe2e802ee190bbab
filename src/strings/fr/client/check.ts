/** What the script of the page says: it has no other words with it than these. */

const isOne = (count: number) => count < 2;
const print = (count: number) => count.toLocaleString('fr');

export const readingTexts = 'Lecture des textes…';
export const noTexts =
  'Les textes n’ont pas pu être lus. Y a-t-il une connexion, ou le site a-t-il été renouvelé depuis l’ouverture de cette page ?';
export const nothingToCheck = 'Rien à vérifier : collez d’abord des mots.';
/** How many passages were checked, and what came of them. */
export const checked = ({
  passages,
  exact,
  altered,
  absent,
  quotations,
}: Record<'passages' | 'exact' | 'altered' | 'absent' | 'quotations', number>) => {
  const states = [
    exact && `${print(exact)} ${isOne(exact) ? 'exact' : 'exacts'}`,
    altered && `${print(altered)} ${isOne(altered) ? 'altéré' : 'altérés'}`,
    absent && `${print(absent)} ${isOne(absent) ? 'absent' : 'absents'} d’ici`,
  ].filter(Boolean);
  const quoted = `${quotationCount(quotations)} ${isOne(quotations) ? 'trouvée' : 'trouvées'} entre guillemets ; les mots alentour n’ont pas été vérifiés.`;
  return `${print(passages)} ${isOne(passages) ? 'passage vérifié' : 'passages vérifiés'} : ${states.join(', ')}.${quotations ? ` ${quoted}` : ''}`;
};
const quotationCount = (count: number) => `${print(count)} ${isOne(count) ? 'citation' : 'citations'}`;
export const quotationsIn = <T>(count: number, block: T): (string | T)[] => [`${quotationCount(count)} dans : `, block];
export const exact = (omits: boolean, inserts: boolean) =>
  `Exact${omits ? ', avec des mots omis' : ''}${inserts ? ', avec des mots d’un éditeur' : ''}`;
export const altered = 'Altéré, mots les plus proches';
export const joined = 'Altéré, assemblé';
export const absent = 'Absent d’ici';
export const notOneAfterOther = 'Les textes n’ont pas ces mots à la suite, et rien dans le passage ne le dit.';
export const nobodyHas = 'Aucun paragraphe ni aucun énoncé d’affirmation n’a ces mots, ni des mots très proches.';
export const standsFor = (written: string, replaced: string) => `${written} remplace « ${replaced} ».`;
export const wasAdded = (written: string) => `${written} : ajout d’un éditeur.`;
export const sameWords = 'Les mêmes mots figurent dans :';
export const wordsBetween = (count: number) => ` [… ${print(count)} ${isOne(count) ? 'mot' : 'mots'} …] `;
/** What colors and lines say, for those who do not see them. */
export const onlyInText = <T>(words: string, said: (words: string) => T): (string | T)[] => [
  said('[seulement dans le texte : '),
  words,
  said(']'),
];
export const onlyInPassage = <T>(words: string, said: (words: string) => T): (string | T)[] => [
  said('[seulement dans votre passage : '),
  words,
  said(']'),
];
export const struckOut = <T>(mark: (words: string) => T): (string | T)[] => [
  mark('Barré'),
  ' : figure dans le texte, mais pas dans votre passage. ',
];
export const underlined = <T>(mark: (words: string) => T): (string | T)[] => [
  mark('Souligné'),
  ' : figure dans votre passage, mais pas dans le texte.',
];
export const partNotHere = <T>(words: T): (string | T)[] => [words, ' : absent d’ici'];
export const citeCode = (code: string) => `Citer ${code}`;
export const noCitation = (code: string) => `Aucune référence n’a pu être lue. Indiquez le repère ${code} et le lien.`;
/** Whose words they are, said of the words of the text that are closest to what was pasted, or of the pasted words themselves. */
const subjectOf = (closest: boolean) => (closest ? 'Les mots du texte' : 'Ces mots');
export const areTheDocuments = (closest: boolean, original: boolean) =>
  `${subjectOf(closest)} sont ceux du document : ${
    original ? 'le site montre ici sa formulation d’origine' : 'l’édition de lecture les donne entre guillemets'
  }.`;
export const arePartlyTheDocuments = (closest: boolean) =>
  `${subjectOf(closest)} ne sont ceux du document que là où ils figurent entre guillemets. Le reste est notre restitution : ne le citez pas comme venant du document.`;
export const areOurs = (closest: boolean) =>
  `${subjectOf(closest)} sont les nôtres, non ceux du document : l’édition de lecture le restitue ici. Ne les citez pas comme venant du document.`;
export const areOfClaim = (closest: boolean, code: string) =>
  `${subjectOf(closest)} sont ceux de l’affirmation ${code}, donc les nôtres : un énoncé de ce que disent les articles. Ne les citez pas comme venant d’un article.`;
/** The owner in short, where a passage stands in other places too. */
export const owners = {
  document: 'les mots mêmes du document',
  both: 'en partie les mots mêmes du document, en partie notre restitution',
  edition: 'notre restitution',
  claim: 'l’énoncé d’une affirmation, de nous',
};
