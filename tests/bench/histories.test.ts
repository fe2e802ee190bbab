import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeText } from '../../bench/lib/collect-corpora.ts';
import { EDITS, tokenize, type Tokens } from '../../bench/lib/edit-text.ts';
import { followVersions } from '../../bench/lib/follow-versions.ts';
import { measureHistories } from '../../bench/lib/measure-histories.ts';
import { addTallies } from '../../bench/lib/measure-relocation.ts';
import { seedRandom } from '../../bench/lib/random.ts';
import { readHistories } from '../../bench/lib/read-histories.ts';

/** What came from where: `word@origin`, or `word` where it is new. */
function print(text: Tokens): string[] {
  return text.map((tokens) => tokens.map((it) => (it.origin === null ? it.text : `${it.text}@${it.origin}`)).join(' '));
}

describe('followVersions', () => {
  test('carries words through each version', () => {
    const { first, last } = followVersions([
      ['The dam held.', 'Nobody came.'],
      ['The old dam held.', 'Nobody came.'],
      ['The old *dam* held well.', 'A fair was held.', 'Nobody came.'],
    ]);
    expect(print(first)).toEqual(['The@0 dam@1 held.@2', 'Nobody@3 came.@4']);
    expect(print(last)).toEqual(['The@0 old *dam*@1 held@2 well.', 'A fair was held.', 'Nobody@3 came.@4']);
  });

  test('knows a paragraph that moved', () => {
    const moved = 'Its engineers blamed the spring rain for the cracks in the wall.';
    const { last } = followVersions([
      [moved, 'The dam held.', 'Nobody came.'],
      ['The dam held.', 'Nobody came.', moved],
    ]);
    expect(print(last)[2]).toBe(print(tokenize([moved]))[0]);
  });
});

describe('measureHistories', () => {
  test('finds the words of a text that changes step by step', () => {
    const steps = ['1 % of words edited', 'paragraphs moved', '5 % of words edited', 'typographic changes', '1 % of words edited'];
    const random = seedRandom(3);
    const versions = [makeText(5, 14)];
    for (const step of steps) {
      const edit = EDITS.find(({ name }) => name === step)?.edit;
      const next = edit?.(tokenize(versions.at(-1) ?? []), random) ?? [];
      versions.push(next.map((tokens) => tokens.map(({ text }) => text).join(' ')));
    }
    const { survived, survivedRight, doubted, wrong } = addTallies([...measureHistories([{ name: 'made up', versions }], [1, 2]).values()]);
    expect(survived).toBeGreaterThan(100);
    expect((survivedRight + doubted) / survived).toBeGreaterThanOrEqual(0.98);
    expect(wrong).toBe(0);
  });
});

test('readHistories takes the versions in the order of their numbers', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'histories-'));
  await mkdir(join(folder, 'a-text'));
  for (const version of [10, 9]) await writeFile(join(folder, 'a-text', `${version}.md`), `Version\n${version}.\n\n\nThe end.\n`);
  expect(await readHistories(folder)).toEqual([
    {
      name: 'a-text',
      versions: [
        ['Version 9.', 'The end.'],
        ['Version 10.', 'The end.'],
      ],
    },
  ]);
});
