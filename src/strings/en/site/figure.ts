import { parts } from '../../intl.ts';
import { beside } from '../facts.ts';
import { plural } from '../grammar.ts';

export const noDate = 'date cannot be told';
export const vague = 'vague, no value';
export const qualified = ({ qualifier }: { qualifier: string }) => `qualified “${qualifier}”`;
export const noPopulation = 'population not stated';
export const description = ({ quantity, value }: { quantity: string; value: string }) =>
  `${quantity}: ${value}. Who says it, through whom, and where.`;
export const whoSays = 'Who says it';
export const originFirst = 'Origin first.';
export const inOrder = 'In reading order';
export const inOrderLead = 'As a reader meets them, of all kinds.';
export const givesNone = 'It gives no figure.';
export const bySize = 'By size';
export const bySizeLead =
  'Numbers only, each unit for itself and the largest first: numbers of different units do not compare. A bound counts as its number; whom and when it covers stands in its entry.';
export const noNumber = 'No text gives a number.';
export const alone = 'Alone in their unit';
export const columnFigure = 'Figure';
export const columnDate = 'Date';
export const columnValue = 'Value';
export const columnOfWhat = 'Of what, by whom, where';
export const columnPeriod = 'Period';
export const columnPlace = 'Place and chain';
export const linkToFigure = ({ code }: { code: string }) => `Link to figure ${code}`;
export const unitOf = ({ unit }: { unit: string }) => `unit: ${unit}`;
export const columnWhere = 'Where';
export const columnSays = 'What it says';
export const columnWords = 'Words';
export const byKind = 'By kind';
export const asCsv = 'All as a table (CSV)';
export const itsColumns = 'Its columns (CSVW)';
export const howToRead = 'How to read the table';
export const lead =
  'Every number in the articles, in digits or words, by kind and in reading order. Bounds stay bounds, and words such as “several” get no value.';
export const noUnitTitle = 'No unit';
export const periodInferred = ({ text, inferred }: { text: string; inferred: boolean }) =>
  `“${text}”${inferred ? ', in part inferred' : ''}`;
export const valueAndQuantity = ({ value, quantity }: { value: string; quantity: string }) => `${value} · ${quantity}`;
export const claimsInWords = <T>({ claims }: { claims: readonly T[] }) =>
  parts`${plural(claims.length, 'The claim', 'Claims')} in these words: ${beside(claims)}`.flat();
export const drawnIn = <T>({ charts }: { charts: readonly T[] }) => ['Drawn in ', ...beside(charts)];
export const chart = <T>({ code, title }: { code: T; title: string }) => parts`chart ${code}: ${title}`;
export const chartLink = ({ code }: { code: string }) => `Chart ${code}`;
export const ourReading = ({ reads }: { reads: string }) => `Our reading: ${reads}`;
export const inferred = ({ reason }: { reason: string }) => `Inferred: ${reason}`;
/** A number with the words that qualify it. */
export const qualifiedValue = ({ value, qualifier }: { value: string; qualifier: string | null }) =>
  qualifier ? `${value} ${qualifier}` : value;
