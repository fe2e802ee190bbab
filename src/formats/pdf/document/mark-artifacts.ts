/** What begins marked content or ends it, or a string, which may hold anything. */
const MARK =
  /\/[^\s/<>()[\]]+\s*(?:<<(?:\((?:\\[\s\S]|[^\\()])*\)|<[\da-fA-F]*>|[^<>(])*>>\s*|\/\S+\s+)?(?:BDC|BMC)(?!\S)|\((?:\\[\s\S]|[^\\()])*\)|(?<!\S)EMC(?!\S)/g;
/** An operator that paints. */
const PAINTING = /(?<!\S)(?:f\*?|F|S|s|B\*?|b\*?|Do|sh|Tj|TJ)(?!\S)/;

/** A mark that says where its content stands in the structure, or that it does not; others say how to read it, as `/ReversedChars` does. */
const PLACES = /^\/Artifact\b|\/MCID\b|^\/\S+\s+\/\S+\s+BDC$/;

/**
 * Mark what a page paints outside of its structure as artifacts: lines and grounds, and what the page hides from those who
 * listen, such as the numbers at the axis of a chart.
 */
export function markArtifacts(operators: string): string {
  let [written, end] = ['', 0];
  /** The marks that are open, each by whether it says where its content stands. */
  const open: boolean[] = [];
  const writeUpTo = (to: number, isMarked: boolean) => {
    const piece = operators.slice(end, to);
    written += !isMarked && PAINTING.test(piece) ? `/Artifact BMC\n${piece}\nEMC\n` : piece;
    end = to;
  };
  for (const { 0: mark, index } of operators.matchAll(MARK)) {
    if (mark.startsWith('(')) continue;
    if (mark !== 'EMC') {
      const isPlaced = PLACES.test(mark);
      if (isPlaced && open.length === 0) writeUpTo(index, false);
      // What is in the structure is within a mark that only says how to read it.
      if (isPlaced) open.fill(true);
      open.push(isPlaced);
    } else if (open.pop() && open.length === 0) writeUpTo(index + mark.length, true);
  }
  writeUpTo(operators.length, open.length > 0);
  return written;
}
