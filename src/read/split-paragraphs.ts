/**
 * Split a plain text into its paragraphs. Where it has blank lines, they part paragraphs and single line ends are
 * only line breaks; where it has none, every line is a paragraph. White space is levelled to single spaces.
 */
export function splitParagraphs(text: string): string[] {
  const lines = text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .trim();
  const parts = /\n[ \t]*\n/.test(lines) ? lines.split(/\n(?:[ \t]*\n)+/) : lines.split('\n');
  return parts.map((part) => part.trim().split(/\s+/).join(' ')).filter(Boolean);
}
