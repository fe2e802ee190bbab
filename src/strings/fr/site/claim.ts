import { parts, type Mark } from '../../intl.ts';
import { capitalize, countOf, quote } from '../grammar.ts';

export const hedged = ({ hedge }: { hedge: string }) => `marque de prudence ${quote(hedge)}`;
export const figuresInWords = 'Chiffres dans ces mots :';
export const howItCame = 'Comment elle y est venue';
export const related = 'Affirmations liées';
export const noVerdict = 'Ce qui diffère n’est pas un verdict sur qui a raison.';
export const noOther = 'Aucune autre affirmation de ce dossier ne porte sur la même chose.';
export const howOriginsCount = <T>({ link }: { link: Mark<T> }) => parts`L’origine d’abord. ${link('Comment les origines sont comptées')}`;
export const origins = ({ origins }: { origins: string }) => `${capitalize(origins)}.`;
/** How many differences, and in what. */
export const differences = ({ count, aspects }: { count: number; aspects: readonly string[] }) =>
  `${countOf(count, 'f', 'différence')}${aspects.length ? ` : ${aspects.join(', ')}` : ''}`;
export const basisOf = ({ basis, differences }: { basis: string; differences: string }) => `(${basis} ; ${differences})`;
export const time = ({ text, date }: { text: string; date: string | null }) => (date === null ? quote(text) : `${quote(text)} (${date})`);
