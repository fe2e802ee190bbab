import { toHtml } from 'hast-util-to-html';
import { toString } from 'hast-util-to-string';
import { describe, expect, test } from 'vitest';
import { renderComputedList } from '../../../src/formats/chart/computed-list.ts';
import { renderDataTable } from '../../../src/formats/chart/data-table.ts';
import { renderChart } from '../../../src/formats/chart/render-chart.ts';
import { renderStandalone } from '../../../src/formats/chart/standalone.ts';
import { findElements, hasClass } from './find-elements.ts';
import { findTouching, measureLines } from './measure-lines.ts';
import {
  bareCampaign,
  bodies,
  campaign,
  datedCampaign,
  makeEvent,
  monthly,
  orders,
  shares,
  shortCampaign,
  timeline,
} from './more-samples.ts';
import { printSvg } from './print-svg.ts';
import { fighters, makeFigure } from './sample-charts.ts';

const charts = [timeline, orders, bodies, monthly, shares, campaign, bareCampaign, shortCampaign, datedCampaign];
const layouts = ['narrow', 'wide'] as const;

describe.each(charts.flatMap((data) => layouts.map((layout) => ({ name: `${data.id}-${layout}`, data, layout }))))(
  '$name',
  ({ name, data, layout }) => {
    const svg = renderChart(data, layout);

    test('as drawn', async () => {
      await expect(printSvg(svg)).toMatchFileSnapshot(`snapshots/${name}.svg`);
    });

    test('keeps its words inside and apart, every mark in a named link, no inline style', () => {
      const [, , width = 0, height = 0] = String(svg.properties['viewBox']).split(' ').map(Number);
      const lines = measureLines(svg);
      expect(findTouching(lines)).toEqual([]);
      for (const { line, left, right, top, bottom } of lines) {
        expect([left >= 0, right <= width + 0.01, top >= 0, bottom <= height], line).toEqual([true, true, true, true]);
      }
      for (const { parents } of findElements(svg, (it) =>
        ['chart-solid', 'chart-hatch', 'chart-span'].some((name) => hasClass(it, name)),
      )) {
        const link = parents.find((it) => it.tagName === 'a');
        expect(link?.children[0]).toMatchObject({ tagName: 'title' });
      }
      for (const { element } of findElements(svg))
        expect(Object.keys(element.properties).filter((it) => /^(style$|on)/.test(it))).toEqual([]);
    });

    test('as a file of its own needs no style sheet', () => {
      const credit = {
        title: data.title,
        lines: ['Source: B¶8.', 'A note that is long enough to be wrapped into a second line of the file, at least when narrow.'],
        site: 'https://x.example',
        language: 'en',
      };
      const file = renderStandalone(svg, credit);
      const texts = findElements(file, (it) => it.tagName === 'text').map(({ element }) => element);
      expect(texts.map((it) => toString(it))).toEqual(expect.arrayContaining(measureLines(svg).map(({ line }) => line)));
      expect(texts.filter(({ properties }) => !(Number(properties['textLength']) > 0))).toEqual([]);
      expect(toHtml(file, { space: 'svg' })).not.toMatch(/class=|style=|<style|href="(?!https:)/);
    });
  },
);

test('a day is a diamond, an inferred month is hatched, and what goes on has an arrow', () => {
  const classes = (edtf: string) =>
    findElements(renderChart({ ...timeline, events: [makeEvent(edtf)] }), (it) =>
      ['chart-solid', 'chart-hatch', 'chart-arrow-head'].some((name) => hasClass(it, name)),
    ).map(({ element }) => `${element.tagName} ${String(element.properties['className'])}`);
  expect(classes('2014-07-05')).toEqual(['path chart-solid']);
  expect(classes('2014-07-05?')).toEqual(['path chart-hatch']);
  expect(classes('[1990..1994]')).toEqual(['path chart-hatch']);
  expect(classes('2015-02?')).toEqual(['path chart-hatch']);
  expect(classes('1997')).toEqual(['rect chart-solid']);
  expect(classes('199X/..')).toEqual(['polygon chart-arrow-head', 'rect chart-solid']);
});

test('a computed span is dashed, without fill, and named as computed', () => {
  const svg = renderChart(monthly);
  expect(findElements(svg, (it) => hasClass(it, 'chart-solid') || hasClass(it, 'chart-hatch'))).toEqual([]);
  expect(findElements(svg, (it) => hasClass(it, 'chart-computed'))).toHaveLength(1);
  expect(findElements(svg, (it) => it.tagName === 'title').map(({ element }) => toString(element))).toContain(
    'Computed: between 133 and 267 air strikes a month, from F15, ¶8',
  );
});

test('the list of computed figures tells the months and the assumption', () => {
  const list = renderComputedList(monthly);
  expect(list && toString(list)).toBe(
    'Computed, not in the text. The totals run up to when the text was written.' +
      'Air strikes by the U.S. in Iraqbetween 133 and 267 air strikes a month (1,600 ÷ 12 to 6 months)' +
      'Air strikes by American allies in Syriabetween 91 and 199 air strikes a month (1,000 ÷ 12 to 6 months)',
  );
  expect(renderComputedList(timeline)).toBeNull();
});

test('the table of a timeline has a row an event', () => {
  const rows = findElements(renderDataTable(timeline), (it) => it.tagName === 'tr').map(({ element }) =>
    element.children.map((cell) => (cell.type === 'element' ? toString(cell) : '')),
  );
  expect(rows[0]).toEqual(['Event', 'Date', 'As worded', 'Precise to', 'Who says so', 'Passage']);
  expect(rows.at(-1)).toEqual(['A find of bodies', 'February 2015, inferred', '“then”', 'the month', 'not stated', 'C1 in A¶1']);
  expect(rows).toHaveLength(7);
});

test.each([
  ['a timeline without events', { ...timeline, events: [] }, 'Unexpected timeline without events, expected 1 or more'],
  [
    'a range of one bound',
    { ...bodies, figures: [makeFigure({ min: 3 })] },
    'Unexpected figure F1 without two bounds, expected `min` and `max`',
  ],
  ['a range without figures', { ...bodies, figures: [] }, 'Unexpected chart without figures, expected 1 or more'],
])('throws on %s', (_, data, message) => {
  expect(() => renderChart(data)).toThrow(message);
});

test('a file of its own keeps its links, with their address', () => {
  const file = renderStandalone(renderChart({ ...fighters, part: { ...fighters.part, paragraphHref: '/articles/b/#p3' } }), {
    title: 'T',
    lines: [],
    site: 'https://x.example',
    language: 'en',
  });
  expect(findElements(file, (it) => it.tagName === 'a')[0]?.element.properties['href']).toBe('https://x.example/articles/b/#p3');
});

test('tellings of one event that give it the same date share a row, and others do not', () => {
  const told = (...dates: [string, string]) => ({
    ...timeline,
    events: [
      makeEvent(dates[0], { event: 'find', label: 'A find', timeText: 'last month', locator: 'A¶7' }),
      makeEvent(dates[1], { event: 'find', label: 'Found', timeText: 'in February', locator: 'B¶6', article: 'B', code: 'C2' }),
      makeEvent('2015-02?', { label: 'A third', code: 'C3', locator: 'A¶9' }),
    ],
  });
  const rows = (...dates: [string, string]) =>
    findElements(renderChart(told(...dates), 'wide'), (it) => it.tagName === 'a').map(({ element }) => toString(element));
  expect(rows('2015-02?', '2015-02?')).toHaveLength(2);
  expect(rows('2015-02?', '2015-02?')[0]).toMatch(/A, B.*A find.*“last month”, “in February”.*A¶7, B¶6/s);
  expect(rows('2015-02?', '2015-01?')).toHaveLength(3);
});
