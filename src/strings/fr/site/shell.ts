import { parts } from '../../intl.ts';
import { number } from '../grammar.ts';

export const versions = 'Versions';
export const skipToText = 'Aller au texte';
export const siteNavigation = 'Site';
export const checkQuotation = 'Vérifier une citation';
export const wholeAsData = 'L’ensemble sous forme de données (JSON)';
export const briefingAsPdf = 'Le dossier en PDF';
export const wholeAs = ({ format }: { format: string }) => `L’ensemble en ${format}`;
export const search = 'Recherche';
export const check = 'Vérifier';
export const about = 'À propos';
export const sideBySide = 'Côte à côte';
export const evidence = 'Éléments';
export const numbers = 'Nombres';
export const openQuestions = 'Questions ouvertes';
export const findings = 'Constats';
export const colors = 'Couleurs';
export const system = 'Système';
export const light = 'Clair';
export const dark = 'Sombre';
/** `Version 1.1.0, 2026-02-01.` */
export const footer = <T>({ version, date }: { version: T; date: T }) => parts`${version}, ${date}.`;
export const version = ({ version }: { version: string }) => `Version ${version}`;
export const whatIsOurs = ({ hasDocuments }: { hasDocuments: boolean }) =>
  `${hasDocuments ? 'Les intitulés' : 'Les titres, les intitulés'}, les notes et les chiffres calculés sont de nous ; ce que nous inférons est marqué comme inféré.`;
export const allArticles = ({ count }: { count: number }) => (count > 1 ? `Les ${number(count)} articles` : 'L’article');
