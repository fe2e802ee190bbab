/** The forms of a word that a language needs for counts; which stands for which is `Intl.PluralRules`’ to say. */
export type Forms = { readonly other: string } & { readonly [Form in Exclude<Intl.LDMLPluralRule, 'other'>]?: string };

/** What formats for a language is made once: it is slow to make. */
const plurals = new Map<string, Intl.PluralRules>();
const numbers = new Map<string, Intl.NumberFormat>();
const lists = new Map<string, Intl.ListFormat>();

function keep<T>(kept: Map<string, T>, language: string, make: () => T): T {
  const found = kept.get(language) ?? make();
  kept.set(language, found);
  return found;
}

/** Choose the form of a word that goes with a count. */
export function chooseForm(language: string, count: number, forms: Forms): string {
  return forms[keep(plurals, language, () => new Intl.PluralRules(language)).select(count)] ?? forms.other;
}

/** Join items as a list in a sentence: `title, author and date`. */
export function joinList(language: string, items: readonly string[]): string {
  return keep(lists, language, () => new Intl.ListFormat(language)).format(items);
}

/** Print a number as a language groups its digits, as exact as it is: `31000` → `31,000`. */
export function formatNumber(language: string, value: number): string {
  return keep(numbers, language, () => new Intl.NumberFormat(language, { maximumFractionDigits: 20 })).format(value);
}

/**
 * Write a sentence some of whose words are marked up, as its parts in order: what is marked up is made by functions that
 * whoever shows the sentence gives, so that a language may put it where it belongs.
 *
 * parts`See ${link('the list')}.` → ['See ', <a>the list</a>, '.']
 */
export function parts<Values extends readonly unknown[]>(texts: TemplateStringsArray, ...values: Values): (string | Values[number])[] {
  return texts.flatMap((text, at) => {
    return [...(text ? [text] : []), ...values.slice(at, at + 1)];
  });
}

/** Put a sign between items that may be marked up: their list, where `joinList` joins words. */
export function between<T>(items: readonly T[], sign: string): (string | T)[] {
  return items.flatMap((item, at) => (at > 0 ? [sign, item] : [item]));
}

/** Make what marks up some words of a sentence. */
export type Mark<T> = (words: string) => T;
