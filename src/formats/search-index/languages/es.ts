import { stemmer } from '@orama/stemmers/spanish';
import type { WrittenLanguage } from '../search-language.ts';

export const language: WrittenLanguage = {
  stemOf: stemmer,
  stopWords: `a al como con de del desde e el ella ellas ellos en entre era es esa esas ese esos esta está estas este estos fue fueron ha han
     hay la las le les lo los más me mi muy ni no nos o para pero por que qué se sin sobre son su sus también te tu u un una unas uno
     unos y ya`,
};
