// edtf 4.11 ships no types; this is what the schema uses of it.
declare module 'edtf' {
  /** @throws if the text is not in EDTF */
  export function parse(text: string, constraints?: { level?: 0 | 1 | 2; types?: string[] }): unknown;
}
