import { parts } from '../../intl.ts';
import { beside } from '../facts.ts';
import { plural, quote } from '../grammar.ts';

export const noDate = 'date impossible à établir';
export const vague = 'vague, sans valeur';
export const qualified = ({ qualifier }: { qualifier: string }) => `qualificatif ${quote(qualifier)}`;
export const noPopulation = 'population non précisée';
export const description = ({ quantity, value }: { quantity: string; value: string }) =>
  `${quantity} : ${value}. Qui le dit, par qui, et où.`;
export const whoSays = 'Qui le dit';
export const originFirst = 'L’origine d’abord.';
export const inOrder = 'Dans l’ordre de lecture';
export const inOrderLead = 'Tels qu’un lecteur les rencontre, toutes natures confondues.';
export const givesNone = 'Il ne donne aucun chiffre.';
export const bySize = 'Par grandeur';
export const bySizeLead =
  'Les nombres seulement, chaque unité à part et le plus grand d’abord : des nombres d’unités différentes ne se comparent pas. Une borne compte pour son nombre ; qui et quelle période elle couvre figure dans son entrée.';
export const noNumber = 'Aucun texte ne donne de nombre.';
export const alone = 'Seuls de leur unité';
export const columnFigure = 'Chiffre';
export const columnDate = 'Date';
export const columnValue = 'Valeur';
export const columnOfWhat = 'De quoi, par qui, où';
export const columnPeriod = 'Période';
export const columnPlace = 'Endroit et chaîne';
export const linkToFigure = ({ code }: { code: string }) => `Lien vers le chiffre ${code}`;
export const unitOf = ({ unit }: { unit: string }) => `unité : ${unit}`;
export const columnWhere = 'Où';
export const columnSays = 'Ce qu’il dit';
export const columnWords = 'Mots';
export const byKind = 'Par nature';
export const asCsv = 'Tous sous forme de tableau (CSV)';
export const itsColumns = 'Ses colonnes (CSVW)';
export const howToRead = 'Comment lire le tableau';
export const lead =
  'Tous les nombres des articles, en chiffres ou en lettres, par nature et dans l’ordre de lecture. Les bornes restent des bornes, et les mots comme « plusieurs » ne reçoivent pas de valeur.';
export const noUnitTitle = 'Sans unité';
export const periodInferred = ({ text, inferred }: { text: string; inferred: boolean }) =>
  `${quote(text)}${inferred ? ', en partie inféré' : ''}`;
export const valueAndQuantity = ({ value, quantity }: { value: string; quantity: string }) => `${value} · ${quantity}`;
export const claimsInWords = <T>({ claims }: { claims: readonly T[] }) =>
  parts`${plural(claims.length, 'L’affirmation', 'Les affirmations')} dans ces mots : ${beside(claims)}`.flat();
export const drawnIn = <T>({ charts }: { charts: readonly T[] }) => ['Représenté dans : ', ...beside(charts)];
export const chart = <T>({ code, title }: { code: T; title: string }) => parts`graphique ${code} : ${title}`;
export const chartLink = ({ code }: { code: string }) => `Graphique ${code}`;
export const ourReading = ({ reads }: { reads: string }) => `Notre lecture : ${reads}`;
export const inferred = ({ reason }: { reason: string }) => `Inféré : ${reason}`;
/** A number with the words that qualify it. */
export const qualifiedValue = ({ value, qualifier }: { value: string; qualifier: string | null }) =>
  qualifier ? `${value} ${qualifier}` : value;
