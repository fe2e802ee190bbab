import { createHash } from 'node:crypto';
import { lstat, readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { imageSize } from 'image-size';
import { IMAGE_TYPES, type DocumentImage, type ImageType } from '../../model/image.ts';
import { closestName } from '../problems/closest-name.ts';
import { startOf, unexpected, type Problem } from '../problems/problem.ts';
import { isHidden } from './content-file.ts';
import { LARGEST_FILE } from './limits.ts';
import type { Located } from './parse-yaml.ts';
import { NO_CACHE, type ReadCache } from './read-cache.ts';

/** The folder of the images of documents within the content folder; in it stands one folder for each article. */
export const IMAGES = 'images';

/** What the file of an image says of itself. */
export interface ImageFile {
  type: ImageType;
  /** In pixels, as it is shown. */
  width: number;
  height: number;
  sha256: string;
}

/** Articles with images, as far as these are concerned. */
interface Illustrated {
  slug: string;
  facts: Located<{ images: DocumentImage[] }>;
}

/**
 * Read the images that articles name, by `<slug>/<file>`. Those that are missing, too large or of no such format are reported
 * where they are named, and files that no article names where they stand.
 *
 * @param slugs of all articles: what one names that could not be read is not known
 */
export async function readImages(
  folder: string,
  articles: readonly Illustrated[],
  slugs: ReadonlySet<string>,
  cache: ReadCache = NO_CACHE,
): Promise<{ images: ReadonlyMap<string, ImageFile>; problems: Problem[] }> {
  const images = new Map<string, ImageFile>();
  const problems: Problem[] = [];
  const named = new Set<string>();
  const unread = slugs.difference(new Set(articles.map(({ slug }) => slug)));
  for (const { slug, facts } of articles) {
    for (const [at, { file }] of facts.value.images.entries()) {
      const path = `${slug}/${file}`;
      named.add(path);
      const read = await readImage(folder, path, cache);
      if ('type' in read) images.set(path, read);
      else problems.push(unexpected(facts.locate(['images', at, 'file']), read.rule, read.actual, read.expected, { hint: read.hint }));
    }
  }
  return { images, problems: [...problems, ...(await reportUnnamed(folder, named, unread))] };
}

type Refused = {
  rule: 'image-exists' | 'image-is-raster' | 'file-is-no-link' | 'file-is-not-huge';
  actual: string;
  expected: string;
  hint: string;
};

async function readImage(folder: string, path: string, cache: ReadCache): Promise<ImageFile | Refused> {
  const place = join(folder, IMAGES, path);
  const found = await lstat(place).catch(() => null);
  const home = `${basename(folder)}/${IMAGES}/${path}`;
  if (found?.isSymbolicLink())
    return { rule: 'file-is-no-link', actual: `link \`${home}\``, expected: 'a file', hint: 'copy the file there.' };
  if (!found?.isFile()) {
    const [slug = '', file = ''] = path.split('/');
    const there = await readdir(join(folder, IMAGES, slug)).catch(() => []);
    const guess = there.find((it) => it.toLowerCase() === file.toLowerCase()) ?? closestName(file, new Set(there));
    const hint = guess === null ? 'put the file there, or take the image out of `images`.' : `perhaps \`${guess}\`, which is there.`;
    return { rule: 'image-exists', actual: `image \`${file}\``, expected: `a file \`${home}\``, hint };
  }
  if (found.size > LARGEST_FILE) {
    const hint = 'scale it down: every reader of the page loads it.';
    return { rule: 'file-is-not-huge', actual: `image of ${found.size} bytes`, expected: `at most ${LARGEST_FILE}`, hint };
  }
  const state = [found.ino, found.size, found.mtimeMs, found.ctimeMs].join();
  return cache.memoize(`image ${path}`, state, async () => describeImage(await readFile(place), home));
}

function describeImage(bytes: Uint8Array, home: string): ImageFile | Refused {
  const size = measure(bytes);
  if (!size || !isPublished(size.type)) {
    const hint = 'save it in one of these formats.';
    return {
      rule: 'image-is-raster',
      actual: `\`${home}\` of ${size?.type ?? 'no known format'}`,
      expected: 'PNG, JPEG, GIF or WebP',
      hint,
    };
  }
  // A picture that a camera has turned is shown upright.
  const isTurned = (size.orientation ?? 1) >= 5;
  const [width, height] = isTurned ? [size.height, size.width] : [size.width, size.height];
  return { type: size.type, width, height, sha256: createHash('sha256').update(bytes).digest('hex') };
}

function measure(bytes: Uint8Array): ReturnType<typeof imageSize> | null {
  try {
    return imageSize(bytes);
  } catch {
    return null;
  }
}

function isPublished(type: string | undefined): type is ImageType {
  return type !== undefined && Object.hasOwn(IMAGE_TYPES, type);
}

/** Warn of images that no article names: they are not published. */
async function reportUnnamed(folder: string, named: ReadonlySet<string>, unread: ReadonlySet<string>): Promise<Problem[]> {
  const entries = await readdir(join(folder, IMAGES), { withFileTypes: true, recursive: true }).catch(() => []);
  return entries
    .filter((entry) => !entry.isDirectory() && !isHidden(entry.name))
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(join(folder, IMAGES).length + 1)
        .replaceAll('\\', '/'),
    )
    .filter((path) => !named.has(path) && !unread.has(path.split('/')[0] ?? ''))
    .sort()
    .map((path) =>
      unexpected(startOf(`${basename(folder)}/${IMAGES}/${path}`), 'file-is-read', `image \`${path}\``, 'one that an article names', {
        hint: 'name it under `images` in the front matter of its article, or move it out of the content folder.',
      }),
    );
}
