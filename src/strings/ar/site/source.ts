import { parts, type Mark } from '../../intl.ts';
import { KIND_WORDS } from '../client/kinds.ts';
import { agree, countOf, countOfIn, isolate } from '../grammar.ts';

const CLAIM = KIND_WORDS.claim.noun;

export const noClaim = 'لا قول يسمّيه في سلسلته.';
export const whatRests = 'ما يستند إليه';
export const ifWrong = 'لو كان مخطئًا';
/** How many claims it is the origin of, and how many it passes on. */
export const asOrigin = ({ count }: { count: number }) =>
  `${countOf(count, CLAIM)} ${agree(count, 'منشؤه', 'منشؤهما', 'منشؤها')} هذا المصدر`;
export const passedOn = ({ count }: { count: number }) =>
  `${countOf(count, CLAIM)} ${agree(count, 'ينقله', 'ينقلهما', 'ينقلها')} هذا المصدر`;
export const carries = ({ count }: { count: number }) => countOf(count, CLAIM);
export const inferredSteps = ({ count }: { count: number }) =>
  `في سلاسل ${countOfIn(count, CLAIM)} مما يفقد السند خطوة هي من قراءتنا، وليست مذكورة.`;
export const loseAll = ({ count }: { count: number }) => `${countOf(count, CLAIM)} ${agree(count, 'يفقد', 'يفقدان', 'تفقد')} كل سند`;
export const loseSome = ({ count }: { count: number }) => `${countOf(count, CLAIM)} ${agree(count, 'يفقد', 'يفقدان', 'تفقد')} بعض السند`;
/** What is left of a claim without it. */
export const leftIs = <T>({ claim, left }: { claim: T; left: string }) => parts`${claim}: يبقى ${left}`;
export const keepChain = ({ count }: { count: number }) =>
  `${countOf(count, CLAIM)} ${agree(
    count,
    'يحتفظ بسلسلته، لكنه يُعدّ مستندًا',
    'يحتفظان بسلسلتيهما، لكنهما يُعدّان مستندين',
    'تحتفظ بسلاسلها، لكنها تُعدّ مستندة',
  )} إلى الخبر نفسه`;
export const stay = ({ count, here }: { count: number; here: boolean }) =>
  `${countOf(count, CLAIM)} ${agree(count, 'يبقى كما هو', 'يبقيان كما هما', 'تبقى كما هي')}${here ? ' في المقالات التي تعتمد عليه' : ''}`;
export const inArticle = ({ article }: { article: string }) => `في ${article}:`;
export const description = ({ name, claims, figures }: { name: string; claims: number; figures: number }) =>
  `ما يستند إلى ${isolate(name)}: ${countOf(claims, CLAIM)} و${countOf(figures, KIND_WORDS.figure.noun)}، وعن طريق من جاءت، وما يبقى من دونه.`;
export const placesLead = 'حيث يرد اسمه أو صوته، مع ما حوله من كلمات.';
export const restsLead = 'بحسب السلاسل التي تمر به، المنشأ أولًا.';
export const restCounts = ({ claims, figures }: { claims: number; figures: number }) =>
  `${countOf(claims, CLAIM)}، ${countOf(figures, KIND_WORDS.figure.noun)}.`;
export const wrongLead = <T>({ link }: { link: Mark<T> }) => parts`تُرفع كل سلسلة تمر به. ${link('كيف يُحسب ذلك')}`;
