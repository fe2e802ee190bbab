/** A row of a column: how tall it is, and where its top would best be. */
export interface Row {
  height: number;
  wanted: number;
}

/**
 * Stack rows in their order without overlap, each as near as can be to where it is wanted; give their tops.
 *
 * two rows of height 10, both wanted at 0 → -5 and 5
 */
export function stackRows(rows: readonly Row[]): number[] {
  // Rows that would overlap become one block, which lies where its rows together want it.
  const blocks: { start: number; count: number; height: number; sum: number }[] = [];
  rows.forEach(({ height, wanted }, at) => {
    blocks.push({ start: at, count: 1, height, sum: wanted });
    for (let last = blocks.at(-1), before = blocks.at(-2); last && before; last = blocks.at(-1), before = blocks.at(-2)) {
      if (topOf(before) + before.height <= topOf(last)) break;
      before.sum += last.sum - last.count * before.height;
      before.count += last.count;
      before.height += last.height;
      blocks.pop();
    }
  });
  return blocks.flatMap((block) => {
    let top = topOf(block);
    return rows.slice(block.start, block.start + block.count).map(({ height }) => {
      top += height;
      return top - height;
    });
  });
}

function topOf({ sum, count }: { sum: number; count: number }): number {
  return sum / count;
}
