import { toString } from 'hast-util-to-string';
import { describe, expect, test } from 'vitest';
import type { ChartData } from '../../../src/formats/chart/chart-data.ts';
import { renderComputedList, listComputed } from '../../../src/formats/chart/computed-list.ts';
import { listFigures, renderDataTable } from '../../../src/formats/chart/data-table.ts';
import { describeChart } from '../../../src/formats/chart/describe-chart.ts';
import { listEvents } from '../../../src/formats/chart/list-marks.ts';
import { renderMarkList } from '../../../src/formats/chart/mark-list.ts';
import { renderChart } from '../../../src/formats/chart/render-chart.ts';
import { printCsv } from '../../../src/formats/tables/csv.ts';
import { tabulateData } from '../../../src/site/charts/chart-csv.ts';
import { bodies, campaign, datedCampaign, monthly, orders, shares, shortCampaign, timeline } from './more-samples.ts';
import { findElements } from './find-elements.ts';
import { fighters, stress, strikes } from './sample-charts.ts';

const samples: ChartData[] = [
  fighters,
  strikes,
  bodies,
  shares,
  monthly,
  timeline,
  orders,
  campaign,
  shortCampaign,
  datedCampaign,
  ...stress.map((it, at) => ({ ...it, id: `${it.id}-${at}` })),
];

/** Read the numbers of a text, those of codes, paragraphs and addresses left out. */
function readNumbers(text: string): Set<string> {
  const bare = text.replace(/https?:\S+|#\S+|\b[A-Z][a-z]?¶?\d+[a-z]?\b|¶\d+[a-z]?/g, ' ');
  return new Set((bare.match(/\d[\d,]*(?:\.\d+)?/g) ?? []).map((number) => number.replaceAll(',', '')));
}

/** Split a table into its cells: a comma between two of them is no part of a number. */
function splitCells(csv: string): string[] {
  return csv.match(/"(?:[^"]|"")*"|[^,\r\n]+/g) ?? [];
}

/** The numbers of a chart's figures and the dates of its events, and what is computed; one of rates draws only the latter. */
function listNumbers(data: ChartData): Record<'told' | 'computed' | 'drawn', string[]> {
  const figures = listFigures(data).flatMap(({ value, min, max }) => [value, min, max].filter((it) => it !== undefined).map(String));
  const dates = listEvents(data).flatMap(({ dateText }) => [...readNumbers(dateText)]);
  const [told, computed] = [[...figures, ...dates], listComputed(data).flatMap(({ text }) => [...readNumbers(text)])];
  return { told, computed, drawn: data.type === 'rate' ? computed : told };
}

describe.each(samples)('the chart $id', (data) => {
  const { told, computed, drawn } = listNumbers(data);
  const { columns, rows } = tabulateData(data, 'https://pier.example');
  const csv = readNumbers(splitCells(printCsv(columns, rows)).join(' '));
  const titles = findElements(renderChart(data), ({ tagName }) => tagName === 'title' || tagName === 'desc');
  const picture = readNumbers([toString(renderChart(data)), ...titles.map(({ element }) => toString(element))].join(' '));
  const table = readNumbers(`${toString(renderDataTable(data))} ${toString(renderComputedList(data) ?? renderMarkList(data))}`);
  const list = readNumbers(toString(renderMarkList(data)));
  const words = readNumbers(describeChart(data));

  test.each([
    ['the picture', picture, drawn],
    ['the table', table, told],
    ['the list', list, told],
    ['the file', csv, told],
    ['the alternative text', words, told],
  ] as const)('has each number in %s', (_, numbers, expected) => {
    expect(expected.length).toBeGreaterThan(0);
    expect(expected.filter((number) => !numbers.has(number))).toEqual([]);
  });

  test('has in its alternative text what is computed, as in the file, and no number that the file has not', () => {
    expect(computed.filter((number) => !words.has(number) || !csv.has(number))).toEqual([]);
    const own = readNumbers(`${data.title} ${data.description} ${data.note ?? ''}`);
    expect([...words].filter((number) => !csv.has(number) && !own.has(number))).toEqual([]);
  });
});

test('the alternative text says what is shown, each number with its passage and source, and the sums', () => {
  expect(describeChart(fighters)).toBe(
    'Ch1. Most fighters of the Islamic State are foreign. One bar stands for all fighters. It is filled as far as the lower bound of the foreign ones, and hatched, with an arrow, beyond. ' +
      'Foreign fighters of the Islamic State: more than 20,000 fighters “exceeds” (F9, ¶3; source: not stated); ' +
      'Fighters of the Islamic State in total: 31,000 fighters “out of a total” (F10, ¶3; source: not stated). ' +
      'Computed, not in the text: Share of the whole: above 64.5\u00a0% (20,000 ÷ 31,000); The others: fewer than 11,000 (31,000 − 20,000). ' +
      'The text gives no date for either number and names no source.',
  );
});
