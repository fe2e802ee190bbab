import type { Style, Typeface } from './typeface.ts';

/** Opens the typeface of a style. */
export type Typefaces = (style: Style) => Typeface;

/** What is said stands in the serif of the text, all that is told about it in the sans of the notes. */
export const WORDS: Style = { family: 'serif', weight: 400, italic: false };
export const TITLE: Style = { family: 'serif', weight: 400, italic: true };
export const NOTES: Style = { family: 'sans', weight: 400, italic: false };
export const CODE: Style = { family: 'sans', weight: 600, italic: false };
