import { between, type Mark, parts } from '../../intl.ts';
import { quote } from '../grammar.ts';

export const citeArticle = 'Citer cet article';
export const forManagers = 'Pour les logiciels de gestion de références :';
export const withVersion = 'Avec la version et la date du dossier ; ses responsables de publication y tiennent lieu d’auteur.';
export const theDocument = 'Le document';
export const describedTitle = 'La description qui tient lieu de titre est de nous ; chaque style la compose sans guillemets ni italique.';
export const inferredYear = 'L’année est inférée, ce que chaque style marque à sa manière.';
export const onWhatItRests = 'Sur ce sur quoi il repose';
export const sameNumbers = 'Ses paragraphes ont les mêmes numéros que ceux de l’édition, par exemple ici le premier :';
export const firstMarkedHere = 'Marqués ici pour la première fois, chacun avec sa propre page, où figure sa référence :';
export const passageCited = <T>({ link }: { link: Mark<T> }) =>
  parts`Un passage se cite par son paragraphe, par exemple « paragr. 7 » : ${link('chaque passage, et le document lui-même')}`;
/** The files in which an article is taken along, each link with the name of its format. */
export const takeAlong = <T>({ links }: { links: readonly T[] }) => ['À emporter : ', ...between(links, ', ')];
export const citeParagraphs =
  'Un passage d’un article se cite par le numéro de son paragraphe ; pour chacun, et pour le document lui-même, la référence est prête à l’emploi.';
/** The title of the part of a page with its citation. */
export const titles = {
  finding: 'Citer ce constat',
  claim: 'Citer cette affirmation',
  source: 'Citer cette source',
  figure: 'Citer ce chiffre',
  name: 'Citer ce nom',
  charts: 'Citer ces graphiques',
  comparison: 'Citer cette comparaison',
  list: 'Citer cette liste',
  page: 'Citer cette page',
  row: 'Citer cette ligne',
  statement: 'Citer cette note',
};
export const notSingleYear = ({ date }: { date: string }) =>
  `La date que nous inférons (${date}) n’est pas une seule année : aucune n’est donc donnée.`;
export const inferredDate = ({ date }: { date: string }) => `La date inférée : ${date}`;
export const pageOf = ({ page }: { page: string }) => `p. ${page}`;
/** What reference managers are told of the files. */
export const itsWords = ({ notStated }: { notStated: string }) => `Pour ses propres mots, à l’usage de qui l’a lu : ${notStated}.`;
export const twoEntries =
  'Deux choses peuvent être citées : l’édition annotée de l’article que donne ce dossier, et le document dont il traite. Une référence doit dire laquelle.';
export const citePage = ({ code, label }: { code: string; label: string }) => `Citer ${code} ${label}`;
export const editionHere = 'L’édition dans ce dossier';
export const editionLead =
  'Pour ce qui figure sur la page : le texte tel qu’il y est présenté, ses notes et ses intitulés. Les responsables du dossier y tiennent lieu d’auteur, avec la version et sa date.';
export const passagesOf = 'Passages de l’édition';
export const passagesLead =
  'Par le numéro du paragraphe, qui est le même sur la page, dans le PDF et dans le document, et avec un lien qui y mène. En APA et en MLA, les mots entre parenthèses à la fin vont dans le texte, le reste dans la liste des références.';
export const citeLabel = ({ label }: { label: string }) => `Citer ${quote(label)}`;
