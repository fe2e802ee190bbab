import { stemmer } from '@orama/stemmers/english';
import type { WrittenLanguage } from '../search-language.ts';

export const language: WrittenLanguage = {
  stemOf: stemmer,
  // With the Arabic article: `al-Zour` is found as `Zour` and the other way round.
  stopWords: `a al an and are as at be been being but by el for from had has have he her his if in into is it its of on or she so than that
     the their them then there these they this those to us was were which who will with would`,
};
