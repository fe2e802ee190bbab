import { capitalize, countOf, list, number, plural } from '../grammar.ts';

export const goToIt = 'Y aller dans le dossier';
export const authorOf = ({ article }: { article: string }) => `L’auteur de l’article ${article}`;
export const drawsOn = 'D’après';
export const computedByUs = 'Calculé par nous';
export const drawnWithRates = 'Établi d’après le texte ; les nombres par mois sont de nous';
export const drawnFromText = 'Établi uniquement d’après le texte';
export const firstRows = ({ shown, all }: { shown: number; all: number }) =>
  shown === 1 ? firstRow({ all }) : `les ${number(shown)} premières lignes sur ${number(all)}`;
export const firstRow = ({ all }: { all: number }) => `la première ligne sur ${number(all)}`;
export const noVerdict = 'Avec nos mots ; sans verdict sur ce qui est vrai';
export const nameOfKind = ({ kind }: { kind: string }) => `nom, ${kind}`;
export const retiredTitle = ({ code, label }: { code: string; label: string }) => `${code} ${label}, entrée retirée`;
export const retiredLinks = 'Les liens qui y mènent conduisent à ce qui en est advenu';
export const whatDiffers = ({ aspects }: { aspects: string }) => `Ce qui diffère : ${aspects}. Aucune ligne ne dit qui a raison.`;
export const statementsAreOurs = 'Les énoncés sont dans nos mots';
export const marked = 'Marqué';
export const ourTitleRetold = 'Titre de nous ; texte restitué avec nos mots';
export const ourTitleOriginal = 'Titre de nous ; formulation d’origine';
export const articleEdition = 'article, édition de lecture';
export const articleOriginal = 'article, formulation d’origine';
export const labelAndSummaryOurs = 'L’intitulé et le résumé sont de nous';
export const version = ({ version, date }: { version: string; date: string }) => `Version ${version}, ${date}`;
export const retold = 'Restitué avec nos mots ; entre guillemets, ceux du document';
export const originalWording = 'La formulation d’origine du document';
export const claimOfType = ({ type }: { type: string }) => `affirmation, ${type}`;
export const statementIsOurs = 'L’énoncé est dans nos mots';
export const numberAsGiven = 'Le nombre tel que le texte le donne';
export const wordsOfText = 'Les mots du texte';
export const sourceOfKind = ({ kind }: { kind: string }) => `source, ${kind}`;
export const roleNotStated = 'Fonction non précisée';
export const morePlaces = ({ count }: { count: number }) => `Et à ${countOf(count, 'm', 'autre endroit', 'autres endroits')}`;
export const voices = ({ count }: { count: number }) => plural(count, 'Voix', 'Voix');
export const sources = ({ count }: { count: number }) => plural(count, 'Source');
export const restsOn = ({ count }: { count: number }) =>
  count === 0
    ? 'Ne repose sur aucune entrée de ce dossier'
    : `Repose sur ${countOf(count, 'f', 'entrée')} de ce dossier, ${plural(count, 'avec ses mots', 'chacune avec ses mots')}`;
export const mentions = ({ count }: { count: number }) => capitalize(countOf(count, 'f', 'mention'));
export const retired = 'retiré';
/** How many entries of each kind are marked in a text. */
export const markedEntries = ({ counts }: { counts: readonly string[] }) => list(counts);
export const paragraphs = ({ count, marked }: { count: number; marked: string }) =>
  `${capitalize(countOf(count, 'm', 'paragraphe'))} ; entrées marquées : ${marked}`;
export const briefingOn = ({ articles }: { articles: number }) => `Un dossier de recherche sur ${countOf(articles, 'm', 'article')}`;
export const figureKinds = { number: 'chiffre', date: 'chiffre, date', vague: 'chiffre, aucune valeur précisée' };
export const identities = {
  named: 'Le texte donne son nom',
  unnamed: 'Le texte ne donne pas son nom',
  group: 'Ses membres ne sont pas nommés',
};
export const restsOnSource = ({ claims, figures, articles }: { claims: number; figures: number; articles: readonly string[] }) => {
  const verb =
    claims + figures === 0 ? 'ne repose' : claims === 0 || figures === 0 ? plural(claims + figures, 'repose', 'reposent') : 'reposent';
  const counted =
    claims + figures === 0
      ? 'Aucune affirmation ni aucun chiffre'
      : claims === 0
        ? capitalize(countOf(figures, 'm', 'chiffre'))
        : figures === 0
          ? capitalize(countOf(claims, 'f', 'affirmation'))
          : `${capitalize(countOf(claims, 'f', 'affirmation'))} et ${countOf(figures, 'm', 'chiffre')}`;
  return `${counted} ${verb} sur elle, dans ${plural(articles.length, 'l’article', 'les articles')} ${list(articles)}`;
};
export const relationOf = ({ label, relation }: { label: string; relation: string }) => `${label} : ${relation.toLowerCase()}`;
/** How much of a chart a card shows. */
export const shown = 'Montré';
