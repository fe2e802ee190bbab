import { join } from 'node:path';
import { keptCitations } from '../../formats/citations/kept-citations.ts';
import type { Citation } from '../../formats/citations/styles.ts';
import { openBuildCache, ROOT } from './build-cache.ts';
import { digestCode } from './digest-code.ts';

/** Work with the citations that earlier builds have formatted with the very same code, and keep those that come. */
export async function withKeptCitations<T>(work: () => Promise<T>): Promise<T> {
  const cache = openBuildCache('json');
  const key = await digestCode(ROOT, join('src', 'formats', 'citations'));
  const known = keptCitations();
  const text = await cache.read(key);
  const kept = text ? (JSON.parse(Buffer.from(text).toString()) as [string, Citation][]) : [];
  for (const [item, citation] of kept) known.set(item, citation);
  const before = known.size;
  const result = await work();
  if (known.size !== before) await cache.write(key, Buffer.from(JSON.stringify([...known])));
  await cache.sweep();
  return result;
}
