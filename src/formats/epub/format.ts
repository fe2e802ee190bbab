import type { BookFormat } from '../links/links.ts';

/** Books in EPUB 3.3. */
export const EPUB = { ending: 'epub', name: 'EPUB', mediatype: 'application/epub+zip' } as const satisfies BookFormat;
