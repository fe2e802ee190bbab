/** What scripts of the page say of a translation; the pages name who translated by it too. */

/** Who translated: a person or an institution, or a machine by its name. */
export interface Translator {
  machine: boolean;
  name: string;
}

export const byWhom = ({ machine, name }: Translator) => (machine ? `une machine (${name})` : name);
/** Words of a translation, in which what is looked for is lit. */
export const translated = <T>(translator: Translator, words: T): (string | T)[] => [`Traduit par ${byWhom(translator)} : `, words];
/** Whose words they are, said of the words of the translation that are closest to what was pasted, or of the pasted words themselves. */
export const areTheTranslators = (closest: boolean, translator: Translator) =>
  `${closest ? 'Les mots les plus proches' : 'Ces mots'} sont ceux de la traduction par ${byWhom(translator)}, et non ceux du document. Ne les citez pas comme venant du document.`;
/** The owner in short. */
export const ofTranslation = 'une traduction, et non les mots du document';
