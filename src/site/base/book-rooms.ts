// A line for each format of books. Without its line, its route and its folders the site is as whole as before.
export { EPUB } from '../../formats/epub/format.ts';
export {};
