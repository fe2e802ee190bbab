import { stemmer } from '@orama/stemmers/german';
import type { WrittenLanguage } from '../search-language.ts';

export const language: WrittenLanguage = {
  stemOf: stemmer,
  stopWords: `aber al als am an auch auf aus bei bin bis das dass dem den der des die dies diese diesem diesen dieser dieses du durch ein eine
     einem einen einer eines er es für hat hatte hatten ihr ihre im in ist mit nach noch oder sein seine sich sie sind so über um und
     uns vom von vor war waren wenn werden wie wir wird wurde wurden zu zum zur`,
};
