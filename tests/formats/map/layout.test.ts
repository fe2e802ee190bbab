import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layerGraph } from '../../../src/formats/map/layer-graph.ts';
import { countCrossings, orderLayers } from '../../../src/formats/map/order-layers.ts';
import { stackRows } from '../../../src/formats/map/stack-rows.ts';

/** Make a graph of edges such as `a>b`. */
const graph = (...edges: string[]) => {
  const steps = edges.map((edge) => edge.split('>')).map(([from = '', to = '']) => ({ from, to, claims: 1 }));
  return { nodes: [...new Set(steps.flatMap(({ from, to }) => [from, to]))].map((key) => ({ key, claims: 1 })), edges: steps };
};

test.each<[name: string, edges: string[], layers: string[][] | null]>([
  ['a chain', ['a>b', 'b>end'], [['end'], ['b'], ['a']]],
  ['an edge that skips a layer', ['a>b', 'b>end', 'a>end'], [['end'], ['b', 'a end 1'], ['a']]],
  ['a diamond', ['a>b', 'a>c', 'b>end', 'c>end'], [['end'], ['b', 'c'], ['a']]],
  [
    'two ends',
    ['a>A', 'b>B'],
    [
      ['A', 'B'],
      ['a', 'b'],
    ],
  ],
  ['a circle', ['a>b', 'b>a', 'b>end'], null],
])('layers of %s', (_, edges, layers) => {
  expect(layerGraph(graph(...edges))?.layers.map((nodes) => nodes.map(({ key }) => key)) ?? null).toEqual(layers);
});

describe('orderLayers', () => {
  test.each<[name: string, edges: string[], crossings: number]>([
    ['two ways that cross as written', ['a>A', 'b>B', 'x>b', 'y>a'], 0],
    ['a tree', ['a>E', 'b>E', 'c>a', 'd>b', 'e>a', 'f>b'], 0],
    ['two into two, which must cross', ['a>A', 'a>B', 'b>A', 'b>B'], 1],
    ['three voices for both articles', ['a>A', 'a>B', 'b>A', 'b>B', 'c>A', 'c>B'], 3],
  ])('%s', (_, edges, crossings) => {
    const layered = layerGraph(graph(...edges));
    if (!layered) throw new Error('no layers');
    expect(countCrossings(orderLayers(layered), layered.links)).toBe(crossings);
  });

  const edge = fc.tuple(fc.nat(5), fc.nat(5)).map(([a, b]) => `n${a}>m${b}`);
  test('never crosses more than the order as written', () => {
    fc.assert(
      fc.property(fc.uniqueArray(edge, { minLength: 1, maxLength: 14 }), (edges) => {
        const layered = layerGraph(graph(...edges));
        if (!layered) throw new Error('no layers');
        const order = orderLayers(layered);
        const written = layered.layers.map((nodes) => nodes.map(({ key }) => key));
        expect(order.map((keys) => keys.toSorted())).toEqual(written.map((keys) => keys.toSorted()));
        expect(countCrossings(order, layered.links)).toBeLessThanOrEqual(countCrossings(written, layered.links));
      }),
    );
  });
});

describe('stackRows', () => {
  test.each([
    [
      'rows that have room stay',
      [
        [10, 0],
        [10, 50],
      ],
      [0, 50],
    ],
    [
      'two at one place part',
      [
        [10, 0],
        [10, 0],
      ],
      [-5, 5],
    ],
    [
      'a row that is pushed pushes the next',
      [
        [10, 0],
        [10, 0],
        [10, 6],
      ],
      [-8, 2, 12],
    ],
    ['nothing', [], []],
  ])('%s', (_, rows, tops) => {
    expect(stackRows(rows.map(([height = 0, wanted = 0]) => ({ height, wanted })))).toEqual(tops);
  });

  test('never lets two overlap', () => {
    const rows = fc.array(fc.record({ height: fc.integer({ min: 1, max: 60 }), wanted: fc.integer({ min: -500, max: 500 }) }));
    fc.assert(
      fc.property(rows, (list) => {
        const tops = stackRows(list);
        tops.slice(1).forEach((top, at) => {
          expect(top).toBeGreaterThanOrEqual((tops[at] ?? 0) + (list[at]?.height ?? 0) - 1e-6);
        });
      }),
    );
  });
});
