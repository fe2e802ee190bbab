import { parts } from '../../intl.ts';
import { byWhom, type Translator } from '../client/translation.ts';

const languages = new Intl.DisplayNames('en', { type: 'language' });

interface Head {
  language: string;
  translator: Translator;
  date: string | null;
  /** Whether the document is shown in place of the reading edition, which is what was translated. */
  edition: boolean;
}

/** Into which language an article is translated, and by whom. */
export const head = ({ language, translator, date, edition }: Head) =>
  `${edition ? 'The reading edition is translated' : 'Translated'} into ${languages.of(language) ?? language} by ${byWhom(translator)}${date === null ? '' : `, ${date}`}: below each paragraph stands its translation. The words of the translation are not the document’s own.`;
/** What renders the words of a text: words of the translation, or the whole paragraph of it. */
export const words = <T>({ words, whole, translator }: { words: T; whole: boolean; translator: Translator }) =>
  whole ? parts`The paragraph, translated by ${byWhom(translator)}: ${words}` : parts`Translated by ${byWhom(translator)}: ${words}`;
