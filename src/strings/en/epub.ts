import { parts, type Mark } from '../intl.ts';

/** What books say beside the words of the pages. */
export const book = 'The whole briefing as a book';
export const navigation = { contents: 'Contents', startOfText: 'Start of the text', landmarks: 'Landmarks', locators: 'Locators' };
export const note = 'note';
export const notes = 'Notes';
export const backTo = ({ locator }: { locator: string }) => `Back to ${locator}`;
export const numbersAsTable = 'Its numbers as a table';
export const citation = 'How to cite this';
export const permanentLink = <T>({ link }: { link: T }) => parts`Permanent link: ${link}`;
export const version = ({ version: number, date }: { version: string; date: string }) => `Version ${number}, ${date}`;
export const licensed = <T>({ link, name }: { link: Mark<T>; name: string }) =>
  parts`Our text, notes and data: ${link(name)}. Words quoted from the documents are not under it.`;
export const accessibility = ({ charts }: { charts: boolean }) =>
  charts
    ? 'The text is in reading order under headings, and each paragraph can be gone to by its locator. Notes stand in their own section and lead back. Charts have a text in their place, and their numbers as tables. Nothing moves, sounds or is told by color alone.'
    : 'The text is in reading order under headings, and each paragraph can be gone to by its locator. Notes stand in their own section and lead back. Nothing moves, sounds or is told by color alone.';
