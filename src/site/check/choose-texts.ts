import { listBlocks, listQuotations } from '../../compiler/anchor/list-passages.ts';
import { UNSPACED } from '../../compiler/text/unspaced.ts';
import { listQuotable } from '../../formats/search-index/quotable.ts';
import { openFilters, type WordFilters } from '../../formats/search-index/word-filters.ts';
import type { Index } from '../search/open-index.ts';
import { openSearch } from '../search/search-engine.ts';

/** Texts among which are all those in which each of some passages stands exactly. */
export interface LikelyTexts {
  records: number[];
  /** For each block that was pasted, whether it is only its quotations that were looked for. */
  quotes: ReadonlyMap<string, boolean>;
}

/** How many files may hold all words of a passage if they are read for it. */
const MAX_FILES = 8;
/** How many texts are read for each stretch of what was pasted. */
const MAX_TEXTS = 8;
const WORDS_OF_STRETCH = 40;
/** Roughly a word; where no spaces are written, two letters. */
const WORD = new RegExp(String.raw`(?:${UNSPACED}\p{M}*){1,2}|(?:(?!${UNSPACED})\S)+`, 'gu');

/** Read what every check of a large index needs. */
export async function readFilters(index: Index): Promise<WordFilters> {
  return index.readFile('words');
}

/**
 * Choose the texts of the files that hold all words of each block, or of each quotation in it; nothing where its words are in no file
 * or in too many.
 */
export async function chooseLikely(index: Index, pasted: string): Promise<LikelyTexts | null> {
  const [filters, start] = await Promise.all([readFilters(index), index.start()]);
  const listFiles = openFilters(filters);
  const files = new Set<number>();
  const quotes = new Map<string, boolean>();
  for (const block of listBlocks(pasted)) {
    const ways = [[block], listQuotations(block).map(({ start: from, end }) => block.slice(from, end))].map((way) => way.map(listFiles));
    const best = ways.findIndex((way) => way.length > 0 && way.every(({ length }) => length > 0 && length <= MAX_FILES));
    if (best === -1) return null;
    for (const file of ways[best]?.flat() ?? []) files.add(file);
    quotes.set(block, best === 1);
  }
  const isIn = (record: number, file: number) => record >= (start.records[file] ?? 0) && record < (start.records[file + 1] ?? start.count);
  return { records: listQuotable(start).filter((record) => [...files].some((file) => isIn(record, file))), quotes };
}

/** Choose the texts most like each stretch, and their neighbors: a passage may run over the end of a paragraph. */
export async function chooseAlike(index: Index, pasted: string): Promise<number[]> {
  const search = openSearch(index);
  const all = new Set(listQuotable(await index.start()));
  const lists = await Promise.all(
    listStretches(pasted).map(async (stretch) => (await search.findLike(stretch)).filter((record) => all.has(record)).slice(0, MAX_TEXTS)),
  );
  const chosen = new Set(lists.flat().flatMap((record) => [record - 1, record, record + 1]));
  return [...chosen].filter((record) => all.has(record)).sort((one, other) => one - other);
}

/** Cut what was pasted where quotations and omissions may begin and end, and into no more than 40 words. */
function listStretches(pasted: string): string[] {
  return pasted.split(/["“”„«»「」…\n]|\.{3}/).flatMap((stretch) => {
    const starts = [...stretch.matchAll(WORD)].map(({ index }) => index);
    return Array.from({ length: Math.ceil(starts.length / WORDS_OF_STRETCH) }, (_, at) =>
      stretch.slice(starts[at * WORDS_OF_STRETCH], starts[(at + 1) * WORDS_OF_STRETCH]),
    );
  });
}
