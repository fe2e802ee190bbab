import { parts, type Mark } from '../../intl.ts';
import { capitalize, plural, quote } from '../grammar.ts';

export const timeOfWriting = 'moment de la rédaction';
export const notToldToWhichDay =
  'Le texte ne dit pas jusqu’à quel jour le décompte a été fait ; des totaux plus anciens donneraient davantage par mois.';
export const showAllAgain = 'Montrer de nouveau toute la fourchette';
export const numbersAsTable = 'Les nombres sous forme de tableau';
export const linkToChart = ({ code }: { code: string }) => `Lien vers le graphique ${code}`;
export const pngOn = { light: 'PNG, comme sur les pages claires', dark: 'PNG, comme sur les pages sombres' };
export const chartToKeep = ({ code }: { code: string }) => `Graphique ${code} à conserver`;
export const datesAsTable = 'Les dates sous forme de tableau';
export const numbersOfTexts = 'Les nombres des textes';
export const numbersLead =
  'Ce qu’ils disent, les bornes restant des bornes. Ce qui découle de deux nombres est dessiné au-dessous, en tirets, et signalé comme calculé.';
export const computedByUs = 'Calculé par nous';
export const computedLead =
  'Aucun texte ne donne ces nombres. Chacun est une fourchette, avec l’opération et ce qu’elle tient pour acquis.';
export const datedEvents = 'Événements datés';
export const datedLead =
  'Une ligne pour chaque événement, avec la précision à laquelle les articles le datent. La lettre est celle de l’article qui le dit.';
export const lead =
  'Graphiques établis uniquement à partir des chiffres et des affirmations datées des articles. Chacun mène aux paragraphes sur lesquels il repose, et peut être conservé sous forme de fichier.';
export const allFigures = 'Tous les chiffres';
export const none = 'Il n’y a pas de graphique.';
/** What stands beside the handle on the as-of date: its label, which `unit` begins, and the day, for scripts to fill anew. */
export const ifCountsRunTo = <T>({ unit, label, day }: { unit: string; label: Mark<T>; day: T }) =>
  parts`${label(`${capitalize(unit)}, si les décomptes s’arrêtent au`)} ${day} :`;
/** What a total makes a month, each part for scripts to fill anew. */
export const rate = <T>({ label, range }: { label: string; range: T }) => parts`${label} : ${range}`;
export const divided = <T>({ total, months }: { total: string; months: T }) => parts`(${total} ÷ ${months} mois)`;
/** A source of a chart with the codes of what it gives. */
export const sourceList = <T>({
  sources,
  beside,
}: {
  sources: readonly { link: T; codes: readonly string[] }[];
  beside: T | null;
}): (string | T)[] => [
  `${plural(sources.length, 'Source')} :`,
  ...sources.flatMap(({ link, codes }, at) => [
    ' ',
    link,
    ` (${codes.join(', ')})${at < sources.length - 1 ? ',' : beside === null ? '.' : ' ; dessiné à côté de'}`,
  ]),
  ...(beside === null ? [] : [' ', beside]),
];
export const sourceLine = ({ sources }: { sources: readonly { locator: string; codes: readonly string[] }[] }) =>
  `${plural(sources.length, 'Source')} : ${sources.map(({ locator, codes }) => `${locator} (${codes.join(', ')})`).join(', ')}.`;
/** Whence a drawing is, where it stands alone. */
export const credit = ({
  code,
  briefing,
  editors,
  version,
  date,
  license,
}: {
  code: string;
  briefing: string;
  editors: readonly string[];
  version: string;
  date: string;
  license: string | null;
}) => `${code}, dans ${quote(briefing)}, ${editors.join(', ')}, version ${version}, ${date}.${license === null ? '' : ` ${license}.`}`;
export const toKeep = 'À conserver :';
