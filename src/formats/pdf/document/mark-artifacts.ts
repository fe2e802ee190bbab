/** What begins marked content or ends it, or a string, which may hold anything. */
const MARK =
  /\/[^\s/<>()[\]]+\s*(?:<<(?:\((?:\\[\s\S]|[^\\()])*\)|<[\da-fA-F]*>|[^<>(])*>>\s*|\/\S+\s+)?(?:BDC|BMC)(?!\S)|\((?:\\[\s\S]|[^\\()])*\)|(?<!\S)EMC(?!\S)/g;
/** An operator that paints. */
const PAINTING = /(?<!\S)(?:f\*?|F|S|s|B\*?|b\*?|Do|sh|Tj|TJ)(?!\S)/;

/**
 * Mark what a page paints outside of its structure as artifacts: lines and grounds, and what the page hides from those who
 * listen, such as the numbers at the axis of a chart.
 */
export function markArtifacts(operators: string): string {
  let [written, end, depth] = ['', 0, 0];
  const writeUpTo = (to: number, isMarked: boolean) => {
    const piece = operators.slice(end, to);
    written += !isMarked && PAINTING.test(piece) ? `/Artifact BMC\n${piece}\nEMC\n` : piece;
    end = to;
  };
  for (const { 0: mark, index } of operators.matchAll(MARK)) {
    if (mark.startsWith('(')) continue;
    if (mark !== 'EMC' && depth++ === 0) writeUpTo(index, false);
    if (mark === 'EMC' && --depth === 0) writeUpTo(index + mark.length, true);
  }
  writeUpTo(operators.length, depth > 0);
  return written;
}
