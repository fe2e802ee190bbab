import { KIND_WORDS } from '../client/kinds.ts';
import { agree, countOf, countOfIn, isolate, list, NOUNS, number, type Noun } from '../grammar.ts';
import { documentFacts } from '../terms.ts';

export const originNotStated = 'المنشأ غير مذكور';
/** A link of a chain that is our reading. */
export const inferredLink = ({ name }: { name: string }) => `${isolate(name)} (مستنتج)`;
export const article = ({ code }: { code: string }) => `المقال ${code}`;
/** The links of a chain, origin first; the sign between them is mirrored. */
export const chain = ({ links }: { links: readonly string[] }) => links.map(isolate).join(' › ');
/** Why a step is our reading. */
export const reading = ({ name, reason }: { name: string; reason: string }) => `${isolate(name)}: ${isolate(reason)}`;
/** What some charts are drawn from. */
export const chartBasis = ({ figures, claims }: { figures: boolean; claims: boolean }) =>
  !claims ? 'الأرقام' : figures ? 'الأرقام والأقوال المؤرخة' : 'الأقوال المؤرخة';
/** What the document of an article does not state. */
export const notStated = ({ facts }: { facts: readonly (keyof typeof documentFacts)[] }) =>
  facts.length === 0
    ? 'العنوان والمؤلف والناشر والتاريخ مذكورة في الوثيقة'
    : `${list(facts.map((fact) => documentFacts[fact]))} ${agree(facts.length, 'غير مذكور', 'غير مذكورين', 'غير مذكورة')} في الوثيقة`;
/** `رُوي مرتين؛ منشأ معروف واحد، ومنشأ واحد غير مذكور؛ خبر واحد على الأرجح` */
export const origins = ({ told, known, notStated, merged }: Record<'told' | 'known' | 'notStated' | 'merged', number>) => {
  const times = `رُوي ${told === 2 ? 'مرتين' : countOf(told, ['مرة واحدة', 'مرتان', 'مرتين', 'مرات', 'مرة', 'مرة'])}`;
  const parts = known
    ? [countOf(known, KNOWN_ORIGIN), ...(notStated ? [`و${countOf(notStated, OPEN_ORIGIN)}`] : [])]
    : ['المنشأ غير مذكور'];
  const less = merged < known + notStated ? `؛ ${merged === 1 ? 'خبر واحد' : countOf(merged, NOUNS.origin)} على الأرجح` : '';
  return `${times}؛ ${parts.join('، ')}${less}`;
};
const KNOWN_ORIGIN: Noun = ['منشأ معروف واحد', 'منشآن معروفان', 'منشأين معروفين', 'مناشئ معروفة', 'منشأً معروفًا', 'منشأ معروف'];
const OPEN_ORIGIN: Noun = ['واحد غير مذكور', 'اثنان غير مذكورين', 'اثنين غير مذكورين', 'غير مذكورة', 'غير مذكور', 'غير مذكور'];
/** What a knock-out leaves: how many lose all support, some of it, or nothing. */
interface Left {
  all: number;
  some: number;
  none: number;
}
const leaves = ({ all, some, none }: Left, noun: Noun) => {
  const counted = (count: number) => agree(count, 'واحد', 'اثنان', number(count));
  const loses = all === 0 ? `لا يفقد أي ${noun[5]} كل سند` : `${countOf(all, noun)} ${agree(all, 'يفقد', 'يفقدان', 'تفقد')} كل سند`;
  const losesSome = some === 0 ? 'ولا شيء يفقد بعض السند' : `و${counted(some)} ${agree(some, 'يفقد', 'يفقدان', 'تفقد')} بعضه`;
  const stays = none === 0 ? 'ولا شيء يبقى كما هو' : `و${counted(none)} ${agree(none, 'يبقى كما هو', 'يبقيان كما هما', 'تبقى كما هي')}`;
  return `${loses}، ${losesSome}، ${stays}.`;
};
/** `قولان يفقدان كل سند، ولا شيء يفقد بعض السند، و5 تبقى كما هي.` */
export const knockOut = {
  claim: (left: Left) => leaves(left, KIND_WORDS.claim.noun),
  figure: (left: Left) => leaves(left, KIND_WORDS.figure.noun),
};
/** `يبقى 129 من أصل 149 قولًا؛ و5 أخرى تستند إلى الخبر نفسه.` */
export const loss = ({ left, all, shared }: { left: number; all: number; shared: number }) => {
  const kept = left === 0 ? 'لا يبقى شيء' : `${agree(left, 'يبقى', 'يبقى', 'تبقى')} ${agree(left, 'واحد', 'اثنان', number(left))}`;
  const more = shared ? `؛ و${agree(shared, 'قول آخر يستند', 'قولان آخران يستندان', `${number(shared)} أخرى تستند`)} إلى الخبر نفسه` : '';
  return `${kept} من أصل ${countOfIn(all, KIND_WORDS.claim.noun)}${more}.`;
};
