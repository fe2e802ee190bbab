import { parts } from '../../intl.ts';
import { byWhom, type Translator } from '../client/translation.ts';

const languages = new Intl.DisplayNames('fr', { type: 'language' });

interface Head {
  language: string;
  translator: Translator;
  date: string | null;
  /** Whether the document is shown in place of the reading edition, which is what was translated. */
  edition: boolean;
}

/** Into which language an article is translated, and by whom. */
export const head = ({ language, translator, date, edition }: Head) =>
  `${edition ? 'L’édition de lecture est traduite' : 'Le texte est traduit'} en ${languages.of(language) ?? language} par ${byWhom(translator)}${date === null ? '' : `, ${date}`} : chaque paragraphe est suivi de sa traduction. Les mots de la traduction ne sont pas ceux du document.`;
/** What renders the words of a text: words of the translation, or the whole paragraph of it. */
export const words = <T>({ words, whole, translator }: { words: T; whole: boolean; translator: Translator }) =>
  whole ? parts`Le paragraphe, traduit par ${byWhom(translator)} : ${words}` : parts`Traduit par ${byWhom(translator)} : ${words}`;
