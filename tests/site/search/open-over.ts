import { loadLanguages } from '../../../src/formats/search-index/load-languages.ts';
import { buildSearchIndex } from '../../../src/formats/search-index/search-index.ts';
import type { SearchRecord } from '../../../src/formats/search-index/search-records.ts';
import { openIndex } from '../../../src/site/search/open-index.ts';
import { openSearch } from '../../../src/site/search/search-engine.ts';

/** Open a search over some records, as a page does in whose texts their languages are; `read` lists the files that it read. */
export async function openOver(records: readonly SearchRecord[], language = 'en') {
  const files = new Map((await buildSearchIndex(records, language)).map(({ name, text }) => [name, text]));
  const read: string[] = [];
  const search = openSearch(
    openIndex((name) => {
      read.push(name);
      const text = files.get(name);
      return text === undefined ? Promise.reject(new Error(name)) : Promise.resolve(JSON.parse(text) as unknown);
    }),
    () => loadLanguages([language, ...records.flatMap((record) => record.language ?? [])]),
  );
  return { search, read, files };
}
