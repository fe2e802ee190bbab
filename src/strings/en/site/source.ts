import { parts, type Mark } from '../../intl.ts';
import { capitalize, countOf, plural } from '../grammar.ts';

export const noClaim = 'No claim names it in its chain.';
export const whatRests = 'What rests on it';
export const ifWrong = 'If it were wrong';
/** How many claims it is the origin of, and how many it passes on. */
export const asOrigin = ({ count }: { count: number }) => `${capitalize(countOf(count, 'claim'))} with this source as the origin`;
export const passedOn = ({ count }: { count: number }) => `${capitalize(countOf(count, 'claim'))} passed on by it`;
export const carries = ({ count }: { count: number }) => `${count} ${plural(count, 'claim')}`;
export const inferredSteps = ({ count }: { count: number }) =>
  `In the chains of ${countOf(count, 'claim')} of those that lose support a step is our reading, and not stated.`;
export const loseAll = ({ count }: { count: number }) =>
  `${capitalize(countOf(count, 'claim'))} ${plural(count, 'loses', 'lose')} all support`;
export const loseSome = ({ count }: { count: number }) =>
  `${capitalize(countOf(count, 'claim'))} ${plural(count, 'loses', 'lose')} some support`;
/** What is left of a claim without it. */
export const leftIs = <T>({ claim, left }: { claim: T; left: string }) => parts`${claim}: left is ${left}`;
export const keepChain = ({ count }: { count: number }) =>
  `${capitalize(countOf(count, 'claim'))} ${plural(count, 'keeps its chain', 'keep their chain')}, but ${plural(count, 'is', 'are')} taken to rest on the same report`;
export const stay = ({ count, here }: { count: number; here: boolean }) =>
  `${capitalize(countOf(count, 'claim'))} ${plural(count, 'stays as it is', 'stay as they are')}${here ? ' in the articles that draw on it' : ''}`;
export const inArticle = ({ article }: { article: string }) => `In ${article}:`;
export const description = ({ name, claims, figures }: { name: string; claims: number; figures: number }) =>
  `What rests on ${name}: ${countOf(claims, 'claim')} and ${countOf(figures, 'figure')}, through whom they came, and what is left without it.`;
export const placesLead = 'Where it is named or heard, with the words around it.';
export const restsLead = 'By the chains that pass through it, origin first.';
export const restCounts = ({ claims, figures }: { claims: number; figures: number }) =>
  `${capitalize(countOf(claims, 'claim'))}, ${countOf(figures, 'figure')}.`;
export const wrongLead = <T>({ link }: { link: Mark<T> }) =>
  parts`Every chain that passes through it is taken away. ${link('How this is worked out')}`;
