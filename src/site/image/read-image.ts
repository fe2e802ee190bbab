import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { IMAGES } from '../../compiler/read/read-images.ts';
import type { CompiledArticle, CompiledImage } from '../../model/compiled.ts';

/** Read the file of an image of a document from the content folder that is built. */
export function readImageFile({ id }: Pick<CompiledArticle, 'id'>, { file }: Pick<CompiledImage, 'file'>): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(readFileSync(join(process.env['BRIEFING_CONTENT'] ?? 'content', IMAGES, id, file)));
}
