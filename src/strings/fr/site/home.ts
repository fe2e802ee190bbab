import { parts, type Mark } from '../../intl.ts';
import { capitalize, countOf, number, plural, uncapitalize } from '../grammar.ts';

export const thickness = 'L’épaisseur correspond au nombre d’affirmations.';
export const inColour = 'En couleur : ce que rapportent les deux articles ; les mots sont au-dessous, et chaque brin y mène.';
export const dashed = 'En tirets : qu’il s’agisse d’un même récit est notre lecture, d’après la formulation et les détails.';
export const versions = 'Versions';
export const numbers = 'Les nombres';
export const allCharts = ({ count }: { count: number }) =>
  count > 1 ? `Les ${number(count)} graphiques` : countOf(count, 'm', 'graphique');
export const theChart = 'Le graphique, à conserver sous forme de fichier';
export const labelsAreOurs = 'Les intitulés et les résumés sont de nous.';
export const evidence = 'Les éléments à l’appui';
export const evidenceLead = 'Calculé à partir de qui rapporte chaque affirmation, et par qui.';
export const wholeStatement = 'La note complète sur les sources';
export const method = 'Comment le lire et le citer';
export const methodMore = 'La méthode, les inférences et ce que l’on sait des documents';
export const citeBriefing = 'Citer ce dossier';
export const leftOpen = 'Ce qu’ils laissent ouvert';
export const leftOpenLead = 'Une question de chaque sorte, tirée de ce sur quoi reposent les constats.';
export const allQuestions = 'Toutes les questions ouvertes';
export const howWeKnow = 'Comment nous le savons';
export const whatElse = 'Ce qui a été constaté d’autre';
export const whatElseLead =
  'Ce que portent les textes et sur la parole de qui, non ce qui est vrai. Chaque constat mène aux éléments qui l’appuient.';
export const allFindings = 'Tous les constats';
export const braidTitle = ({ left, right }: { left: string; right: string }) => `Par qui ${left} et ${right} tiennent ce qu’ils rapportent`;
export const authorOf = ({ article }: { article: string }) => `L’auteur de l’article ${article}`;
export const namesNoSource = ({ article }: { article: string }) => `${article} ne nomme aucune source`;
export const drawnFrom = ({ basis }: { basis: string }) =>
  `Établi uniquement à partir des ${basis} des articles. Ce qui est calculé est dessiné à part et signalé.`;
export const articles = ({ count }: { count: number }) =>
  count === 1 ? 'L’article' : count === 0 ? 'Aucun article' : `Les ${countOf(count, 'm', 'article')}`;
export const relationsOf = ({ title, count }: { title: string; count: number }) => `${uncapitalize(title)} (${number(count)})`;
/** `Côte à côte : même récit ou même événement (4), rapporté différemment (2)` */
export const sideBySide = <T>({ link, groups }: { link: Mark<T>; groups: readonly string[] }) =>
  parts`${link('Côte à côte')} : ${groups.join(', ')}`;
export const entries = ({ count, noun }: { count: number; noun: string }) => `${number(count)} ${noun}`;
export const howToRead = ({ articles }: { articles: string }) =>
  `${articles} Chaque affirmation, chaque source et chaque chiffre est marqué à l’endroit où il figure, avec qui le dit et par qui. Rien n’a été ajouté qui ne vienne des documents. Ce qu’un texte laisse ouvert reste ouvert ; ce que nous inférons est marqué comme inféré, avec la raison.`;
export const moreFindings = ({ count }: { count: number }) => capitalize(countOf(count, 'm', 'autre constat', 'autres constats'));
export const braidDescription = ({ strands }: { strands: number }) =>
  `L’épaisseur des bandes correspond au nombre d’affirmations. ${
    strands
      ? `${capitalize(countOf(strands, 'm', 'brin'))} ${plural(strands, 'va', 'vont')} d’un article à l’autre : ce que rapportent les deux.`
      : 'Aucun brin ne va d’un article à l’autre.'
  }`;
export const othersIn = ({ count, article }: { count: number; article: string }) =>
  `${number(count)} ${plural(count, 'autre')} dans l’article ${article}`;
