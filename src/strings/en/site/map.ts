import { plural } from '../grammar.ts';

export const thickness =
  'A line is as thick as the number of claims that it carries. A filled mark is a voice that the text names; a pale one, a voice that it does not name.';
export const dashedLine = 'A dashed line leads to an article that probably tells a report without naming who made it.';
export const openCircle =
  'An open circle with a hollow line stands for claims whose origin is not stated, and leads to the voice that tells them.';
export const lead = 'Every voice and those that pass it on, from the chains of all claims. Repetition is not corroboration.';
export const whatIf = 'What if this source is wrong?';
export const allStand = 'All sources stand';
export const asTable = 'The map as a table';
export const source = 'Source';
export const whatItIs = 'What it is';
export const reachesThrough = 'Reaches through';
export const claims = 'Claims';
export const itsOwn = 'Its own';
export const originNotStated = 'Origin not stated';
export const partInferred = 'Its part inferred';
export const inNoChain = 'in no chain';
export const description =
  'Every voice with those who pass it on, as thick as the number of claims that it carries. The table below holds the same.';
export const moreVoices = ({ count }: { count: number }) => `${count} more voices`;
export const silent = ({ names }: { names: readonly { name: string; code: string }[] }) =>
  `Named, but in no chain: ${names.map(({ name, code }) => `${name} (${code})`).join(', ')}.`;
export const title = ({ articles }: { articles: readonly string[] }) =>
  `How voices reach ${plural(articles.length, 'article')} ${articles.join(' and ')}`;
const claimsOf = (count: number) => `${count}\u00a0${plural(count, 'claim')}`;
export const group = ({ named, claims }: { named: number; claims: number }) => `${named} named · ${claimsOf(claims)}`;
export const ofArticle = ({ claims, own }: { claims: number; own: number }) =>
  `${claimsOf(claims)}, ${own === claims ? 'all' : own === 0 ? 'none' : own} in its author’s own word`;
/** What a voice is and carries; `own`: of how many of them it is the origin. */
export const ofVoice = ({ kind, claims, own }: { kind: string; claims: number; own: number }) =>
  `${kind} · ${claimsOf(claims)}${own > 0 && own < claims ? `, origin of ${own}` : ''}`;
export const openByAuthor = ({ claims, article }: { claims: number; article: string }) =>
  `${claimsOf(claims)} told by the author of ${article}`;
export const openBy = ({ claims, name }: { claims: number; name: string }) => `${claimsOf(claims)} told by ${name}`;
export const openOrigin = 'Origin not stated';
