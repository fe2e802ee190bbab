import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toXast } from 'hast-util-to-xast';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { ChartData } from '../../../src/formats/chart/chart-data.ts';
import { renderChart } from '../../../src/formats/chart/render-chart.ts';
import { renderStandalone } from '../../../src/formats/chart/standalone.ts';
import { printXml } from '../../../src/formats/feeds/print-xml.ts';
import { chart, charts } from '../../../src/model/chart.ts';
import { bodies, campaign, monthly, orders, shares, timeline } from './more-samples.ts';
import { fighters, strikes } from './sample-charts.ts';

const DOCS = join(import.meta.dirname, '../../../docs');
const guide = readFileSync(join(DOCS, 'charts.md'), 'utf8');

/** A picture of each type, and of what one type draws in another way. */
const pictures: Record<string, ChartData> = {
  'part-of-whole': fighters,
  bar: strikes,
  dot: shares,
  range: bodies,
  'range-per-month': monthly,
  timeline,
  'timeline-order': orders,
  campaign,
};

// `npm run test:update -- documented` draws them again.
test.each(Object.entries(pictures))('the picture of %s is what is drawn, and stands in the guide', async (name, data) => {
  const address = 'https://dissent.example';
  const credit = {
    title: data.title,
    lines: [`A sample of a chart of type \`${name.replace(/-(per-month|order)$/, '')}\`.`],
    site: `${address}/`,
    language: 'en',
  };
  await expect(`${printXml(toXast(renderStandalone(renderChart(data), credit)))}\n`).toMatchFileSnapshot(join(DOCS, `charts/${name}.svg`));
  expect(guide).toContain(`](charts/${name}.svg)`);
});

describe('the guide', () => {
  const examples = [...guide.matchAll(/```yaml\n(.*?)```/gs)].map(([, text = '']) => charts.parse(parse(text)));

  test('shows each type that can be written, by a specification that holds', () => {
    const types = chart.options.map((it) => it.shape.type.value);
    expect([...new Set(examples.flat().map(({ type }) => type))].toSorted()).toEqual(types.toSorted());
    for (const type of types) expect(guide).toContain(`## \`${type}\``);
  });

  test('names no picture that is missing', () => {
    const named = [...guide.matchAll(/\]\((charts\/[^)]+)\)/g)].map(([, path = '']) => path);
    expect(named.filter((path) => !existsSync(join(DOCS, path)))).toEqual([]);
    expect(named).toHaveLength(Object.keys(pictures).length);
  });
});
