import { capitalize, number, quote } from './grammar.ts';
import { KIND_WORDS } from './client/kinds.ts';
/** The locale of the Citation Style Language in which styles say what they add to an item. */
export const locale = 'fr-FR';
/** What citations and their files say. */
export const describeUntitled = ({
  label,
  editors,
  words,
  file,
}: {
  label: string;
  editors: readonly string[];
  words: number;
  file: string;
}) => `Document sans titre, appelé ${quote(label)} par ${editors.join(', ')}, ${number(words)} mots, fichier ${file}`;
export const untitledInShort = ({ label }: { label: string }) => `Document sans titre, ${quote(label)}`;
export const noTitle = ({ editors, date }: { editors: readonly string[]; date: string | null }) =>
  `Le document ne précise aucun titre : les mots qui en tiennent lieu sont de ${editors.join(', ')}${date === null ? '' : ` ; date inférée : ${date}`}.`;
export const briefing = 'Dossier de recherche';
export const edition = 'Édition de lecture annotée';
export const document = 'Document annoté';
/** What an entry is, as the genre of a part: `Affirmation`. */
export const genre = ({ kind }: { kind: keyof typeof KIND_WORDS }) => capitalize(KIND_WORDS[kind][0]);
export const version = ({ version }: { version: string }) => `Version ${version}`;
/** The titles of pages that are cited by them. */
export const openQuestions = 'Questions ouvertes';
export const sourceStatement = 'Note sur les sources';
export const versions = 'Versions';
export const about = 'À propos de ce dossier';
export const citeRepository = 'Merci de citer le dossier, avec sa version. Chacune de ses pages indique comment citer un passage.';
export const feedEntry = ({ title, version }: { title: string; version: string }) => `${title}, version ${version}`;
