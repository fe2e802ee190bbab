import { measureText } from './measure-text.ts';

/**
 * Break a text into lines that fit a width: `wrapText('more than 20,000', 60, 14)` → `['more than', '20,000']`.
 * A word that is wider than a whole line stands alone, and the caller's test for the viewBox will say so.
 */
export function wrapText(text: string, width: number, fontSize: number, bold = false): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/[ \n\t]+/).filter((it) => it !== '')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && measureText(longer, fontSize, bold) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line === '' ? lines : [...lines, line];
}
