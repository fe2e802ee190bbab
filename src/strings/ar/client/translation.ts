import { isolate } from './grammar.ts';

/** What scripts of the page say of a translation; the pages name who translated by it too. */

/** Who translated: a person or an institution, or a machine by its name. */
export interface Translator {
  machine: boolean;
  name: string;
}

export const byWhom = ({ machine, name }: Translator) => (machine ? `آلة (${isolate(name)})` : isolate(name));
/** Words of a translation, in which what is looked for is lit. */
export const translated = <T>(translator: Translator, words: T): (string | T)[] => [`الترجمة من عمل ${byWhom(translator)}: `, words];
/** Whose words they are, said of the words of the translation that are closest to what was pasted, or of the pasted words themselves. */
export const areTheTranslators = (closest: boolean, translator: Translator) =>
  `${closest ? 'أقرب الكلمات' : 'هذه الكلمات'} كلمات الترجمة التي هي من عمل ${byWhom(translator)}، لا كلمات الوثيقة. فلا تقتبسها على أنها من الوثيقة.`;
/** The owner in short. */
export const ofTranslation = 'ترجمة، لا كلمات الوثيقة';
