import { capitalize } from './grammar.ts';
import { KIND_WORDS } from './client/kinds.ts';
/** The locale of the Citation Style Language in which styles say what they add to an item. */
export const locale = 'en-US';
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
}) => `Untitled document, called “${label}” by ${editors.join(', ')}, ${words} words, file ${file}`;
export const untitledInShort = ({ label }: { label: string }) => `Untitled document, “${label}”`;
export const noTitle = ({ editors, date }: { editors: readonly string[]; date: string | null }) =>
  `The document states no title: the words in its place are by ${editors.join(', ')}${date === null ? '' : `; date inferred: ${date}`}.`;
export const briefing = 'Research briefing';
export const edition = 'Annotated reading edition';
export const document = 'Annotated document';
/** What an entry is, as the genre of a part: `Claim`. */
export const genre = ({ kind }: { kind: keyof typeof KIND_WORDS }) => capitalize(KIND_WORDS[kind][0]);
export const version = ({ version }: { version: string }) => `Version ${version}`;
/** The titles of pages that are cited by them. */
export const openQuestions = 'Open questions';
export const sourceStatement = 'Source statement';
export const versions = 'Versions';
export const about = 'About this briefing';
export const citeRepository = 'Please cite the briefing, with its version. Each of its pages tells how to cite a passage.';
export const feedEntry = ({ title, version }: { title: string; version: string }) => `${title}, version ${version}`;
