import { checkBlock, type CheckedBlock } from '../../compiler/anchor/check-block.ts';
import { buildCorpus } from '../../compiler/anchor/corpus.ts';
import { listBlocks } from '../../compiler/anchor/list-passages.ts';
import { FEW_FILES, listQuotable } from '../../formats/search-index/quotable.ts';
import type { Index } from '../search/open-index.ts';
import type { LikelyTexts } from './choose-texts.ts';
import { readTexts, type QuotableText } from './read-texts.ts';

/** What was found of all that was pasted, and the texts that it speaks of. */
export interface CheckedQuotations {
  texts: readonly QuotableText[];
  blocks: (CheckedBlock & { block: string })[];
}

/** What a check of an index needs that is too large for all its texts to be read; nothing for others. */
async function openChoice(index: Index): Promise<typeof import('./choose-texts.ts') | null> {
  const { records } = await index.start();
  return records.length > FEW_FILES ? import('./choose-texts.ts') : null;
}

/** Read what every check needs. */
export async function prepareCheck(index: Index): Promise<void> {
  await (await openChoice(index))?.readFilters(index);
}

/** Check all that was pasted against the texts of an index. */
export async function checkQuotations(index: Index, pasted: string): Promise<CheckedQuotations> {
  const choice = await openChoice(index);
  if (!choice) return checkAgainst(listQuotable(await index.start()), index, pasted);
  const likely = await choice.chooseLikely(index, pasted);
  const checked = likely && (await checkAgainst(likely.records, index, pasted));
  // What is not exact may have been changed, or be in places of which none has all its words.
  if (checked && isExact(checked, likely)) return checked;
  return checkAgainst(await choice.chooseAlike(index, pasted), index, pasted);
}

async function checkAgainst(records: readonly number[], index: Index, pasted: string): Promise<CheckedQuotations> {
  const corpus = buildCorpus(await readTexts(index, records));
  return { texts: corpus.texts, blocks: listBlocks(pasted).map((block) => ({ block, ...checkBlock(block, corpus) })) };
}

function isExact({ blocks }: CheckedQuotations, likely: LikelyTexts): boolean {
  return blocks.every(
    ({ block, quotes, passages }) => likely.quotes.get(block) === quotes && passages.every(({ verdict }) => verdict.type === 'exact'),
  );
}
