import { s } from 'hastscript';
import type { Element } from 'hast';
import { findColumns } from './chain-columns.ts';
import { mergeWays, type ChainGraph } from './chain-graph.ts';
import { drawNarrow } from './chain-narrow.ts';
import { drawWide } from './chain-wide.ts';
import { pickLayout, type LayoutName } from '../drawing/layout.ts';

/** As many columns as have room for their words side by side. */
const COLUMNS = 5;

/** Render how a claim came into the articles as an SVG tree, from left to right where there is room, else from top to bottom. */
export function renderChain(graph: ChainGraph, name: LayoutName = 'wide'): Element {
  const layout = pickLayout(name);
  const columns = Math.max(0, ...findColumns(mergeWays(graph)).values()) + 1;
  const { elements, height } = name === 'wide' && columns <= COLUMNS ? drawWide(graph, layout) : drawNarrow(graph, layout);
  const id = `${graph.id}-${name}`;
  return s(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      className: ['chart', `chart-${name}`, 'chain-graph'],
      viewBox: `0 0 ${layout.width} ${Math.ceil(height + 3)}`,
      role: 'group',
      ariaLabelledBy: `${id}-title`,
      ariaDescribedBy: `${id}-description`,
    },
    [s('title', { id: `${id}-title` }, graph.title), s('desc', { id: `${id}-description` }, graph.description), ...elements],
  );
}
