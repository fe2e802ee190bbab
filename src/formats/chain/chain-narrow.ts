import { curveBumpY, link } from 'd3-shape';
import { s } from 'hastscript';
import type { Element } from 'hast';
import { mergeWays, type ChainGraph, type ChainNet } from './chain-graph.ts';
import { findColumns } from './chain-columns.ts';
import { BOX, linkNode, reachOf, renderHead, renderSign, renderStep, renderTie, renderWords } from './chain-marks.ts';
import { round } from '../drawing/label.ts';
import type { Drawn } from '../drawing/label.ts';
import type { Layout } from '../drawing/layout.ts';

const bump = link(curveBumpY);
const LANE = 24;
const TIE = 14;

/** Draw a graph from top to bottom: one node a row, its words at the right, ways that share nothing below each other. */
export function drawNarrow(graph: ChainGraph, layout: Layout): Drawn {
  const net = mergeWays(graph);
  const order = orderRows(net);
  const lanes = findLanes(net);
  const left = graph.ties.length * TIE;
  const laneX = (lane: number) => left + BOX + 1 + lane * LANE;
  const textX = laneX(Math.max(...lanes.values())) + BOX + 9;
  let y = 0;
  const spots = new Map<string, { x: number; y: number; reach: number; top: number }>();
  const tied = new Set(graph.ties.flatMap(({ ends }) => ends));
  const nodes = order.map((key): Element => {
    const node = net.nodes.find((it) => it.key === key);
    if (!node) return s('g');
    const label = renderWords(node, { x: textX, y: 0, width: layout.width - textX }, layout);
    const above = tied.has(key) && spots.size > 0 ? 26 : 0;
    const row = Math.max(label.height, 2 * BOX + 2);
    const middle = y + above + row / 2;
    spots.set(key, { x: laneX(lanes.get(firstWay(net, key)) ?? 0), y: middle, reach: reachOf(node), top: y + above });
    const x = laneX(lanes.get(firstWay(net, key)) ?? 0);
    const words = renderWords(node, { x: textX, y: middle - label.height / 2, width: layout.width - textX }, layout);
    y += above + row + 16;
    return linkNode(node, [...renderSign(node, x, middle, layout), ...words.elements]);
  });
  const edges = net.edges.flatMap((edge): Element[] => {
    const { from, to, way } = edge;
    const [a, b] = [spots.get(from), spots.get(to)];
    if (!a || !b) return [];
    const lane = laneX(lanes.get(way) ?? 0);
    // A step that runs up (where ways contradict each other) ends below its node.
    const isDown = b.y > a.y;
    const [start, end] = isDown ? [a.y + a.reach + 2, b.y - b.reach - 4] : [a.y - a.reach - 2, b.y + b.reach + 4];
    const turn = isDown ? 20 : -20;
    const isNear = order.indexOf(to) - order.indexOf(from) === 1;
    const stops: [number, number][] = isNear
      ? [
          [a.x, start],
          [b.x, end],
        ]
      : [
          [a.x, start],
          [lane, start + turn],
          [lane, end - turn],
          [b.x, end],
        ];
    const d = stops.slice(1).map((target, index) => bump({ source: roundPoint(stops[index] ?? target), target: roundPoint(target) }));
    return [renderStep(d.join(''), edge, isDown ? renderHead(b.x, end, 90) : null)];
  });
  const ties = graph.ties.flatMap((tie, index) => {
    const [one, other] = tie.ends.flatMap((key) => spots.get(key) ?? []).sort((a, b) => a.y - b.y);
    return one && other
      ? [renderTie(tie, { x: one.x - one.reach - 2, from: one.y, to: other.y, left: index * TIE + 1, above: other.top }, layout)]
      : [];
  });
  return { elements: [...edges, ...ties, ...nodes], height: y - 16 };
}

function roundPoint([x, y]: [number, number]): [number, number] {
  return [round(x), round(y)];
}

function firstWay({ ways }: ChainNet, key: string): number {
  return Math.max(
    0,
    ways.findIndex(({ keys }) => keys.includes(key)),
  );
}

/** Order nodes so that each stands below those that it follows, way by way. */
function orderRows(net: ChainNet): string[] {
  const columns = findColumns(net);
  const isBefore = (from: string, to: string) => (columns.get(from) ?? 0) < (columns.get(to) ?? 0);
  const placed: string[] = [];
  const place = (key: string) => {
    if (placed.includes(key)) return;
    net.edges.filter((it) => it.to === key && isBefore(it.from, key)).forEach(({ from }) => place(from));
    placed.push(key);
  };
  net.ways.forEach(({ keys }) => keys.forEach(place));
  return placed;
}

/** Give each way its lane: ways that share a node stand beside each other, others below each other in the first. */
function findLanes({ ways }: ChainNet): Map<number, number> {
  const lanes = new Map<number, number>();
  ways.forEach(({ keys }, way) => {
    const beside = ways.flatMap((other, at) => (at < way && other.keys.some((key) => keys.includes(key)) ? [lanes.get(at) ?? 0] : []));
    lanes.set(way, beside.length ? Math.max(...beside) + 1 : 0);
  });
  return lanes;
}
