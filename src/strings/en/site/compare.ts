import { parts } from '../../intl.ts';
import { capitalize, countOf, list, uncapitalize } from '../grammar.ts';

export const linkToClaim = ({ code }: { code: string }) => `Link to claim ${code}`;
export const show = 'Show';
export const all = 'All';
export const whatDiffers = 'What differs';
export const anything = 'Anything';
export const filters = 'Filters';
export const linkTo = ({ code }: { code: string }) => `Link to ${code}`;
export const noRow = 'No row is of this kind and differs in this.';
export const partsOfIt = 'Parts of it:';
export const words = 'words';
export const text = 'text';
export const onGround = { stated: 'On what ground: stated', inferred: 'On what ground: inferred' };
export const reason = { stated: 'Stated.', inferred: 'Inferred.' };
export const allIn = ({ article, count }: { article: string; count: number }) => ` · ${count > 2 ? 'all' : 'both'} in article ${article}`;
export const partOf = <T>({ link, label }: { link: T; label: string }) => parts` · part of ${link} ${label}, and counted with it`;
/** How many rows below a heading are parts of the others, which are counted with them. */
export const andParts = ({ count }: { count: number }) => `and ${countOf(count, 'part')}`;
/** The name of a relation, and of that of which it is a part. */
export const relationPart = ({ name, whole }: { name: string; whole: string | null }) =>
  whole === null ? name : `${name}, part of ${whole}`;
export const onlyIn = ({ article }: { article: string }) => `Only in ${article}`;
export const noOther = ({ count }: { count: number }) => `${capitalize(countOf(count, 'claim'))} of which no other article speaks`;
export const oneClaim = 'One claim, told by several';
/** Words of likelihood that some tellings have, and others have not. */
export const hedgeGap = ({ hedged, words, plain }: Record<'hedged' | 'words' | 'plain', readonly string[]>) =>
  `${list(hedged)} ${hedged.length > 1 ? 'have' : 'has'} ${list(words.map((it) => `“${it}”`))}; the ${plain.length > 1 ? 'sentences' : 'sentence'} in ${list(plain)} ${plain.length > 1 ? 'have' : 'has'} no such word.`;
/** What the words at another place are to those beside which it is said. */
export const beside = {
  'same-origin': {
    stated: (place: string) => `Also in ${place}, the same report`,
    inferred: (place: string) => `Also in ${place}, probably the same report`,
  },
  'same-event': {
    stated: (place: string) => `Also in ${place}, the same event`,
    inferred: (place: string) => `Also in ${place}, probably the same event`,
  },
  corroborates: (place: string) => `Also in ${place}, on an origin of its own`,
  differs: (place: string) => `Told unlike in ${place}`,
  contradicts: (place: string) => `Contradicted in ${place}`,
  'same-subject': (place: string) => `Comparable: ${place}`,
  tension: (place: string) => `Pulls apart from ${place}`,
  introduces: (place: string) => `Sums up ${place}`,
  introduced: (place: string) => `Summed up in ${place}`,
};
export const groups = {
  same: 'Same report or event',
  unlike: 'Told unlike',
  within: 'Pulling apart, or told twice in one article',
  comparable: 'Comparable, not one statement',
  introductions: 'Lines that introduce a passage',
};
export const rowOf = 'A row of the crosswalk; more of it:';
export const lead = ({ parts, single }: { parts: readonly { title: string; count: number }[]; single: number }) => {
  const groups = [...parts, ...(single ? [{ title: 'In one article alone', count: single }] : [])];
  const counts = groups.map(({ title, count }) => `${uncapitalize(title)}: ${count}`).join('; ');
  const counted = counts && `${capitalize(counts)}. `;
  return `The articles side by side. ${counted}Where the words differ they are picked out. No row says who is right.`;
};
