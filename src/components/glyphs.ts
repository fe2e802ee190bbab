import type { NoteKind } from '../schema/compiled.ts';

/** The sign of each kind, so that kinds differ by shape as well as by colour. */
export const GLYPHS: Readonly<Record<NoteKind, string>> = { claim: '◆', source: '●', figure: '■' };
