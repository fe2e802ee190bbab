import { parts } from '../intl.ts';
import { spanOf } from './dates.ts';
import { capitalize, quote } from './grammar.ts';

/** The words in drawings of charts, their tables and their legends. */
export const source = ({ origin }: { origin: string }) => `source : ${ofSource(origin)}`;
/** An origin that is not stated, in the gender of a source. */
const ofSource = (origin: string) => (origin === notStated ? 'non précisée' : origin);
/** Facts beside each other: code, paragraph, source. */
export const facts = ({ facts }: { facts: readonly string[] }) => facts.join(' · ');
export const noDateStated = 'date non précisée';
/** The same where it must not break. */
export const noDateBeside = 'date\u00a0non\u00a0précisée';
export const noStartStated = 'début non précisé';
export const noEndStated = 'fin non précisée';
export const howManyMore = 'combien d’autres : non\u00a0précisé';
export const quoted = ({ text }: { text: string }) => quote(text);
export const dated = ({ date, label }: { date: string; label: string }) => `${date} : ${label}`;
export const labelled = ({ label, words }: { label: string; words: string }) => `${label} : ${words}`;
export const ofWhole = ({ part, whole }: { part: string; whole: string }) => `${part} sur ${whole}`;
export const outOf = ({ part, whole }: { part: string; whole: string }) => `${part} ; sur un total de : ${whole}`;
export const computedIfToWriting = ({ range, unit }: { range: string; unit: string }) =>
  `Calcul : ${range} ${unit}, si le décompte va jusqu’au moment de la rédaction`;
export const computedIfBoth = 'Calcul, si les deux nombres valent en même temps';
export const writtenIn = ({ article, inferred }: { article: string; inferred: boolean }) =>
  `${article} a été écrit pendant ces mois${inferred ? ' (inféré)' : ''}`;
export const computedRate = ({ range, unit, code, place }: Record<'range' | 'unit' | 'code' | 'place', string>) =>
  `Calcul : ${range} ${unit}, d’après ${code}, ${place}`;
export const computedUnit = ({ unit, label }: { unit: string; label: string }) => `${unit}, calcul : ${label}`;
interface Bounds {
  high: string;
  latestStart: string;
  firstEnd: string;
  low: string;
  firstStart: string;
  latestEnd: string;
}
export const rateBounds = ({ high, latestStart, firstEnd, low, firstStart, latestEnd }: Bounds) =>
  `${high} si l’on compte ${spanOf(latestStart, firstEnd)}, ${low} si l’on compte ${spanOf(firstStart, latestEnd)}`;
export const from = ({ code }: { code: string }) => `d’après ${code}`;
export const onlyOrder = 'Aucune date n’est précisée, seulement l’ordre :';
/** What a text tells about a figure or an event, for those who hear or hover its mark. */
export const theText = ({ words, quoted }: { words: string; quoted: string }) => `${words} (le texte : ${quoted})`;
export const actor = ({ actor }: { actor: string | null }) => `acteur : ${actor ?? 'aucun n’est nommé'}`;
export const place = ({ place }: { place: string | null }) => `lieu : ${place ?? 'non précisé'}`;
export const time = ({ time }: { time: string | null }) => `moment : ${time ?? 'non précisé'}`;
export const timeOfEvent = ({ time, date }: { time: string; date: string }) => `moment : ${quote(time)}, ${date}`;
export const whoSaysSo = ({ origin }: { origin: string }) => `qui le dit : ${origin}`;
export const marks = ({ facts }: { facts: readonly string[] }) => facts.join(' ; ');
export const shareOfWhole = 'Part du tout';
export const theOthers = 'Les autres';
export const approximately = ({ number }: { number: string }) => `environ ${number}`;
export const above = ({ number }: { number: string }) => `au-dessus de ${number}`;
export const below = ({ number }: { number: string }) => `au-dessous de ${number}`;
/** A rest is no offer: this says that it is a bound. */
export const atMost = ({ number }: { number: string }) => `au plus ${number}`;
export const bothHold = ({ part, whole, qualifier }: { part: string; whole: string; qualifier: string | null }) =>
  `Les deux nombres (${part} et ${whole}) valent au même moment, et le premier est compté dans le second${qualifier === null ? '' : ` ; le texte dit ${quote(qualifier)}`}.`;
