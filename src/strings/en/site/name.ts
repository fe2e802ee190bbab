import { parts } from '../../intl.ts';
import { capitalize, countOf } from '../grammar.ts';

export const none = 'There are none in this briefing.';
/** A name as it is ordered, past the article that it has. */
export const ordered = ({ name }: { name: string }) => name.replace(/^(?:the|an?|al)[ -]/i, '');
export const kind = 'Kind';
export const spelled = 'Spelled';
export const inText = 'In the text';
export const whoSaysWhat = 'Who says what of it';
export const title = 'Names';
export const groups = {
  person: 'People',
  group: 'Organized groups',
  people: 'Peoples and other sets of people',
  organization: 'Organizations',
  outlet: 'Outlets',
  place: 'Places',
};
export const description = ({ name, mentions, open }: { name: string; mentions: number; open: string }) =>
  `${name}: ${countOf(mentions, 'mention')}. ${open}`.trim();
export const leftOpen = ({ open }: { open: string }) => `Left open in the text: ${open}`;
export const isSource = <T>({ link }: { link: T }) => parts`It is a source too: ${link}`;
export const mentions = ({ count }: { count: number }) => `${capitalize(countOf(count, 'mention'))}, with the words around it.`;
export const whoSaysWhatLead = 'Claims that name it, each with who says so on its page.';
export const kindOf = ({ kind }: { kind: string }) => `Kind: ${kind}`;
export const spellings = ({ spellings }: { spellings: readonly string[] }) => `Spelled: ${spellings.join('; ')}`;
export const lead =
  'The people, groups, places and outlets that the articles name, with every paragraph that mentions them. Being named is not being a source.';
