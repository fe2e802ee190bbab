import { h } from 'hastscript';
import type { Element } from 'hast';
import type { PartOfWholeData } from './chart-data.ts';
import { computeFigures } from './compute-share.ts';

/** Render what was computed as a list, with the sums and what they take for granted; null where there is nothing. */
export function renderComputedList(data: PartOfWholeData): Element | null {
  const computed = computeFigures(data.part, data.whole);
  const [first] = computed;
  if (first === undefined) return null;
  return h('div.chart-computed-list', [
    h('p', [h('strong', 'Computed, not in the text.'), ` ${first.assumption}`]),
    h(
      'dl',
      computed.map((it) => h('div', [h('dt', it.label), h('dd', [`${it.text} `, h('span.chart-formula', `(${it.formula})`)])])),
    ),
  ]);
}