export const dividedByMonths = ({ total, months }: { total: string; months: string }) => `${total} ÷ ${months} mois`;
export const notInText = 'Calculé, absent du texte.';
/** What a mark draws, for those who do not see it: `20 000 combattants « dépasse » (F36, B¶3 ; source : non précisée)`. */
export const markInWords = ({ label, qualifier, code, place, origin }: MarkWords) =>
  `${label}${qualifier === null ? '' : ` ${qualifier}`} (${code}, ${place} ; source : ${ofSource(origin)})`;
interface MarkWords {
  label: string;
  qualifier: string | null;
  code: string;
  place: string;
  origin: string;
}
export const computedInWords = ({ label, text, formula }: { label: string; text: string; formula: string }) =>
  `${label} : ${text} (${formula})`;
export const computedIn = ({ assumption }: { assumption: string }) => `Calculé, absent du texte : ${assumption}`;
/** The columns and rows of tables. */
export const rows = {
  number: 'Nombre',
  unit: 'Unité',
  actor: 'Acteur',
  place: 'Lieu',
  asWordedTime: 'Moment, selon le texte',
  whoSaysSo: 'Qui le dit',
  passage: 'Passage',
  total: 'Total, dans le texte',
  begunEarliest: 'Début, au plus tôt',
  begunLatest: 'Début, au plus tard',
  asOfEarliest: 'Fin du décompte, au plus tôt',
  asOfLatest: 'Fin du décompte, au plus tard',
  lowest: 'Calcul, valeur la plus basse',
  highest: 'Calcul, valeur la plus haute',
  event: 'Événement',
  date: 'Date',
  asWorded: 'Selon le texte',
  preciseTo: 'Précision',
  quantity: 'Quantité',
};
export const none = 'aucun';
export const noneNamed = 'aucun n’est nommé';
export const notStated = 'non précisé';
export const orderOnly = 'l’ordre seulement';
export const precisions = { day: 'au jour', month: 'au mois', year: 'à l’année', decade: 'à la décennie', interval: 'à un intervalle' };
export const inPlace = <T>({ code, place }: { code: T; place: T }) => parts`${code} en ${place}`;
export const captions = {
  numbers: ({ code, title }: { code: string; title: string }) => `${code}. ${title} : les nombres`,
  dates: ({ code, title }: { code: string; title: string }) => `${code}. ${title} : les dates`,
};
/** What the signs mean, in the order of a legend; each may be its first word. */
export const signs = {
  day: 'losange : un jour',
  solid: 'plein : donné par le texte',
  hatched: 'hachuré : laissé ouvert par le texte, ou inféré',
  arrow: 'flèche : fin non précisée',
  ring: 'anneau : aucune date',
  dashed: 'tirets : calculé par nous',
};
export const legend = ({ signs }: { signs: readonly string[] }) => (signs.length ? `${capitalize(signs.join(' ; '))}.` : '');
export const markSource = <T>({ origin, code, place }: { origin: string; code: T; place: T }) =>
  parts` Source : ${ofSource(origin)}. ${code} en ${place}`;
/** What is told of the figures and events of a chart. */
export const aMonth = ({ unit }: { unit: string }) => `${unit} par mois`.trim();
export const after = ({ code }: { code: string }) => `après ${code}, sans date propre`;
const toWriting = ({ article, stated, date }: { article: string; stated: boolean; date: string }) =>
  `supposés aller jusqu’au moment où l’article ${article} a été écrit, lequel ${stated ? 'est précisé' : 'n’est pas précisé non plus, et est inféré'} : ${date}`;
export const noAsOfDate = (written: { article: string; stated: boolean; date: string }) =>
  `Aucune date d’arrêt n’est précisée pour les totaux. Ils sont ${toWriting(written)}. C’est au plus tard ce moment : avec une date plus ancienne, chaque total donnerait davantage par mois.`;
export const howDivided = ({ days }: { days: string }) =>
  `Chaque total est divisé par le nombre de mois qui séparent chacun des jours où il peut commencer de chacun des jours jusqu’où il peut aller ; un mois compte ${days} jours.`;
export const isMean = 'Le résultat est une moyenne sur toute la période : il ne dit rien de la façon dont le nombre a évolué.';
