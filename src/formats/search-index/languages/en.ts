import { stemmer } from '@orama/stemmers/english';
import { foldList, type SearchLanguage } from '../search-language.ts';

export const language: SearchLanguage = {
  stemOf: stemmer,
  // With the Arabic article: `al-Zour` is found as `Zour` and the other way round.
  stopWords: foldList(
    `a al an and are as at be been being but by el for from had has have he her his if in into is it its of on or she so than that
     the their them then there these they this those to us was were which who will with would`,
  ),
};
