/** Write the rules by which pointing at a strand shows its pair of sentences in the place of the first one. */
export function printBraidStyle(pairs: number): string {
  return Array.from({ length: pairs > 1 ? pairs : 0 }, (_, at) => {
    const isPointed = `.braid-figure:has([data-strand='${at + 1}']:is(:hover,:focus-visible))`;
    return `${isPointed} .braid-pair{visibility:hidden}${isPointed} .braid-pair:nth-child(${at + 1}){visibility:visible}`;
  }).join('');
}
