import { documentFacts } from '../terms.ts';
import { capitalize, countOf, countWord, list, plural } from '../grammar.ts';

export const originNotStated = 'origin not stated';
/** A link of a chain that is our reading. */
export const inferredLink = ({ name }: { name: string }) => `${name} (inferred)`;
export const article = ({ code }: { code: string }) => `article ${code}`;
/** The links of a chain, origin first. */
export const chain = ({ links }: { links: readonly string[] }) => links.join(' › ');
/** Why a step is our reading. */
export const reading = ({ name, reason }: { name: string; reason: string }) => `${capitalize(name)}: ${reason}`;
/** What some charts are drawn from. */
export const chartBasis = ({ figures, claims }: { figures: boolean; claims: boolean }) =>
  !claims ? 'figures' : figures ? 'figures and dated claims' : 'dated claims';
/** What the document of an article does not state. */
export const notStated = ({ facts }: { facts: readonly (keyof typeof documentFacts)[] }) =>
  facts.length === 0
    ? 'title, author, publisher and date stated in the document'
    : `${list(facts.map((fact) => documentFacts[fact]))} not stated in the document`;
/** `told twice; one known origin, one not stated; probably one report` */
export const origins = ({ told, known, notStated, merged }: Record<'told' | 'known' | 'notStated' | 'merged', number>) => {
  const times = told === 1 ? 'told once' : told === 2 ? 'told twice' : `told ${countWord(told)} times`;
  const parts = known
    ? [`${countWord(known)} known ${plural(known, 'origin')}`, ...(notStated ? [`${countWord(notStated)} not stated`] : [])]
    : ['no origin stated'];
  const less = merged < known + notStated ? `; probably ${merged === 1 ? 'one report' : `${countWord(merged)} origins`}` : '';
  return `${times}; ${parts.join(', ')}${less}`;
};
/** What a knock-out leaves: how many lose all support, some of it, or nothing. */
interface Left {
  all: number;
  some: number;
  none: number;
}
const leaves = ({ all, some, none }: Left, noun: string) => {
  const counted = (count: number) => (count === 0 ? 'none' : countWord(count));
  const first = `${countOf(all, noun, all === 0 ? noun : undefined)} ${all > 1 ? 'lose' : 'loses'} all support`;
  return `${capitalize(first)}, ${counted(some)} ${some > 1 ? 'lose' : 'loses'} some, and ${counted(none)} ${none > 1 ? 'stay as they are' : 'stays as it is'}.`;
};
/** `Two claims lose all support, none loses some, and five stay as they are.` */
export const knockOut = {
  claim: (left: Left) => leaves(left, 'claim'),
  figure: (left: Left) => leaves(left, 'figure'),
};
/** `129 of 149 claims are left; five more rest on the same report.` */
export const loss = ({ left, all, shared }: { left: number; all: number; shared: number }) => {
  const more = shared ? `; ${countWord(shared)} more ${plural(shared, 'rests', 'rest')} on the same report` : '';
  return `${left} of ${all} claims ${plural(left, 'is', 'are')} left${more}.`;
};
