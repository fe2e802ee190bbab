import { listBlocks, listQuotations } from '../../compiler/anchor/list-passages.ts';
import { UNSPACED } from '../../compiler/text/unspaced.ts';
import { openFilters, type WordFilters } from '../../formats/search-index/word-filters.ts';
import type { Index } from '../search/open-index.ts';
import { openSearch } from '../search/search-engine.ts';
import { listQuotable } from './read-texts.ts';

/** Texts in which passages are likely to stand. */
export interface LikelyTexts {
  records: number[];
  /** For each block that was pasted, whether it is only its quotations that were looked for. */
  quotes: ReadonlyMap<string, boolean>;
}

/** How many files are read for a passage: where more may hold its words, these are too few or too common. */
const MAX_FILES = 8;
/** How much of a passage a text may lack whose words were changed in it. */
const MOST_CHANGED = 0.25;
/** How many texts are read for each stretch of what was pasted. */
const MAX_TEXTS = 8;
const WORDS_OF_STRETCH = 40;
/** Roughly a word; where no spaces are written, two letters. */
const WORD = new RegExp(String.raw`(?:${UNSPACED}\p{M}*){1,2}|(?:(?!${UNSPACED})\S)+`, 'gu');

/**
 * Choose the texts of the files that may hold all words of each block, or of each quotation in it, or else most of them; nothing
 * where no file does, or too many. Those in which it stands exactly are among them, unless it goes on in a paragraph of another file.
 */
export async function chooseLikely(index: Index, pasted: string): Promise<LikelyTexts | null> {
  const [filters, start] = await Promise.all([index.readFile<WordFilters>('words'), index.start()]);
  const lacksOf = openFilters(filters);
  /** List the files that lack at most so much of each passage; null where one has none, or too many. */
  const list = (passages: readonly string[], most: number) => {
    const lists = passages.map((passage) => [...lacksOf(passage).entries()].filter(([, lacks]) => lacks <= most).map(([file]) => file));
    return lists.length && lists.every(({ length }) => length > 0 && length <= MAX_FILES) ? lists.flat() : null;
  };
  const files = new Set<number>();
  const quotes = new Map<string, boolean>();
  for (const block of listBlocks(pasted)) {
    const quotations = listQuotations(block).map(({ start: from, end }) => block.slice(from, end));
    const exact = list([block], 0);
    const quoted = exact ? null : list(quotations, 0);
    const found = exact ?? quoted ?? list([block], MOST_CHANGED);
    if (!found) return null;
    for (const file of found) files.add(file);
    quotes.set(block, quoted !== null);
  }
  const inFiles = [...files].flatMap((file) => {
    const [from = 0, to = start.count] = start.records.slice(file, file + 2);
    return Array.from({ length: to - from }, (_, at) => from + at);
  });
  const wanted = new Set(inFiles);
  return { records: listQuotable(start).filter((record) => wanted.has(record)), quotes };
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
