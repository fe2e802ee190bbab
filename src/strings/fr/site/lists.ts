import { quote } from '../grammar.ts';

export const byArticle = 'Par article';
export const none = 'Ce dossier n’en contient pas.';
export const inReadingOrder = 'Dans l’ordre de lecture';
export const howReachArticle = 'Comment elles parviennent à l’article';
export const claimsLead =
  'Tout ce que les articles avancent ou transmettent, énoncé avec nos mots, par article et par section. Chaque affirmation est accompagnée des mots qui la portent, de la chaîne par laquelle elle y est venue, l’origine d’abord, et du décompte de ses origines.';
export const sourcesLead =
  'Toutes les voix et tous les médias auxquels les articles ont recours, par article et selon que le texte les nomme ou non. Chaque source est accompagnée de ce qu’elle porte : les affirmations dont elle est l’origine, et celles qu’elle transmet. Les personnes dont il est seulement question ne sont pas des sources.';
export const howReach = 'Comment elles parviennent aux articles';
/** The list of an article, and of all of them. */
export const ofAll = {
  claims: 'Affirmations de tous les articles',
  sources: 'Sources de tous les articles',
  figures: 'Chiffres de tous les articles',
  crosswalk: 'Tableau de concordance de tous les articles',
};
export const ofArticle = {
  claims: ({ article }: { article: string }) => `Affirmations de l’article ${article}`,
  sources: ({ article }: { article: string }) => `Sources de l’article ${article}`,
  figures: ({ article }: { article: string }) => `Chiffres de l’article ${article}`,
  crosswalk: ({ article }: { article: string }) => `Tableau de concordance de l’article ${article}`,
};
export const ofLabel = {
  claims: ({ label }: { label: string }) => `Affirmations de l’article ${quote(label)}.`,
  sources: ({ label }: { label: string }) => `Sources de l’article ${quote(label)}.`,
  figures: ({ label }: { label: string }) => `Chiffres de l’article ${quote(label)}.`,
  crosswalk: ({ label }: { label: string }) => `Tableau de concordance de l’article ${quote(label)}.`,
};
