/** What the glyphs of a font mean, by their codes of two bytes. */
export type UnicodeMap = Map<number, string>;

/** How many lines a block of a map may have. */
const BLOCK = 100;

/** Parse a `ToUnicode` map with codes of two bytes. */
export function parseUnicodeMap(cmap: string): UnicodeMap {
  const map: UnicodeMap = new Map();
  for (const [, kind, lines = ''] of cmap.matchAll(/beginbf(char|range)([\s\S]*?)endbf/g)) {
    const codes = [...lines.matchAll(/<([0-9a-f]+)>/gi)].map(([, hex = '']) => hex);
    const width = kind === 'char' ? 2 : 3;
    for (let at = 0; at + width <= codes.length; at += width) {
      const [first = '', second = '', third = second] = codes.slice(at, at + width);
      const [start, end] = [parseInt(first, 16), parseInt(kind === 'char' ? first : second, 16)];
      const text = readUtf16(third);
      for (let code = start; code <= end; code++)
        map.set(code, text.slice(0, -1) + String.fromCharCode(text.charCodeAt(text.length - 1) + code - start));
    }
  }
  return map;
}

/** Print a `ToUnicode` map. */
export function printUnicodeMap(map: UnicodeMap): string {
  const lines = [...map]
    .filter(([, text]) => text !== '')
    .toSorted(([one], [other]) => one - other)
    .map(([code, text]) => `<${printCode(code)}> <${printUtf16(text)}>`);
  const blocks: string[] = [];
  for (let at = 0; at < lines.length; at += BLOCK) {
    const block = lines.slice(at, at + BLOCK);
    blocks.push(`${block.length} beginbfchar`, ...block, 'endbfchar');
  }
  return [
    '/CIDInit /ProcSet findresource begin',
    '12 dict begin',
    'begincmap',
    '/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def',
    '/CMapName /Adobe-Identity-UCS def',
    '/CMapType 2 def',
    '1 begincodespacerange',
    '<0000> <FFFF>',
    'endcodespacerange',
    ...blocks,
    'endcmap',
    'CMapName currentdict /CMap defineresource pop',
    'end',
    'end',
    '',
  ].join('\n');
}

/** Print the code of a glyph: 169 → `00A9`. */
export function printCode(code: number): string {
  return code.toString(16).toUpperCase().padStart(4, '0');
}

/** Print a text as UTF-16 in hexadecimal digits, without a byte order mark. */
export function printUtf16(text: string): string {
  return Array.from({ length: text.length }, (_, at) => printCode(text.charCodeAt(at))).join('');
}

function readUtf16(hex: string): string {
  return String.fromCharCode(...(hex.match(/.{1,4}/g) ?? []).map((unit) => parseInt(unit, 16)));
}
