/**
 * The primaries of IEC 61966-2-1 (sRGB) as XYZ, adapted to D50 as profiles want it (Bradford), and the white of D50: the
 * numbers of the profiles that the International Color Consortium publishes, as signed fixed-point with 16 bits each.
 */
const COLORS = {
  rXYZ: [0x6fa2, 0x38f5, 0x0390],
  gXYZ: [0x6299, 0xb785, 0x18da],
  bXYZ: [0x24a0, 0x0f84, 0xb6cf],
  wtpt: [0xf6d6, 0x10000, 0xd32d],
} as const;

const NAME = 'sRGB IEC61966-2.1';
const STEPS = 1024;

/** Make an ICC profile of version 2 of the colours in which the pages of the site are drawn. */
export function makeSrgbProfile(): Uint8Array {
  const curve = makeCurve();
  const tags: [name: string, data: Buffer][] = [
    ['desc', describe(NAME)],
    ['cprt', Buffer.from('text\0\0\0\0No copyright, use freely\0', 'latin1')],
    ...Object.entries(COLORS).map(([name, color]): [string, Buffer] => [name, makeColor(color)]),
    ['rTRC', curve],
    ['gTRC', curve],
    ['bTRC', curve],
  ];
  const table = Buffer.alloc(4 + 12 * tags.length);
  table.writeUInt32BE(tags.length);
  const placed = new Map<Buffer, number>();
  const parts: Buffer[] = [];
  let end = 128 + table.length;
  tags.forEach(([name, data], at) => {
    const start = placed.get(data) ?? end;
    if (start === end) {
      placed.set(data, start);
      const padded = Buffer.alloc(Math.ceil(data.length / 4) * 4);
      data.copy(padded);
      parts.push(padded);
      end += padded.length;
    }
    table.write(name, 4 + 12 * at, 'latin1');
    table.writeUInt32BE(start, 8 + 12 * at);
    table.writeUInt32BE(data.length, 12 + 12 * at);
  });
  return Uint8Array.from(Buffer.concat([makeHeader(end), table, ...parts]));
}

function makeHeader(size: number): Buffer {
  const header = Buffer.alloc(128);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(0x02100000, 8); // version 2.1
  header.write('mntrRGB XYZ ', 12, 'latin1');
  [2026, 1, 1].forEach((part, at) => header.writeUInt16BE(part, 24 + 2 * at));
  header.write('acsp', 36, 'latin1');
  COLORS.wtpt.forEach((part, at) => header.writeInt32BE(part, 68 + 4 * at));
  return header;
}

function describe(text: string): Buffer {
  const data = Buffer.alloc(12 + text.length + 1 + 78);
  data.write('desc', 0, 'latin1');
  data.writeUInt32BE(text.length + 1, 8);
  data.write(text, 12, 'latin1');
  return data;
}

function makeColor(color: readonly number[]): Buffer {
  const data = Buffer.alloc(20);
  data.write('XYZ ', 0, 'latin1');
  color.forEach((part, at) => data.writeInt32BE(part, 8 + 4 * at));
  return data;
}

/** The curve by which sRGB turns its values into light. */
function makeCurve(): Buffer {
  const data = Buffer.alloc(12 + 2 * STEPS);
  data.write('curv', 0, 'latin1');
  data.writeUInt32BE(STEPS, 8);
  for (let at = 0; at < STEPS; at++) {
    const value = at / (STEPS - 1);
    const light = value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    data.writeUInt16BE(Math.round(light * 0xffff), 12 + 2 * at);
  }
  return data;
}
