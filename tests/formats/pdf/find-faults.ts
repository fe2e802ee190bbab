import type { Piece, ReadPdf } from './read-pdf.ts';

/** Find text that runs over the edge of its page, or into the white border round it. */
export function findOutside({ pieces, pages }: ReadPdf, border = 20): string[] {
  return pieces
    .filter(({ page, left, right, bottom, top }) => {
      const size = pages[page - 1];
      return !size || left < border || bottom < border || right > size.width - border || top > size.height - border;
    })
    .map(describe);
}

/** Find text that lies over other text; what only touches it, such as a comma that is drawn closer, does not count. */
export function findOverlaps({ pieces, pages }: ReadPdf, slack = 1.5): string[] {
  return pages.flatMap((_, at) => {
    const here = pieces.filter(({ page }) => page === at + 1).sort((one, other) => one.left - other.left);
    return here.flatMap((one, index) => {
      const faults: string[] = [];
      for (let next = index + 1; next < here.length; next++) {
        const other = here[next] as Piece;
        if (other.left > one.right - slack) break;
        if (Math.min(one.top, other.top) - Math.max(one.bottom, other.bottom) > slack)
          faults.push(`${describe(one)} over ${describe(other)}`);
      }
      return faults;
    });
  });
}

function describe({ page, text, left, bottom }: Piece): string {
  return `page ${page} at ${Math.round(left)},${Math.round(bottom)}: ${text}`;
}
