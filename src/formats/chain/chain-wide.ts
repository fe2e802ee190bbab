import { curveBumpX, link } from 'd3-shape';
import type { Element } from 'hast';
import { mergeWays, type ChainEdge, type ChainGraph } from './chain-graph.ts';
import { findColumns } from './chain-columns.ts';
import { BOX, linkNode, NODE, reachOf, renderHead, renderSign, renderStep, renderTie, renderWords } from './chain-marks.ts';
import { findRows, viaKey } from './chain-rows.ts';
import { round } from '../drawing/label.ts';
import type { Drawn } from '../drawing/label.ts';
import type { Layout } from '../drawing/layout.ts';

const bump = link(curveBumpX);
/** The room for a bracket at the left of the origins. */
const TIE = 16;
/** The height of a step that leads back, where ways contradict each other. */
const ARC = 16;

/** Render a step that leads back as an arc above the nodes. */
function renderBack(a: { x: number; y: number; reach: number }, b: { x: number; y: number; reach: number }, edge: ChainEdge): Element {
  const [from, to] = [round(a.y - a.reach - 3), round(b.y - b.reach - 4)];
  const d = `M${round(a.x)} ${from}C${round(a.x)} ${from - ARC} ${round(b.x)} ${to - ARC} ${round(b.x)} ${to}`;
  return renderStep(d, edge, renderHead(b.x, to, 90));
}

/** Draw a graph from left to right: origins at the left, articles at the right, words below each node. */
export function drawWide(graph: ChainGraph, layout: Layout): Drawn {
  const net = mergeWays(graph);
  const columns = findColumns(net);
  const rows = findRows(net, columns);
  const last = Math.max(1, ...columns.values());
  const left = graph.ties.length * TIE;
  // The last column holds the articles: a box with its paragraphs below it.
  const step = (layout.width - left - NODE - 72) / last;
  const words = new Map(
    net.nodes.map((node) => {
      const x = left + (columns.get(node.key) ?? 0) * step;
      const isLast = columns.get(node.key) === last;
      return [node.key, (y: number) => renderWords(node, { x, y, width: isLast ? layout.width - x : step - 18 }, layout)];
    }),
  );
  const tall = Math.max(...net.nodes.map((node) => words.get(node.key)?.(0).height ?? 0));
  const rowHeight = Math.ceil(tall + BOX + NODE + (graph.ties.length ? 40 : 22));
  const columnOf = (key: string) => columns.get(key) ?? 0;
  const isBack = ({ from, to }: { from: string; to: string }) => columnOf(to) <= columnOf(from);
  const top = BOX + 1 + (net.edges.some(isBack) ? ARC : 0);
  const at = (key: string, column: number) => {
    const node = net.nodes.find((it) => it.key === key);
    return {
      x: left + column * step + (node ? reachOf(node) : 0),
      y: top + (rows.get(key) ?? 0) * rowHeight,
      reach: node ? reachOf(node) : 0,
    };
  };
  const spotOf = (key: string) => at(key, columnOf(key));
  const edges = net.edges.map((edge): Element => {
    const { from, to, way } = edge;
    const [start, end] = [columnOf(from), columnOf(to)];
    const [a, b] = [spotOf(from), spotOf(to)];
    if (isBack({ from, to })) return renderBack(a, b, edge);
    const between = Array.from({ length: Math.max(0, end - start - 1) }, (_, index) =>
      at(viaKey(way, start + 1 + index), start + 1 + index),
    );
    const stops = [{ ...a, x: a.x + a.reach + 3 }, ...between, { ...b, x: b.x - b.reach - 4 }];
    const d = stops.slice(1).map((stop, index) => {
      const before = stops[index] ?? stop;
      return bump({ source: [round(before.x), round(before.y)], target: [round(stop.x), round(stop.y)] });
    });
    return renderStep(d.join(''), edge, renderHead(b.x - b.reach - 4, b.y, 0));
  });
  const ties = graph.ties.map((tie, index) => {
    const [one, other] = tie.ends.map(spotOf).sort((a, b) => a.y - b.y);
    return one && other
      ? renderTie(tie, { x: one.x - one.reach - 2, from: one.y, to: other.y, left: index * TIE + 1, above: other.y - BOX }, layout)
      : null;
  });
  // Points past which long steps lead may lie below all words.
  let height = Math.max(...[...rows.values()].map((row) => top + row * rowHeight + NODE));
  const nodes = net.nodes.map((node) => {
    const { x, y, reach } = spotOf(node.key);
    const label = words.get(node.key)?.(y + reach + 5) ?? { elements: [], height: 0 };
    height = Math.max(height, y + reach + 5 + label.height);
    return linkNode(node, [...renderSign(node, x, y, layout), ...label.elements]);
  });
  return { elements: [...edges, ...ties.filter((it) => it !== null), ...nodes], height };
}
