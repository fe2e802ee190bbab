import { parts, type Mark } from '../../intl.ts';
import { capitalize, countOf, number, plural } from '../grammar.ts';

export const noClaim = 'Aucune affirmation ne la nomme dans sa chaîne.';
export const whatRests = 'Ce qui repose sur elle';
export const ifWrong = 'Si elle se trompait';
/** How many claims it is the origin of, and how many it passes on. */
export const asOrigin = ({ count }: { count: number }) =>
  `${capitalize(countOf(count, 'f', 'affirmation'))} dont cette source est l’origine`;
export const passedOn = ({ count }: { count: number }) =>
  `${capitalize(countOf(count, 'f', 'affirmation transmise', 'affirmations transmises'))} par elle`;
export const carries = ({ count }: { count: number }) => `${number(count)} ${plural(count, 'affirmation')}`;
export const inferredSteps = ({ count }: { count: number }) =>
  count === 0
    ? 'Dans aucune des chaînes des affirmations qui perdent un appui une étape n’est notre lecture.'
    : `Parmi celles qui perdent un appui, ${countOf(count, 'f', 'affirmation')} ${plural(count, 'a', 'ont')} dans ${plural(count, 'sa chaîne', 'leurs chaînes')} une étape qui est notre lecture, et n’est pas précisée.`;
const lose = (count: number, what: string) =>
  `${capitalize(countOf(count, 'f', 'affirmation'))} ${count === 0 ? 'ne perd' : plural(count, 'perd', 'perdent')} ${what}`;
export const loseAll = ({ count }: { count: number }) => lose(count, 'tout appui');
export const loseSome = ({ count }: { count: number }) => lose(count, 'une partie de l’appui');
/** What is left of a claim without it. */
export const leftIs = <T>({ claim, left }: { claim: T; left: string }) => parts`${claim} : il reste ${left}`;
export const keepChain = ({ count }: { count: number }) =>
  count === 0
    ? 'Aucune affirmation ne garde sa chaîne tout en étant considérée comme reposant sur le même récit'
    : `${capitalize(countOf(count, 'f', 'affirmation'))} ${plural(count, 'garde sa chaîne', 'gardent leur chaîne')}, mais ${plural(count, 'est considérée', 'sont considérées')} comme reposant sur le même récit`;
export const stay = ({ count, here }: { count: number; here: boolean }) =>
  `${capitalize(countOf(count, 'f', 'affirmation'))} ${count === 0 ? 'ne reste' : plural(count, 'reste', 'restent')} ${plural(count, 'telle quelle', 'telles quelles')}${here ? ' dans les articles qui ont recours à elle' : ''}`;
export const inArticle = ({ article }: { article: string }) => `Dans l’article ${article} :`;
export const description = ({ name, claims, figures }: { name: string; claims: number; figures: number }) =>
  `Ce qui repose sur ${name} : ${countOf(claims, 'f', 'affirmation')} et ${countOf(figures, 'm', 'chiffre')}, par qui c’est venu, et ce qui reste sans cette source.`;
export const placesLead = 'Où se trouve son nom ou sa parole, avec les mots alentour.';
export const restsLead = 'D’après les chaînes qui passent par elle, l’origine d’abord.';
export const restCounts = ({ claims, figures }: { claims: number; figures: number }) =>
  `${capitalize(countOf(claims, 'f', 'affirmation'))}, ${countOf(figures, 'm', 'chiffre')}.`;
export const wrongLead = <T>({ link }: { link: Mark<T> }) =>
  parts`Toute chaîne qui passe par elle est retirée. ${link('Comment cela est établi')}`;
