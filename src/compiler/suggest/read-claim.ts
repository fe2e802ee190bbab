import { findHedges } from '../hedges/find-hedges.ts';
import { listNumerals } from '../numerals/list-numerals.ts';
import { readDates } from '../quantities/read-phrase.ts';
import type { Claim } from '../../model/claim.ts';

/** What a claim may say, as its words give it. */
export interface ClaimReading {
  type: Claim['type'];
  hedge?: string;
}

/** Read what words say of how sure a claim is, and of when, in the language of a BCP 47 tag. */
export function readClaim(words: string, tag: string): ClaimReading {
  const hedges = findHedges(words, tag) ?? [];
  const [hedge] = hedges;
  const isForecast = hedges.some(({ kind }) => kind === 'forecast');
  const isCounted = listNumerals(words, tag).length > 0 && !readDates(words, tag).length;
  return {
    type: isForecast ? 'prediction' : isCounted ? 'statistic' : hedge ? 'assessment' : 'event',
    ...(hedge ? { hedge: hedge.words } : {}),
  };
}
