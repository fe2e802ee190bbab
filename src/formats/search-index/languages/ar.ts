import { stemmer } from '@orama/stemmers/arabic';
import type { WrittenLanguage } from '../search-language.ts';

export const language: WrittenLanguage = {
  stemOf: stemmer,
  // Without على, which is written as the name علي is.
  stopWords: `في وفي من ومن إلى عن مع أو و أن إن أنها أنه ثم قد لا ولا ما لم لن لكن كما هو وهو هي وهي هم هذا هذه ذلك تلك التي الذي الذين
     كان كانت كل بين حتى بل`,
  before: { words: ['و', 'ف', 'ب', 'ك', 'ل', 'ال', 'وال', 'بال', 'لل'], letters: /^\p{Script=Arabic}/u },
};
