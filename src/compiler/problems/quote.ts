/** The most characters of the content that a message quotes at a time, and that a sentence of it has in all. */
const [MAX_QUOTE, MAX_SENTENCE] = [80, 600];

/** Signs that are not seen, end a line or do as they please with a terminal. */
const UNSEEN = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}\p{Noncharacter_Code_Point}]/gu;

/** What shows nothing, but for spaces alone. */
const NOTHING = /^ *(?! )[\p{White_Space}\p{Default_Ignorable_Code_Point}]+$/u;

/**
 * Make a sentence of a message fit for one line: what it quotes between backticks is cut where it is long, white space
 * becomes one space, and signs that are not seen are written as codes.
 *
 * `text `a\n  b\u0001c`` → `text `a b⟨U+0001⟩c``
 */
export function fitOnLine(sentence: string): string {
  const quoted = sentence.replace(/`[^`]+`/g, (quote) => `\`${cut(showNothing(quote.slice(1, -1)), MAX_QUOTE)}\``);
  return cut(quoted, MAX_SENTENCE);
}

/** Write signs that are not seen as codes: `a\u202Eb` → `a⟨U+202E⟩b`. */
export function showUnseen(text: string): string {
  return text.replace(UNSEEN, (sign) => `⟨${nameSign(sign)}⟩`);
}

/** Name a sign by its code: `U+202E`. */
export function nameSign(sign: string): string {
  return `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** Write the signs of a quote as codes that has none to be seen. */
function showNothing(quote: string): string {
  return NOTHING.test(quote) ? quote.replace(/[^ ]/gu, (sign) => `⟨${nameSign(sign)}⟩`) : quote;
}

function cut(text: string, most: number): string {
  // No more than can be shown is looked at: a quote may be as long as a file.
  const plain = showUnseen(text.slice(0, 4 * most).replace(/[\s\u0085]+/g, ' '));
  return plain.length > most || text.length > 4 * most
    ? `${plain
        .slice(0, most - 1)
        .toWellFormed()
        .replace(/\uFFFD$/, '')}…`
    : plain;
}
