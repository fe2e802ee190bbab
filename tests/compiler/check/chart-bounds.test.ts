import { expect, test } from 'vitest';
import { compile } from '../../../src/compiler/index.ts';
import { copyMini } from '../../mini.ts';

/** Compile the mini-briefing, in whose chart the part of 40 berths has other bounds, and list what is wrong with the chart. */
async function check(bounds: string): Promise<string[]> {
  const edit = { file: 'figures/harbor.yaml', find: '  value: 12\n  unit: berths', replace: `${bounds}  unit: berths` };
  const { problems } = await compile(await copyMini([edit]));
  return problems.filter(({ place }) => place.file === 'content/charts.yaml').map(({ reason }) => reason);
}

test.each([
  ['at least as much as the whole', '  min: 40\n'],
  ['between two numbers that fit', '  min: 12\n  max: 40\n'],
])('a part that is %s can be a part', async (_, bounds) => {
  expect(await check(bounds)).toEqual([]);
});

test.each([
  ['at least more than the whole', '  min: 41\n'],
  ['between two numbers of which the higher may exceed it', '  min: 12\n  max: 41\n'],
])('a part that is %s cannot', async (_, bounds) => {
  expect(await check(bounds)).toEqual([expect.stringContaining('Unexpected part of 41, expected at most 40, the whole')]);
});
