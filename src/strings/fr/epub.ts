import { parts, type Mark } from '../intl.ts';

/** What books say beside the words of the pages. */
export const book = 'Le dossier entier sous forme de livre';
export const navigation = { contents: 'Sommaire', startOfText: 'Début du texte', landmarks: 'Points de repère', locators: 'Repères' };
export const note = 'note';
export const notes = 'Notes';
export const backTo = ({ locator }: { locator: string }) => `Retour à ${locator}`;
export const numbersAsTable = 'Ses nombres sous forme de tableau';
export const citation = 'Comment citer ce texte';
export const permanentLink = <T>({ link }: { link: T }) => parts`Lien permanent : ${link}`;
export const version = ({ version: number, date }: { version: string; date: string }) => `Version ${number}, ${date}`;
export const licensed = <T>({ link, name }: { link: Mark<T>; name: string }) =>
  parts`Notre texte, nos notes et nos données : ${link(name)}. Les mots cités des documents n’en relèvent pas.`;
export const accessibility = ({ charts }: { charts: boolean }) =>
  charts
    ? 'Le texte se présente dans l’ordre de lecture, sous des titres, et chaque paragraphe est accessible par son repère. Les notes sont réunies dans une section à part et ramènent au texte. Les graphiques sont remplacés par un texte, et leurs nombres donnés en tableaux. Rien ne bouge, n’émet de son ni n’est indiqué par la seule couleur.'
    : 'Le texte se présente dans l’ordre de lecture, sous des titres, et chaque paragraphe est accessible par son repère. Les notes sont réunies dans une section à part et ramènent au texte. Rien ne bouge, n’émet de son ni n’est indiqué par la seule couleur.';
