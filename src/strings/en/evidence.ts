import { documentFacts } from './terms.ts';
import { capitalize, countWord, list, plural } from './grammar.ts';

export const originNotStated = 'origin not stated';
/** A link of a chain that is our reading. */
export const inferredLink = ({ name }: { name: string }) => `${name} (inferred)`;
export const article = ({ code }: { code: string }) => `article ${code}`;
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
