import { parts } from '../../intl.ts';
import { beside } from '../facts.ts';
import { capitalize, countOf, countVoices } from '../grammar.ts';

/** The number of a page, at its foot. */
export const pageOf = ({ page, pages }: { page: string; pages: string }) => `${page} sur ${pages}`;
export const theDocument = 'Le document';
export const howToCite = 'Comment citer ce texte';
export const pullsApart = 'Ce qui est en tension, et ce qui est rapporté deux fois dans un même article';
export const sameSubject = 'Sur le même sujet, sans énoncer la même chose';
export const introductions = 'Phrases qui introduisent un passage';
export const picture = 'Le tableau des sources';
export const whereDiffer = 'Où ils diffèrent';
export const numbers = 'Les nombres';
export const method = 'Méthode';
export const pictureLead = 'Calculé à partir des chaînes de toutes les affirmations. La méthode dit comment les origines sont comptées.';
export const sameLead = 'Les versions qui vont ensemble, côte à côte. Répéter n’est pas corroborer.';
export const bothNothing = 'Les deux articles ne rapportent rien de semblable.';
export const noTwo = 'Aucun des articles ne rapporte rien de semblable à un autre.';
export const differLead =
  'Par section du premier article qui le rapporte. Ce sont des manières de rapporter, non des verdicts sur qui a raison.';
export const noDifference = 'Aucune différence n’a été relevée.';
export const colophon =
  'Composé en Source Serif 4 et Source Sans 3 (SIL Open Font License 1.1). Ce fichier est balisé. Y sont joints le dossier entier sous forme de données (briefing.json), ses chiffres sous forme de tableau (figures.csv) et chaque édition en Markdown.';
export const contents = 'Sommaire';
export const ofWhat = 'De quoi, par qui, où, quand';
export const places = 'Endroits et chaînes';
export const noClaimHere = 'Aucune affirmation ici ne la nomme dans sa chaîne.';
export const permanentLink = 'Lien permanent';
export const thisFile = 'Ce fichier';
export const versionFact = 'Version';
export const contentHash = 'Contenu, SHA-256';
/** What a file holds that is attached, to be told by anyone who has it. */
export const fileHash = ({ file }: { file: string }) => `${file}, SHA-256`;
export const notesOn = ({ locator }: { locator: string }) => `Notes sur ${locator}`;
export const leftOpen = 'Laissé ouvert dans le texte :';
export const inferred = 'Inféré.';
/** What a document begins with: whose it is, and of when. */
export const series = ({ briefing, editors, date }: { briefing: string; editors: readonly string[]; date: string }) =>
  `${briefing} · ${editors.join(', ')} · ${date}`;
export const versionOn = ({ version, date }: { version: string; date: string }) => `Version ${version}, ${date}`;
export const versionOf = ({ version, date }: { version: string; date: string }) => `${version}, ${date}`;
export const sameTitle = ({ articles }: { articles: number }) =>
  articles === 2 ? 'Ce que rapportent les deux' : 'Ce que rapportent plusieurs';
/** A chapter in the contents, with how much stands in it. */
export const chapter = ({ title, count }: { title: string; count: number }) => `${title} (${count})`;
/** What a document says that has no room for the texts of all articles. */
export const ownDocuments =
  'Chaque article a son propre PDF, avec son texte et tous ses chiffres, affirmations et sources ; ici se trouve ce qui les concerne tous.';
export const claimsLead = ({ count }: { count: number }) =>
  `${capitalize(countOf(count, 'f', 'affirmation'))}, dans l’ordre de lecture : chacune énoncée avec nos mots, avec les mots qui la portent, la chaîne par laquelle elle y est venue (l’origine d’abord) et le décompte de ses origines.`;
export const sourcesLead = ({ count }: { count: number }) =>
  `${capitalize(countVoices(count))}, dans l’ordre où on les entend d’abord, avec les endroits où se trouve leur nom ou leur parole, et les affirmations portées.`;
export const figuresLead = ({ count }: { count: number }) =>
  `${capitalize(countOf(count, 'm', 'chiffre'))} : tous les nombres du texte, en chiffres ou en lettres. Les bornes restent des bornes, et les mots comme « plusieurs » ne reçoivent pas de valeur.`;
export const namesLead = ({ count }: { count: number }) =>
  `${capitalize(countOf(count, 'm', 'nom'))}, avec les paragraphes qui les mentionnent. Être nommé n’est pas être une source.`;
/** The claims that a source carries, with the page on which they stand. */
export const asOrigin = <T>({ count, claims, page }: { count: number; claims: readonly T[]; page: T }) => [
  `${capitalize(countOf(count, 'f', 'affirmation'))} dont elle est l’origine : `,
  ...beside(claims),
  ...parts` (${page})`,
];
export const passedOn = <T>({ count, claims, page }: { count: number; claims: readonly T[]; page: T }) => [
  `${capitalize(countOf(count, 'f', 'affirmation transmise', 'affirmations transmises'))} par elle : `,
  ...beside(claims),
  ...parts` (${page})`,
];
/** What stands between entries that follow one another. */
export const comma = ',';
/** What stands before the number of a page, and before those of several. */
export const pageBefore = 'p. ';
export const pagesBefore = 'p. ';
export const chartOn = <T>({ code, page }: { code: string; page: T }) => parts`Graphique ${code}, ${page}`;
export const chartPointer = <T>({ code, title, page }: { code: T; title: string; page: T }) => parts`Graphique ${code}, ${title} : ${page}`;
export const citedBy = ({ example }: { example: string }) =>
  `Un passage se cite par son repère, par exemple ${example}, qui est le même à l’écran et sur papier et mène au passage.`;
/** On a page that is printed from the browser, below the text. */
export const closedNotes =
  'Les notes qui étaient fermées sont imprimées par code, intitulé et chaîne. Elles figurent en entier dans les listes des affirmations, des sources et des chiffres de ce site, et ici si on les ouvre avant d’imprimer.';
