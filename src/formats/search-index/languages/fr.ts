import { stemmer } from '@orama/stemmers/french';
import type { WrittenLanguage } from '../search-language.ts';

export const language: WrittenLanguage = {
  // `arrivée` is folded to `arrivee`, of which the stemmer would make another stem than of `arrivé`.
  stemOf: (term) => stemmer(term.replace(/ee$/, 'e')),
  stopWords: `à al au aux avec c ce ces cet cette d dans de des du elle elles en est et eu eux il ils j je l la le les leur leurs lui m mais
     me n ne nos notre nous on ont ou où par pas pour qu que qui s sa se ses son sont sur t un une vos votre vous y`,
};
