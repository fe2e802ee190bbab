import { join } from 'node:path';
import { keptCitations } from '../../../formats/citations/kept-citations.ts';
import type { Citation } from '../../../formats/citations/styles.ts';
import { openBuildCache, ROOT } from '../build-cache.ts';
import { digestCode } from '../digest-code.ts';

/** Work with the citations that earlier builds have formatted with the very same code, and keep those that come. */
export async function withKeptCitations<T>(work: () => Promise<T>): Promise<T> {
  const cache = openBuildCache('json');
  const key = await digestCode(ROOT, join('src', 'formats', 'citations'));
  const known = keptCitations();
  const text = await cache.read(key);
  for (const [item, citation] of text ? readKept(Buffer.from(text).toString()) : []) known.set(item, citation);
  const before = known.size;
  const result = await work();
  if (known.size !== before) await cache.write(key, Buffer.from(JSON.stringify([...known])));
  await cache.sweep();
  return result;
}

/** Read what was kept; what was cut off or damaged is formatted anew. */
function readKept(text: string): [string, Citation][] {
  try {
    return JSON.parse(text) as [string, Citation][];
  } catch (error) {
    if (error instanceof SyntaxError) return [];
    throw error;
  }
}
