import { directionOf } from '../../model/direction.ts';

/** Tell what has to be said of words whatever stands around them: of those of a translation, which may stand among those of the original. */
export function explicitLanguage({ language }: { language: string }): { lang: string; dir: 'ltr' | 'rtl' } {
  return { lang: language, dir: directionOf(language) };
}
