import { checkBlock, type CheckedBlock } from '../../compiler/anchor/check-block.ts';
import { SHORT_RUN, type Verdict } from '../../compiler/anchor/check-passage.ts';
import { buildCorpus } from '../../compiler/anchor/corpus.ts';
import type { Change } from '../../compiler/anchor/list-changes.ts';
import { listTokens } from '../../compiler/anchor/list-tokens.ts';
import { listBlocks } from '../../compiler/anchor/list-passages.ts';
import { FEW_FILES } from '../../formats/search-index/quotable.ts';
import type { Index } from '../search/open-index.ts';
import type { LikelyTexts } from './choose-texts.ts';
import { listQuotable, readTexts, type QuotableText } from './read-texts.ts';

/** What was found of all that was pasted, and the texts that it speaks of. */
export interface CheckedQuotations {
  texts: readonly QuotableText[];
  blocks: (CheckedBlock & { block: string })[];
}

/** Tell whether an index is too large for all its texts to be read. */
async function isLarge(index: Index): Promise<boolean> {
  return (await index.start()).records.length > FEW_FILES;
}

const loadChoice = () => import('./choose-texts.ts');

/** Read what every check of an index needs. */
export async function prepareCheck(index: Index): Promise<void> {
  if (await isLarge(index)) await Promise.all([loadChoice(), index.readFile('words')]);
}

/** Check all that was pasted against the texts of an index. */
export async function checkQuotations(index: Index, pasted: string): Promise<CheckedQuotations> {
  if (!(await isLarge(index))) return checkAgainst(listQuotable(await index.start()), index, pasted);
  const { chooseLikely, chooseAlike } = await loadChoice();
  const likely = await chooseLikely(index, pasted);
  const checked = likely && (await checkAgainst(likely.records, index, pasted));
  if (checked && isFound(checked, likely)) return checked;
  return checkAgainst(await chooseAlike(index, pasted), index, pasted);
}

async function checkAgainst(records: readonly number[], index: Index, pasted: string): Promise<CheckedQuotations> {
  const corpus = buildCorpus(await readTexts(index, records));
  return { texts: corpus.texts, blocks: listBlocks(pasted).map((block) => ({ block, ...checkBlock(block, corpus) })) };
}

/**
 * Tell whether everything was found, as a whole or by its quotations as it was looked for. What was not may stand in other texts, and so
 * may a part of what was altered that is long enough to have been taken from somewhere, or that follows or comes before: a passage
 * may run over the end of a paragraph.
 */
function isFound({ blocks }: CheckedQuotations, likely: LikelyTexts): boolean {
  const isSettled = (verdict: Verdict) =>
    verdict.type === 'exact' ||
    (verdict.type === 'altered' && !isAddedAtAnEnd(verdict.changes) && listTokens(addedTo(verdict.changes)).length < SHORT_RUN);
  return blocks.every(
    ({ block, quotes, passages }) =>
      likely.quotes.get(block) === quotes && passages.every(({ verdict }) => (quotes ? verdict.type === 'exact' : isSettled(verdict))),
  );
}

function isAddedAtAnEnd(changes: readonly Change[]): boolean {
  return [changes[0], changes.at(-1)].some((change) => change?.type === 'added');
}

function addedTo(changes: readonly Change[]): string {
  return changes.flatMap(({ type, words }) => (type === 'added' ? [words] : [])).join(' ');
}
