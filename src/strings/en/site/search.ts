import { parts, type Mark } from '../../intl.ts';

export const articleOf = ({ code }: { code: string }) => `Article ${code}`;
export const sections = 'Sections';
export const seeOther = ({ name }: { name: string }) => `see ${name}`;
export const letterOf = ({ title, letter }: { title: string; letter: string }) => `${title}: ${letter}`;
export const indexOf = ({ code }: { code: string }) => `Index of article ${code}`;
export const allOf = ({ label }: { label: string }) => `All claims, sources, figures and sections of “${label}”.`;
/** The words by which a title is ordered, past the article that it has. */
export const ordered = ({ words }: { words: readonly string[] }) =>
  /^(?:the|an?|al|el)$/.test(words[0] ?? '') && words.length > 1 ? words.slice(1) : words;
export const index = 'Index';
export const searchAll = 'Search all articles';
export const title = 'Search';
export const field = 'Words, a name, a number or a code';
export const indexLead = 'All that can be found, in order.';
export const lead = ({ findings, names }: { findings: boolean; names: boolean }) =>
  `Paragraphs, ${findings ? 'findings, ' : ''}claims, figures, and sources ${names ? 'and names ' : ''}in all their spellings.`;
export const help = ({ codes }: { codes: readonly string[] }) =>
  `Words, a name, a number, or a code such as ${codes.join(', ')}. Each result leads to its passage.`;
/** What the keys of the page do. */
export const keys = <T>({ key }: { key: Mark<T> }) =>
  parts`${key('/')} comes here from every page; ${key('↓')} and ${key('↑')} go through the results.`;
export const needsScripts = ({ names }: { names: boolean }) =>
  `Searching needs scripts, which are off. The index below lists all claims, sources, figures${names ? ', names' : ''} and sections.`;
