/** Something of a file that its import leaves out, or does not keep as it was. */
export interface Loss {
  /** What it is: `2 images`. */
  what: string;
  /** One line for each, where a line says more. */
  details: string[];
  /** Whether each line is to be seen, however many there are. */
  isList?: boolean;
}

/** Count things in words: `1 paragraph`, `3 paragraphs`. */
export function countOf(number: number, noun: string, nouns = `${noun}s`): string {
  return `${number} ${number === 1 ? noun : nouns}`;
}

/** Tell what was found of one kind, one line each; nothing where nothing was found. */
export function lossesOf(noun: string, nouns: string, details: readonly string[]): Loss[] {
  return details.length ? [{ what: countOf(details.length, noun, nouns), details: [...details] }] : [];
}

/** Quote the beginning of a text. */
export function quote(text: string): string {
  const words = text.trim().split(/\s+/);
  const some = words.length > 10 ? `${words.slice(0, 8).join(' ')} …` : words.join(' ');
  return `“${some.length > 90 ? `${some.slice(0, 88)} …` : some}”`;
}

/** Quote words where they stand: `“he did [not] sign”`. */
export function quoteAt(before: string, words: string, after: string): string {
  const some = words.length > 160 ? `${words.slice(0, 158)} …` : words;
  const lead = before.split(/\s+/).slice(-6).join(' ').slice(-60);
  const tail = after.split(/\s+/).slice(0, 6).join(' ').slice(0, 60);
  return `“${lead}[${some}]${tail}”`.replace(/\s+/g, ' ');
}
