import { parts } from '../intl.ts';
import { countOf, countVoices, plural } from './grammar.ts';

/** What the alternates in Markdown and `llms.txt` say. */
export const aboutFindings = 'ce qui ressort des articles, et ce sur quoi repose chaque constat';
export const aboutClaims = ({ count }: { count: number }) =>
  `${countOf(count, 'f', 'affirmation')}, avec les mots et les origines de chacune`;
export const aboutSources = ({ count }: { count: number }) => `${countVoices(count)}, ${plural(count, 'nommé', 'nommés')} ou non`;
export const aboutFigures = ({ count }: { count: number }) => {
  const counted =
    count === 0 ? 'aucun nombre ni aucune date' : count === 1 ? 'un nombre ou une date' : `${countOf(count, 'm', 'nombre')} et dates`;
  return `${counted}, les bornes restant des bornes`;
};
export const aboutNames = ({ count }: { count: number }) => `${countOf(count, 'm', 'nom')}, avec toutes leurs mentions`;
export const aboutRelations = ({ count }: { count: number }) => `ce qui relie les affirmations : ${countOf(count, 'f', 'relation')}`;
export const aboutCharts = ({ count, basis }: { count: number; basis: string }) =>
  `${countOf(count, 'm', 'graphique')} ${plural(count, 'établi', 'établis')} uniquement à partir des ${basis} des articles`;
export const openQuestions = 'Questions ouvertes';
export const aboutOpen = 'ce que les documents ne disent pas, selon la question qui se pose';
export const statement = 'Note sur les sources';
export const aboutStatement = 'ce sur quoi reposent les affirmations';
export const versions = 'Versions';
export const aboutVersions = 'ce qui a changé dans chacune';
export const about = 'À propos';
export const aboutAbout = 'la méthode, les inférences et ce que l’on sait des documents';
export const check = 'Vérifier une citation';
export const aboutCheck = 'pour savoir si des mots figurent ici tels qu’ils sont cités';
export const search = 'Recherche';
export const aboutSearch = 'un index de tout';
export const indexOf = ({ article }: { article: string }) => `Index de l’article ${article}`;
export const aboutIndex = 'sa part de l’index';
export const nameOfKind = ({ kind, mentions }: { kind: string; mentions: number }) => `${kind}, ${countOf(mentions, 'f', 'mention')}`;
export const sourceOfKind = ({ kind, places }: { kind: string; places: number }) =>
  `${kind}, ${places === 0 ? 'sans nom ni parole dans les textes' : `avec son nom ou sa parole à ${countOf(places, 'm', 'endroit')}`}`;
export const none = 'Ce dossier n’en contient pas.';
export const articles = 'Les articles';
export const evidence = 'Les éléments à l’appui';
/** What a relation is, with its reason. */
export const relationReason = ({ relation, reason }: { relation: string; reason: string }) => `${relation}. ${reason}`;
export const differsIn = ({ aspect, values }: { aspect: string; values: readonly string[] }) =>
  `Diffère (${aspect}) : ${values.join(' / ')}`;
export const chartNumbers = 'Ses nombres, et ce qui en est calculé (CSV)';
export const inText = 'Dans le texte';
export const relatedClaims = 'Affirmations liées';
export const carriedClaims = 'Affirmations passées par cette source';
export const describesEverything = 'l’ensemble, décrit par briefing.schema.json';
export const rowsOfClaims = 'une ligne pour chaque endroit de chaque affirmation';
export const rowsOfSources = 'une ligne pour chaque source';
export const rowsOfFigures = 'une ligne pour chaque endroit de chaque chiffre';
export const everyAnnotation = 'toutes les annotations (W3C Web Annotation)';
export const wholeText = 'le texte complet des articles en un seul fichier, en Markdown';
export const allFiles = 'tous les fichiers de données, avec leur taille et leur empreinte';
interface Edition {
  editors: readonly string[];
  version: string;
  date: string;
}
export const briefingOf = ({ editors, version, date, articles }: Edition & { articles: number }) =>
  `Par ${editors.join(', ')}. Version ${version}, ${date}. Ce dossier comprend ${countOf(articles, 'm', 'article')}, où chaque affirmation, chaque source et chaque chiffre est marqué sur les mots qui le portent, avec qui le dit et par qui cela est passé. Aucune affirmation n’est dite vraie ou fausse.`;
export const howToCite = <T>({ locator, whose }: { locator: T; whose: string }) =>
  parts`Chaque page existe aussi en Markdown, à son adresse suivie de index.html.md. Dans la version Markdown d’un article, chaque paragraphe commence par son repère, par exemple ${locator}, qui renvoie à son adresse permanente : citez un passage par le repère et par cette adresse. ${whose}. Dites qui parle, comme le fait la ligne placée sous le paragraphe. Une affirmation rapportée deux fois peut n’avoir qu’une origine : c’est ce qu’indique le décompte de ses origines.`;
export const partArticles = 'Articles';
export const partEvidence = 'Éléments à l’appui';
export const partData = 'Données';
/** A word of the format of `llms.txt`, not of a language. */
export const partOptional = 'Optional';
export const fullText = ({ editors, version, date, locator, whose }: Edition & { locator: string; whose: string }) =>
  `Par ${editors.join(', ')}. Version ${version}, ${date}. Le texte complet des articles, et ce qui en ressort. Chaque paragraphe commence par son repère, par exemple ${locator}, qui renvoie à son adresse permanente : citez un passage par l’un et par l’autre. ${whose}.`;
export const everythingElse = <T>({ link }: { link: T }) => parts`Tout le reste, page par page : ${link}`;
/** At the end of each alternate. */
export const citeHeading = 'Comment citer';
export const permanentLink = <T>({ link }: { link: T }) => parts`Lien permanent : ${link}`;
export const aboutLocators = <T>({ locator, whose }: { locator: T; whose: string }) =>
  parts`Un repère tel que ${locator} désigne un paragraphe de façon permanente, à l’écran, sur papier et dans une référence ; un code tel que C1, S1 ou F1 désigne une affirmation, une source ou un chiffre. ${whose}, et aucune affirmation n’est dite vraie ou fausse.`;
