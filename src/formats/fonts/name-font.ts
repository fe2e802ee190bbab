/** A table of a font. */
interface Table {
  tag: string;
  data: Buffer;
}

/** Who made a font, its version, and whose licence it has: what stays as it is. Numbers from 256 are names of parts, such as axes. */
const KEPT = [0, 5, 7, 8, 9, 11, 12, 13, 14];
const FIRST_OF_PARTS = 256;
/** Names for Windows, in English as it is written in the United States, as UTF-16: what every reader of fonts knows. */
const WINDOWS = { platform: 3, encoding: 1, language: 0x409 };

/**
 * Give a font another name: a font that was changed must not go by a name that its licence reserves (OFL 1.1, condition 3).
 *
 * @param font plain tables (sfnt), as OpenType has them: https://learn.microsoft.com/typography/opentype/spec/otff
 */
export function nameFont(font: Buffer, family: string, style: string): Buffer {
  const postScript = `${family}-${style}`.replaceAll(' ', '');
  const names = new Map([
    [1, family],
    [2, style],
    [3, postScript],
    [4, `${family} ${style}`],
    [6, postScript],
  ]);
  const tables = readTables(font).map(({ tag, data }) => ({ tag, data: tag === 'name' ? writeNames(data, names) : data }));
  return writeTables(font.readUInt32BE(0), tables);
}

function readTables(font: Buffer): Table[] {
  return Array.from({ length: font.readUInt16BE(4) }, (_, at) => {
    const record = 12 + at * 16;
    const [offset, length] = [font.readUInt32BE(record + 8), font.readUInt32BE(record + 12)];
    return { tag: font.toString('latin1', record, record + 4), data: Buffer.from(font.subarray(offset, offset + length)) };
  });
}

function writeTables(version: number, tables: readonly Table[]): Buffer {
  const power = Math.floor(Math.log2(tables.length));
  const head = Buffer.alloc(12 + tables.length * 16);
  head.writeUInt32BE(version, 0);
  head.writeUInt16BE(tables.length, 4);
  head.writeUInt16BE(16 * 2 ** power, 6);
  head.writeUInt16BE(power, 8);
  head.writeUInt16BE(16 * (tables.length - 2 ** power), 10);
  const parts = [head];
  let offset = head.length;
  for (const [at, { tag, data }] of tables.entries()) {
    if (tag === 'head') data.writeUInt32BE(0, 8); // its own part of the sum, set below
    const padded = Buffer.concat([data, Buffer.alloc(-data.length & 3)]);
    head.write(tag, 12 + at * 16, 'latin1');
    head.writeUInt32BE(sum(padded), 16 + at * 16);
    head.writeUInt32BE(offset, 20 + at * 16);
    head.writeUInt32BE(data.length, 24 + at * 16);
    parts.push(padded);
    offset += padded.length;
  }
  const font = Buffer.concat(parts);
  const at = tables.findIndex(({ tag }) => tag === 'head');
  if (at >= 0) font.writeUInt32BE((0xb1b0afba - sum(font)) >>> 0, head.readUInt32BE(20 + at * 16) + 8);
  return font;
}

/** Add up a table as numbers of four bytes. */
function sum(data: Buffer): number {
  let total = 0;
  for (let at = 0; at < data.length; at += 4) total = (total + data.readUInt32BE(at)) >>> 0;
  return total;
}

/** Write a table of names: those given, and of the others what stays. */
function writeNames(table: Buffer, names: ReadonlyMap<number, string>): Buffer {
  const strings = table.readUInt16BE(4);
  const kept = Array.from({ length: table.readUInt16BE(2) }, (_, at) => {
    const [platform, encoding, language, id, length, offset] = [0, 2, 4, 6, 8, 10].map((part) => table.readUInt16BE(6 + at * 12 + part));
    return {
      platform,
      encoding,
      language,
      id: id ?? 0,
      text: table.subarray(strings + (offset ?? 0), strings + (offset ?? 0) + (length ?? 0)),
    };
  }).filter(
    ({ platform, encoding, language, id }) =>
      platform === WINDOWS.platform &&
      encoding === WINDOWS.encoding &&
      language === WINDOWS.language &&
      (KEPT.includes(id) || id >= FIRST_OF_PARTS),
  );
  const records = [...[...names].map(([id, text]) => ({ id, text: Buffer.from(text, 'utf16le').swap16() })), ...kept].sort(
    (one, other) => one.id - other.id,
  );
  const head = Buffer.alloc(6 + records.length * 12);
  head.writeUInt16BE(records.length, 2);
  head.writeUInt16BE(head.length, 4);
  let offset = 0;
  for (const [at, { id, text }] of records.entries()) {
    const fields = [WINDOWS.platform, WINDOWS.encoding, WINDOWS.language, id, text.length, offset];
    for (const [part, value] of fields.entries()) head.writeUInt16BE(value, 6 + at * 12 + part * 2);
    offset += text.length;
  }
  return Buffer.concat([head, ...records.map(({ text }) => text)]);
}
