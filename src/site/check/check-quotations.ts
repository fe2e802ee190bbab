import { checkBlock, type CheckedBlock } from '../../compiler/anchor/check-block.ts';
import { buildCorpus } from '../../compiler/anchor/corpus.ts';
import { listBlocks } from '../../compiler/anchor/list-passages.ts';
import { readTexts, type QuotableText } from './read-texts.ts';
import type { Search } from '../search/search-engine.ts';

/** What was found of all that was pasted, and the texts that it speaks of. */
export interface CheckedQuotations {
  texts: readonly QuotableText[];
  blocks: (CheckedBlock & { block: string })[];
}

/** Check all that was pasted against the texts of an index. */
export async function checkQuotations(search: Search, pasted: string): Promise<CheckedQuotations> {
  const corpus = buildCorpus(await readTexts(search, pasted));
  return { texts: corpus.texts, blocks: listBlocks(pasted).map((block) => ({ block, ...checkBlock(block, corpus) })) };
}
