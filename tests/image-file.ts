import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** A PNG of three pixels by two. */
export const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAMAAAACCAAAAAC4HznGAAAAEElEQVR4nGMwaDjAcKDBAAALiALhN0H0xAAAAABJRU5ErkJggg==',
  'base64',
);

/** Put the file of an image into a content folder, at a path such as `harbor/map.png`. */
export async function writeImageFile(content: string, path: string, bytes: Uint8Array = PNG): Promise<void> {
  const place = join(content, 'images', path);
  await mkdir(dirname(place), { recursive: true });
  await writeFile(place, bytes);
}
