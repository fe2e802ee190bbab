import { parts } from '../../intl.ts';
import { capitalize, plural } from '../grammar.ts';

export const openCircle = 'Un cercle ouvert est une origine que le texte ne précise pas.';
export const lighter = 'Ce qui est plus clair appartient à d’autres affirmations qui disent la même chose.';
export const dashedArrow = 'Une flèche en tirets est une étape qui est notre lecture.';
export const dashedBracket = 'Une accolade en tirets réunit des origines que nous tenons pour un même récit ; les textes ne le disent pas.';
export const inferred = 'Inféré.';
export const moved = 'Déplacé';
export const movedLead = 'Ce qui figurait ici a maintenant une autre adresse.';
export const hasMoved = 'L’adresse a changé';
export const goThere = 'Y aller';
export const whatNow = 'Ce qu’il faut regarder à présent';
export const before = 'Avant';
export const after = 'Après';
export const retired = 'Retirés';
export const retiredLead = 'Les liens vers ces entrées mènent ici de façon permanente.';
export const originNotStated = 'Origine non précisée';
export const groupNotNamed = 'groupe, non nommé';
export const notNamed = 'sans nom';
export const articleNode = ({ code }: { code: string }) => `Article ${code}`;
export const theText = 'Le texte';
export const beforeFirst = 'Avant la première section';
/** Links of entries to themselves, for those who hear them. */
export const linkTo = {
  claim: ({ code }: { code: string }) => `Lien vers l’affirmation ${code}`,
  source: ({ code }: { code: string }) => `Lien vers la source ${code}`,
  figure: ({ code }: { code: string }) => `Lien vers le chiffre ${code}`,
};
export const linkToThis = {
  finding: 'Lien vers ce constat',
  claim: 'Lien vers cette affirmation',
  source: 'Lien vers cette source',
  figure: 'Lien vers ce chiffre',
  name: 'Lien vers ce nom',
};
export const others = {
  finding: 'Autres constats',
  claim: 'Autres affirmations',
  source: 'Autres sources',
  figure: 'Autres chiffres',
  name: 'Autres noms',
};
export const all = {
  finding: 'Tous les constats',
  claim: 'Toutes les affirmations',
  source: 'Toutes les sources',
  figure: 'Tous les chiffres',
  name: 'Tous les noms',
};
export const isRetired = {
  finding: ({ reason }: { reason: string }) => `Ce constat est retiré. ${reason}`,
  claim: ({ reason }: { reason: string }) => `Cette affirmation est retirée. ${reason}`,
  source: ({ reason }: { reason: string }) => `Cette source est retirée. ${reason}`,
  figure: ({ reason }: { reason: string }) => `Ce chiffre est retiré. ${reason}`,
  name: ({ reason }: { reason: string }) => `Ce nom est retiré. ${reason}`,
};
export const stoodFor = <T>({ version, words }: { version: string; words: T }) =>
  parts`Dans la version ${version}, cela désignait : ${words}`;
export const see = ({ name }: { name: string }) => `Voir ${name}`;
/** What happened to an entry since it came, whatever its gender: `Depuis la version 1.0.0`, `Reformulation dans la version 1.1.0`. */
export const standing = {
  since: <T>(link: T) => parts`Depuis la ${link}`,
  added: <T>(link: T) => parts`Ajout dans la ${link}`,
  reworded: <T>(link: T) => parts`Reformulation dans la ${link}`,
  renamed: <T>(link: T) => parts`Changement d’identifiant dans la ${link}`,
  changed: <T>(link: T) => parts`Modification dans la ${link}`,
  retired: <T>(link: T) => parts`Retrait dans la ${link}`,
};
export const version = ({ version }: { version: string }) => `version ${version}`;
export const inWordsOf = ({ voice }: { voice: string }) => `Avec les mots de la voix suivante : ${voice}.`;
/** What stands beside a link of a chain that is our reading. */
export const inferredBeside = '(inféré)';
export const oneReport = {
  stated: ({ code }: { code: string }) => `${code} : un même récit, précisé`,
  inferred: ({ code }: { code: string }) => `${code} : un même récit, inféré`,
};
export const howCame = ({ code, articles }: { code: string; articles: number }) =>
  `Le chemin de ${code} jusqu’${plural(articles, 'à l’article', 'aux articles')}`;
export const way = ({ chain }: { chain: string }) => `${capitalize(chain)}.`;
export const sourceGroups = {
  author: 'L’auteur',
  named: 'Nommées',
  unnamed: 'Non nommées',
  groups: 'Groupes dont les membres ne sont pas nommés',
};
export const figureGroups = { number: 'Nombres', date: 'Dates', vague: 'Quantités vagues' };
