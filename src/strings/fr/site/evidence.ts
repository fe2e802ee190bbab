import { documentFacts } from '../terms.ts';
import { capitalize, countOf, countWord, list, number, plural, type Gender } from '../grammar.ts';

export const originNotStated = 'origine non précisée';
/** A link of a chain that is our reading. */
export const inferredLink = ({ name }: { name: string }) => `${name} (inféré)`;
export const article = ({ code }: { code: string }) => `article ${code}`;
/** The links of a chain, origin first. */
export const chain = ({ links }: { links: readonly string[] }) => links.join(' › ');
/** Why a step is our reading. */
export const reading = ({ name, reason }: { name: string; reason: string }) => `${capitalize(name)} : ${reason}`;
/** What some charts are drawn from, after `des`. */
export const chartBasis = ({ figures, claims }: { figures: boolean; claims: boolean }) =>
  !claims ? 'chiffres' : figures ? 'chiffres et des affirmations datées' : 'affirmations datées';
/** What the document of an article does not state. */
export const notStated = ({ facts }: { facts: readonly (keyof typeof documentFacts)[] }) => {
  if (facts.length === 0) return 'titre, auteur, éditeur et date précisés dans le document';
  const isFeminine = facts.every((fact) => fact === 'date');
  return `${list(facts.map((fact) => documentFacts[fact]))} non ${isFeminine ? 'précisée' : facts.length > 1 ? 'précisés' : 'précisé'} dans le document`;
};
/** `rapporté deux fois ; une origine connue, une non précisée ; probablement un même récit` */
export const origins = ({ told, known, notStated, merged }: Record<'told' | 'known' | 'notStated' | 'merged', number>) => {
  const times = `rapporté ${told < 2 ? 'une fois' : countOf(told, 'f', 'fois', 'fois')}`;
  const parts = known
    ? [
        countOf(known, 'f', 'origine connue', 'origines connues'),
        ...(notStated ? [`${countWord(notStated, 'f')} non ${plural(notStated, 'précisée')}`] : []),
      ]
    : ['aucune origine précisée'];
  const less = merged < known + notStated ? ` ; probablement ${merged === 1 ? 'un même récit' : countOf(merged, 'f', 'origine')}` : '';
  return `${times} ; ${parts.join(', ')}${less}`;
};
/** What a knock-out leaves: how many lose all support, some of it, or nothing. */
interface Left {
  all: number;
  some: number;
  none: number;
}
const leaves = ({ all, some, none }: Left, gender: Gender, noun: string) => {
  const lose = (count: number, what: string) => (count === 0 ? `ne perd ${what}` : `${plural(count, 'perd', 'perdent')} ${what}`);
  const stay = none === 0 ? 'ne reste' : plural(none, 'reste', 'restent');
  const same = gender === 'f' ? plural(none, 'telle quelle', 'telles quelles') : plural(none, 'tel quel', 'tels quels');
  return `${capitalize(countOf(all, gender, noun))} ${lose(all, 'tout appui')}, ${countWord(some, gender)} n’en ${some === 0 ? 'perd une partie' : `${plural(some, 'perd', 'perdent')} qu’une partie`}, et ${countWord(none, gender)} ${stay} ${same}.`;
};
/** `Deux affirmations perdent tout appui, aucune n’en perd une partie, et cinq restent telles quelles.` */
export const knockOut = {
  claim: (left: Left) => leaves(left, 'f', 'affirmation'),
  figure: (left: Left) => leaves(left, 'm', 'chiffre'),
};
/** `Il reste 129 affirmations sur 149 ; cinq autres reposent sur le même récit.` */
export const loss = ({ left, all, shared }: { left: number; all: number; shared: number }) => {
  const more = shared ? ` ; ${countOf(shared, 'f', 'autre')} ${plural(shared, 'repose', 'reposent')} sur le même récit` : '';
  return left === 0
    ? `Il ne reste aucune affirmation sur ${number(all)}${more}.`
    : `Il reste ${number(left)} ${plural(left, 'affirmation')} sur ${number(all)}${more}.`;
};
