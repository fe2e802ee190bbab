import type { Element } from 'hast';
import { h } from 'hastscript';
import { renderComputedList } from '../../formats/chart/computed-list.ts';
import { renderDataTable } from '../../formats/chart/data-table.ts';
import { describeLegend } from '../../formats/chart/legend.ts';
import { renderMarkList } from '../../formats/chart/mark-list.ts';
import type { Chapter, Picture } from '../../formats/epub/book.ts';
import { structure } from '../../formats/epub/render-page.ts';
import { CHARTS_PATH } from '../../formats/links/links.ts';
import type { CompiledChart } from '../../model/compiled.ts';
import { KINDS } from '../../model/kinds.ts';
import type { Strings } from '../../strings/index.ts';
import { chartData } from '../charts/chart-data.ts';
import { printStandalone } from '../charts/standalone-chart.ts';
import { placeLinks, type BookLinks } from './book-links.ts';
import type { BookScope } from './scope.ts';

/** Draw the charts of a book. */
export function drawCharts({ briefing, charts }: BookScope, site: string): Picture[] {
  return charts.map((chart) => ({
    path: pictureOf(chart),
    mediatype: 'image/svg+xml',
    data: printStandalone(briefing, chart, new URL(`${site}/`), 'img'),
  }));
}

/** Render a chart beside a text: the drawing, which says in words what it shows, and a way to its numbers. */
export function renderFigure({ epub }: Strings, chart: CompiledChart): Element {
  return h('figure', [
    renderPicture(chart),
    h('figcaption', [h('span.code', chart.code), ' ', h('a', { href: `charts.xhtml#chart-${chart.id}` }, epub.numbersAsTable)]),
  ]);
}

/** Write the chapter of charts: each with its legend, what its marks rest on, and its numbers as a table. */
export function writeChartsChapter(scope: BookScope, links: BookLinks): Chapter {
  const { briefing, charts } = scope;
  const sections = charts.map((chart) => {
    const data = chartData(briefing, null, chart);
    const computed = renderComputedList(data);
    const { title, code, note, id } = chart;
    return h('section', { id: `chart-${id}` }, [
      h('h2', [h('span.code', code), ' ', title]),
      h('figure', [renderPicture(chart), h('figcaption', describeLegend(data))]),
      ...(note ? [h('p', note)] : []),
      ...(computed ? [computed] : []),
      renderMarkList(data),
      h('div.wide', [renderDataTable(data)]),
    ]);
  });
  return {
    name: KINDS.chart.plural,
    title: KINDS.chart.title,
    language: briefing.language,
    part: 'bodymatter',
    type: 'chapter',
    sections: charts.map(({ id, code, title }) => ({ id: `chart-${id}`, title: `${code} ${title}` })),
    locators: charts.map(({ id, code }) => ({ id: `chart-${id}`, name: code })),
    children: [
      h('section', structure('chapter', 'doc-chapter'), [h('h1', KINDS.chart.title), ...placeLinks(sections, links, CHARTS_PATH)]),
    ],
  };
}

function renderPicture(chart: CompiledChart): Element {
  const { title, description } = chart;
  return h('img', { src: pictureOf(chart), alt: `${title}. ${description}` });
}

function pictureOf({ id }: CompiledChart): string {
  return `charts/${id}.svg`;
}
