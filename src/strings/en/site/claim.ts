import { parts, type Mark } from '../../intl.ts';
import { capitalize, countOf } from '../grammar.ts';

export const hedged = ({ hedge }: { hedge: string }) => `hedged “${hedge}”`;
export const figuresInWords = 'Figures in these words:';
export const howItCame = 'How it came there';
export const related = 'Related claims';
export const noVerdict = 'What differs is not a verdict on who is right.';
export const noOther = 'No other claim of this briefing speaks of the same thing.';
export const howOriginsCount = <T>({ link }: { link: Mark<T> }) => parts`Origin first. ${link('How origins are counted')}`;
export const origins = ({ origins }: { origins: string }) => `${capitalize(origins)}.`;
/** How many differences, and in what. */
export const differences = ({ count, aspects }: { count: number; aspects: readonly string[] }) =>
  `${countOf(count, 'difference')}${aspects.length ? `: ${aspects.join(', ')}` : ''}`;
export const basisOf = ({ basis, differences }: { basis: string; differences: string }) => `(${basis}; ${differences})`;
export const time = ({ text, date }: { text: string; date: string | null }) => (date === null ? `“${text}”` : `“${text}” (${date})`);
