import { parts } from '../../intl.ts';
import { capitalize, countOf } from '../grammar.ts';

export const none = 'Ce dossier n’en contient pas.';
/** A name as it is ordered, past the article that it has. */
export const ordered = ({ name }: { name: string }) => name.replace(/^(?:(?:les?|la|une?|des|the|al)[ -]|l[’'])/i, '');
export const kind = 'Nature';
export const spelled = 'Graphies';
export const inText = 'Dans le texte';
export const whoSaysWhat = 'Qui en dit quoi';
export const title = 'Noms';
export const groups = {
  person: 'Personnes',
  group: 'Groupes organisés',
  people: 'Peuples et autres ensembles de personnes',
  organization: 'Organisations',
  outlet: 'Médias',
  place: 'Lieux',
};
export const description = ({ name, mentions, open }: { name: string; mentions: number; open: string }) =>
  `${name} : ${countOf(mentions, 'f', 'mention')}. ${open}`.trim();
export const leftOpen = ({ open }: { open: string }) => `Laissé ouvert dans le texte : ${open}`;
export const isSource = <T>({ link }: { link: T }) => parts`C’est aussi une source : ${link}`;
export const mentions = ({ count }: { count: number }) =>
  `${capitalize(countOf(count, 'f', 'mention'))}, avec les mots qui ${count === 1 ? 'l’entourent' : 'les entourent'}.`;
export const whoSaysWhatLead = 'Les affirmations qui le nomment, chacune avec qui la dit sur sa page.';
export const kindOf = ({ kind }: { kind: string }) => `Nature : ${kind}`;
export const spellings = ({ spellings }: { spellings: readonly string[] }) => `Graphies : ${spellings.join(' ; ')}`;
export const lead =
  'Les personnes, groupes, lieux et médias que nomment les articles, avec tous les paragraphes qui les mentionnent. Être nommé n’est pas être une source.';
