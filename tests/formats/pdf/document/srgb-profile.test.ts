import { expect, test } from 'vitest';
import { makeSrgbProfile } from '../../../../src/formats/pdf/document/srgb-profile.ts';

type Vector = [number, number, number];

const multiply = (rows: readonly Vector[], [x, y, z]: Vector): Vector => {
  const [a = 0, b = 0, c = 0] = rows.map(([p, q, r]) => p * x + q * y + r * z);
  return [a, b, c];
};
/** Solve three equations by Cramer's rule. */
function invert([a, b, c]: [Vector, Vector, Vector]): [Vector, Vector, Vector] {
  const cross = ([p, q, r]: Vector, [s, t, u]: Vector): Vector => [q * u - r * t, r * s - p * u, p * t - q * s];
  const [bc, ca, ab] = [cross(b, c), cross(c, a), cross(a, b)];
  const size = a[0] * bc[0] + a[1] * bc[1] + a[2] * bc[2];
  return [0, 1, 2].map((at) => [bc, ca, ab].map((it) => (it[at] ?? 0) / size) as Vector) as [Vector, Vector, Vector];
}
const toXyz = (x: number, y: number): Vector => [x / y, 1, (1 - x - y) / y];

const file = Buffer.from(makeSrgbProfile());
const tags = new Map(
  Array.from({ length: file.readUInt32BE(128) }, (_, at) => {
    const start = 132 + 12 * at;
    const [from, size] = [file.readUInt32BE(start + 4), file.readUInt32BE(start + 8)];
    return [file.toString('latin1', start, start + 4), file.subarray(from, from + size)] as const;
  }),
);
const readXyz = (name: string) => [8, 12, 16].map((at) => (tags.get(name)?.readInt32BE(at) ?? 0) / 0x10000);

test('the profile has the size that it states, and each tag lies in it on a multiple of four', () => {
  expect(file.readUInt32BE(0)).toBe(file.length);
  expect(file.toString('latin1', 36, 40)).toBe('acsp');
  expect([...tags.keys()]).toEqual(['desc', 'cprt', 'rXYZ', 'gXYZ', 'bXYZ', 'wtpt', 'rTRC', 'gTRC', 'bTRC']);
  for (const tag of tags.values()) expect(tag.byteOffset % 4).toBe(file.byteOffset % 4);
});

test('its colours are the primaries of IEC 61966-2-1, adapted from D65 to D50 after Bradford', () => {
  const [white, target] = [toXyz(0.3127, 0.329), [0.9642, 1, 0.8249] as Vector];
  const primaries = [toXyz(0.64, 0.33), toXyz(0.3, 0.6), toXyz(0.15, 0.06)] as const;
  const rows = [0, 1, 2].map((at) => primaries.map((it) => it[at] ?? 0) as Vector) as [Vector, Vector, Vector];
  const shares = multiply(invert(rows), white);
  const bradford: [Vector, Vector, Vector] = [
    [0.8951, 0.2664, -0.1614],
    [-0.7502, 1.7135, 0.0367],
    [0.0389, -0.0685, 1.0296],
  ];
  const [from, to] = [multiply(bradford, white), multiply(bradford, target)];
  primaries.forEach((primary, at) => {
    const color = primary.map((it) => it * (shares[at] ?? 0)) as Vector;
    const cones = multiply(bradford, color).map((it, index) => (it * (to[index] ?? 0)) / (from[index] ?? 1)) as Vector;
    const adapted = multiply(invert(bradford), cones);
    readXyz(['rXYZ', 'gXYZ', 'bXYZ'][at] ?? '').forEach((part, index) => expect(part).toBeCloseTo(adapted[index] ?? 0, 3));
  });
});

test('its curve begins at black, ends at white, and passes through the light of a middle grey', () => {
  const curve = tags.get('gTRC') ?? Buffer.alloc(0);
  const light = (value: number) => curve.readUInt16BE(12 + 2 * Math.round(value * (curve.readUInt32BE(8) - 1))) / 0xffff;
  expect([light(0), light(1)]).toEqual([0, 1]);
  expect(light(0.5)).toBeCloseTo(0.214, 2);
});
