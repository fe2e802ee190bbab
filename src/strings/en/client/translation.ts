/** What scripts of the page say of a translation; the pages name who translated by it too. */

/** Who translated: a person or an institution, or a machine by its name. */
export interface Translator {
  machine: boolean;
  name: string;
}

export const byWhom = ({ machine, name }: Translator) => (machine ? `a machine (${name})` : name);
/** Words of a translation, in which what is looked for is lit. */
export const translated = <T>(translator: Translator, words: T): (string | T)[] => [`Translated by ${byWhom(translator)}: `, words];
/** Whose words they are, said of the words of the translation that are closest to what was pasted, or of the pasted words themselves. */
export const areTheTranslators = (closest: boolean, translator: Translator) =>
  `${closest ? 'The closest words' : 'These words'} are those of the translation by ${byWhom(translator)}, not the document’s. Don’t quote them as the document’s.`;
/** The owner in short. */
export const ofTranslation = 'a translation, not the document’s words';
