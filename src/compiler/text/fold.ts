/** A text in which ways of writing that don't matter are levelled, with the way back to the text as written. */
export interface FoldedText {
  text: string;
  /** For each UTF-16 unit of `text`: where what it stands for begins in the text as written. */
  starts: readonly number[];
  /** For each UTF-16 unit of `text`: where what it stands for ends. */
  ends: readonly number[];
}

const LEVELLED = new Map<string, string>([
  ...[...'‘’‚‛′ʼ`´'].map((sign) => [sign, "'"] as const),
  ...[...'“”„‟″«»「」『』﹁﹂﹃﹄〝〞〟＂'].map((sign) => [sign, '"'] as const),
  ...[...'‐‑‒–—―−'].map((sign) => [sign, '-'] as const),
  ...[...'\u00ad\u200b\u200c\u200d\u2060\ufeff'].map((sign) => [sign, ''] as const),
  // What only says in which direction is written comes along, or gets lost, when words are copied.
  ...[...'\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069'].map((sign) => [sign, ''] as const),
  ['…', '...'],
  ...(['ff', 'fi', 'fl', 'ffi', 'ffl', 'st', 'st'] as const).map((letters, at) => [String.fromCodePoint(0xfb00 + at), letters] as const),
]);

/**
 * Fold a text for comparing: NFC, one space for any white space, straight quotation marks, hyphens for dashes,
 * no soft hyphens, zero-width signs or signs of direction, ligatures as letters. Case stays.
 *
 * `“Cut\u00adting  off”` → `"Cutting off"`
 */
export function fold(text: string): FoldedText {
  const starts: number[] = [];
  const ends: number[] = [];
  let folded = '';
  for (const { 0: cluster, index } of text.matchAll(/\s+|\P{M}\p{M}*|\p{M}+/gu)) {
    const plain = /^\s/.test(cluster) ? ' ' : (LEVELLED.get(cluster) ?? cluster.normalize('NFC'));
    if (plain === ' ' && folded.endsWith(' ')) {
      ends[ends.length - 1] = index + cluster.length;
      continue;
    }
    folded += plain;
    for (let at = 0; at < plain.length; at++) {
      starts.push(index);
      ends.push(index + cluster.length);
    }
  }
  return { text: folded, starts, ends };
}
