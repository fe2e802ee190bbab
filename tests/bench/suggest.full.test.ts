import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT, runProcess } from '../run-process.ts';

interface Row {
  what: string;
  there: number;
  found: number;
  suggested: number;
  right: number;
}

/** What the rules must find of the briefing in `content/`, and how much of what they find must stand there; docs/workbench.md has the figures. */
const LEAST: Record<string, [recall: number, precision: number]> = {
  'figures: numbers': [0.95, 0.9],
  'figures: all': [0.75, 0.85],
  'claims: all': [0.55, 0.7],
  sources: [0.45, 0.8],
  names: [0.9, 0.8],
  relations: [0.1, 0.35],
};

test('the rules find most of what stands in the two articles, and little else', async () => {
  const { text } = await runProcess([join(ROOT, 'bench/bench-suggest.ts'), '--content', join(ROOT, 'content'), '--json']);
  const { table } = JSON.parse(text) as { table: Row[] };
  const measured = table.filter(({ what }) => what in LEAST);
  expect(measured.map(({ what }) => what).sort()).toEqual(Object.keys(LEAST).sort());
  for (const { what, there, found, suggested, right } of measured) {
    const [recall = 1, precision = 1] = LEAST[what] ?? [];
    expect([what, found / there >= recall, right / suggested >= precision]).toEqual([what, true, true]);
  }
});
