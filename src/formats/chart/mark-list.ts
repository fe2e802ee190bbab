import { h } from 'hastscript';
import type { Element } from 'hast';
import { languageWithin } from '../../model/direction.ts';
import type { ChartData } from './chart-data.ts';
import { stringsOfChart } from './chart-strings.ts';
import { listMarks } from './list-marks.ts';

/** Render what each mark of a chart rests on as a list: what it draws, the sentence, who says so, and two links. */
export function renderMarkList(data: ChartData): Element {
  const { chart } = stringsOfChart(data);
  const { language: own = 'en' } = data;
  return h(
    'ul.chart-answers',
    listMarks(data).map(({ label, sentence: { before, words, after, language = own }, origin, code, href, paragraphHref, place, id }) =>
      h('li', [
        h('b', label),
        ' ',
        h('q', { id, ...languageWithin(language, own) }, [before, h('em', words), after]),
        ...chart.markSource({ origin, code: h('a', { href }, code), place: h('a', { href: paragraphHref }, place) }),
      ]),
    ),
  );
}
