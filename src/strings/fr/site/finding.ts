import { parts } from '../../intl.ts';

export const restsOn = 'Ce sur quoi il repose';
export const computedNote =
  'Les nombres et les noms de cette phrase sont calculés à partir des affirmations, des sources et des chiffres du dossier. Elle dit ce que portent les textes et sur la parole de qui, non ce qui est vrai.';
export const passages = 'Les passages';
export const leftOpen = 'Ce qui reste ouvert';
export const allQuestions = 'Toutes les questions ouvertes';
export const printLead =
  'Par ordre d’importance : ce que portent les textes et sur la parole de qui, non ce qui est vrai. Les nombres et les noms des phrases sont calculés.';
export const sideBySide = 'Passages côte à côte';
/** What a finding is called beside its code. */
export const findingOf = <T>({ code }: { code: T }) => parts`Constat ${code}`;
export const type = 'ce qui ressort du dossier';
export const passagesLead = 'Les deux versions, avec les mots par lesquels elles diffèrent.';
export const leftOpenLead = 'D’après les notes sur ce sur quoi il repose.';
export const restsOnCodes = ({ codes }: { codes: readonly string[] }) => `Repose sur ${codes.join(', ')}`;
export const lead =
  'Ce qui ressort des articles, par ordre d’importance : ce qu’ils portent et sur la parole de qui, non ce qui est vrai. Les nombres et les noms des phrases sont calculés à partir des éléments à l’appui, accessibles en un clic.';
