import { parts } from '../../intl.ts';
import { byWhom, type Translator } from '../client/translation.ts';
import { isolate, LOCALE } from '../grammar.ts';

const languages = new Intl.DisplayNames(LOCALE, { type: 'language' });

interface Head {
  language: string;
  translator: Translator;
  date: string | null;
  /** Whether the document is shown in place of the reading edition, which is what was translated. */
  edition: boolean;
}

/** Into which language an article is translated, and by whom. */
export const head = ({ language, translator, date, edition }: Head) =>
  `${edition ? 'طبعة القراءة مترجمة' : 'النص مترجم'} إلى ${languages.of(language) ?? language}، والترجمة من عمل ${byWhom(translator)}${date === null ? '' : `، ${isolate(date)}`}: تحت كل فقرة ترجمتها. وكلمات الترجمة ليست كلمات الوثيقة نفسها.`;
/** What renders the words of a text: words of the translation, or the whole paragraph of it. */
export const words = <T>({ words, whole, translator }: { words: T; whole: boolean; translator: Translator }) =>
  whole ? parts`ترجمة الفقرة من عمل ${byWhom(translator)}: ${words}` : parts`الترجمة من عمل ${byWhom(translator)}: ${words}`;
