/** Compiles a content folder in a process that can be stopped: `compile-safely.ts` starts it, asks and hears from it. */
import type { Selected } from '../model/selected.ts';
import { check, compile } from './index.ts';
import { findWords } from './places/find-words.ts';
import { pairOriginals } from './places/pair-originals.ts';
import { readRecords } from './records/read-records.ts';
import { openCache } from './read/read-cache.ts';
import type { Place } from '../model/place.ts';
import { listSuggestions, type Suggestion } from './suggest/list-suggestions.ts';
import { SEARCH, type CompileAnswers, type CompileOrder } from './compile-safely.ts';
import { workOn, type Begin } from '../files/limited-work.ts';

const cache = openCache();
export const work = workOn<CompileOrder, CompileAnswers[keyof CompileAnswers]>((order, begin) => {
  const { folder, documents } = order;
  switch (order.what) {
    case 'compile':
      return compile(folder, { documents, onParse: begin, cache });
    case 'check':
      return check(folder, { documents, onParse: begin, cache });
    case 'find':
      return find(order, order.words, begin);
    case 'suggest':
      return suggest(order, begin);
  }
});

/** Find the place of words that are selected on a page. */
async function find({ folder, documents }: CompileOrder, { slug, paragraph, words, nth }: Selected, begin: Begin): Promise<Place | null> {
  const { records } = await readRecords(folder, documents, begin, cache);
  begin(SEARCH);
  const pairs = pairOriginals(records).pairs.filter(({ edition }) => edition.slug === slug);
  return findWords(pairs, words).found.filter(({ place }) => String(place.paragraph) === paragraph)[nth]?.place ?? null;
}

/** List what the rules suggest for the articles. */
async function suggest({ folder, documents }: CompileOrder, begin: Begin): Promise<Suggestion[]> {
  const { records } = await readRecords(folder, documents, begin, cache);
  begin(SEARCH);
  return listSuggestions(records);
}
