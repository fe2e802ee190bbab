import { parts, type Mark } from '../../intl.ts';

export const notFound = 'Page introuvable';
export const notFoundLead = 'Il n’y a pas de page à cette adresse.';
export const noPageHere = 'Il n’y a pas de page ici';
export const cutOff = 'L’adresse a peut-être été tronquée en chemin.';
export const firstPage = <T>({ link }: { link: Mark<T> }) => parts`${link('La première page')} mène à tout.`;
