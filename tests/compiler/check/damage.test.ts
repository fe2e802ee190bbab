import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { compile } from '../../../src/compiler/index.ts';
import { copyMini } from '../../mini.ts';
import { FULL } from '../../full.ts';

const SEEDS = FULL ? 200 : 40;

/** Make numbers from 0 up to 1 that are the same for a seed (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Damage some bytes as a bad disk, a bad merge or a slip of the hand does. */
function damage(bytes: Uint8Array, random: () => number): Uint8Array {
  const at = Math.floor(random() * bytes.length);
  const length = Math.floor(random() * 40);
  const [before, middle, after] = [bytes.subarray(0, at), bytes.subarray(at, at + length), bytes.subarray(at + length)];
  switch (Math.floor(random() * 6)) {
    case 0:
      return Buffer.concat([before, after]);
    case 1:
      return Buffer.concat([before, middle, middle, after]);
    case 2:
      return before;
    case 3:
      return Buffer.concat([before, Uint8Array.from(middle, () => Math.floor(random() * 256)), after]);
    case 4:
      return Buffer.concat([
        before,
        Buffer.from(['"', ': ', '\n- ', '{', '\t', '<<<<<<< HEAD\n', '&a *a', '\0'][Math.floor(random() * 8)] ?? ''),
        after,
      ]);
    default:
      return Buffer.concat([before, Buffer.from(middle.toReversed()), after]);
  }
}

test('content with any damage gives located problems or a briefing, never a crash', async () => {
  const folder = await copyMini();
  const files = (await readdir(folder, { recursive: true })).filter((name) => /\.(?:md|yaml|lock)$/.test(name)).sort();
  let refused = 0;
  for (let seed = 1; seed <= SEEDS; seed++) {
    const random = seeded(seed);
    const name = files[Math.floor(random() * files.length)] ?? '';
    const whole = await readFile(join(folder, name));
    await writeFile(join(folder, name), damage(whole, random));
    const { briefing, problems } = await compile(folder).catch((error: unknown) => {
      throw new Error(`seed ${seed}, ${name}`, { cause: error });
    });
    if (!briefing) refused++;
    expect(briefing !== null || problems.some(({ fatal }) => fatal), `seed ${seed}`).toBe(true);
    for (const { place, reason } of problems) {
      expect([place.file.startsWith('content/'), place.start.line > 0, place.start.column > 0], `seed ${seed}`).toEqual([true, true, true]);
      expect(reason, `seed ${seed}`).toMatch(/^Unexpected .+, expected .+/s);
    }
    await writeFile(join(folder, name), whole);
  }
  expect(refused).toBeGreaterThan(SEEDS / 4);
});
