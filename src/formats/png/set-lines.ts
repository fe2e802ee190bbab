import { listGraphemes } from '../../compiler/text/segments.ts';
import { spell } from './spell.ts';
import type { Typeface } from './typeface.ts';

/** Measure words in pixels. */
export function measureWords(text: string, typeface: Typeface, size: number): number {
  return typeface.setWord(text).advance * size;
}

/** Break a text into lines of a width; a word that is wider than a line breaks where the line ends. */
export function setLines(text: string, typeface: Typeface, size: number, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const part of spell(text, typeface)
    .split(' ')
    .flatMap((word) => breakWord(word, typeface, size, width))) {
    const longer = line === '' ? part : `${line} ${part}`;
    if (line !== '' && measureLine(longer, typeface, size) > width) {
      lines.push(line);
      line = part;
    } else line = longer;
  }
  return line === '' ? lines : [...lines, line];
}

/** Measure a line word by word, as it is drawn, so that the words of all pictures are set once. */
export function measureLine(line: string, typeface: Typeface, size: number): number {
  const words = line.split(' ');
  return words.reduce((sum, word) => sum + measureWords(word, typeface, size), (words.length - 1) * measureWords(' ', typeface, size));
}

function breakWord(word: string, typeface: Typeface, size: number, width: number): string[] {
  if (measureWords(word, typeface, size) <= width) return [word];
  const parts: string[] = [];
  let [part, length] = ['', 0];
  for (const letter of listGraphemes(word)) {
    // Letter by letter, which is never narrower: kerning only brings them together.
    const advance = measureWords(letter, typeface, size);
    if (part !== '' && length + advance > width) {
      parts.push(part);
      [part, length] = ['', 0];
    }
    part += letter;
    length += advance;
  }
  return [...parts, part];
}
