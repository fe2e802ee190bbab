import { scaleLinear } from 'd3-scale';
import { s } from 'hastscript';
import type { Element } from 'hast';
import { renderLabel, round, type Drawn } from '../drawing/label.ts';
import { pickLayout } from '../drawing/layout.ts';
import { layerGraph, type LayeredGraph } from './layer-graph.ts';
import type { MapData, MapVoice } from './map-data.ts';
import { frameMap } from './map-frame.ts';
import { orderLayers } from './order-layers.ts';
import { placeRows, type PlacedRow } from './place-rows.ts';
import { drawRibbon, printRibbon, type Ribbon } from './ribbon.ts';
import { renderVoiceMark } from '../drawing/voice-mark.ts';

const WIDTH = 1100;
/** Room for the words of the articles, right of their bars. */
const END = 200;
const GAP = 14;
/** With more steps than these, columns get too narrow for names. */
const MAX_STEPS = 4;
const MARK = 22;
const layout = pickLayout('wide');
/** Units of the viewBox for each claim. */
const thickness = scaleLinear().domain([0, 100]).range([0, 170]);

/**
 * Render all ways by which voices reach the articles, from left to right, as wide as they carry claims; null where the ways
 * run in a circle or have too many steps for columns with names.
 *
 * Above its own band, which runs straight, a voice has its name; bands bend between the columns only. So none runs through words.
 */
export function renderMap(data: MapData): Element | null {
  const graph = layerGraph({ nodes: data.voices, edges: data.edges });
  const steps = (graph?.layers.length ?? 0) - 1;
  if (!graph || steps < 1 || steps > MAX_STEPS) return null;
  const column = Math.min(440, (WIDTH - END) / steps);
  const zone = column * 0.74;
  const x = (layer: number) => (steps - layer) * column;
  const voices = new Map(data.voices.map((voice) => [voice.key, voice]));
  const band = (weight: number) => Math.max(1.5, thickness(weight));

  const wordsWidth = ({ shape }: MapVoice) => (shape === 'article' ? END - 18 : zone - MARK - 6);
  const words = new Map(data.voices.map((voice) => [voice.key, renderWords(voice, 0, 0, wordsWidth(voice)).height]));
  const rows = placeRows(graph, orderLayers(graph), {
    thickness: (weight) => band(weight),
    heightOf: ({ key, of, layer, weight }) => {
      const height = words.get(key) ?? 0;
      if (of) return { above: 0, below: 0 };
      return layer === 0 ? { above: 0, below: Math.max(0, height - band(weight)) } : { above: height + 4, below: 0 };
    },
    gap: GAP,
  });
  const height = Math.max(...[...rows.values()].map(({ bottom }) => bottom)) + (data.ties.length ? 14 : 0);
  return frameMap(data, 'wide', WIDTH, height + 6, [
    s('g', { className: ['map-bands'], ariaHidden: 'true' }, [...renderBands(graph, rows), ...renderTies(graph, rows)]),
    ...[...rows].flatMap(([key, row]) => {
      const voice = voices.get(key);
      return voice ? [renderVoice(voice, row)] : [];
    }),
  ]);

  function renderBands({ links, layers }: LayeredGraph, placed: ReadonlyMap<string, PlacedRow>): Element[] {
    const layerOf = new Map(layers.flatMap((nodes, layer) => nodes.map(({ key }) => [key, layer] as const)));
    return links.flatMap((link) => {
      const [y1, y2] = [placed.get(link.from)?.out.get(link.to), placed.get(link.to)?.into.get(link.from)];
      if (y1 === undefined || y2 === undefined) return [];
      const left = x(layerOf.get(link.from) ?? 0);
      const way: Ribbon = { left, turn: left + zone, right: x(layerOf.get(link.to) ?? 0), from: y1, to: y2 };
      const width = band(link.weight);
      // What nobody is named for is hollow.
      const className = ['map-band', ...(voices.get(link.of.from)?.shape === 'open' ? ['map-band-open'] : [])];
      return s('path', {
        className,
        d: drawRibbon(way, width),
        dataStep: `${link.of.from} ${link.of.to}`,
        dataClaims: link.weight,
        dataRibbon: printRibbon(way, width),
      });
    });
  }

  /** A report that an article probably tells, as a dashed line from the voice that it doesn't name. */
  function renderTies({ layers }: LayeredGraph, placed: ReadonlyMap<string, PlacedRow>): Element[] {
    const layerOf = new Map(layers.flatMap((nodes, layer) => nodes.map(({ key }) => [key, layer] as const)));
    return data.ties.flatMap(({ from, to, claims }) => {
      const [start, end] = [placed.get(from), placed.get(to)];
      if (!start || !end) return [];
      // Down where bands bend, along below all rows, and up to the article: there are no words on the way.
      const [left, turn, right] = [x(layerOf.get(from) ?? 0) + 3, x(layerOf.get(from) ?? 0) + column * 0.88, x(layerOf.get(to) ?? 0) + 3];
      const [y1, y2] = [start.bandBottom, end.bandBottom];
      const r = 10;
      return s('path', {
        className: ['map-tie'],
        dataTie: from,
        d:
          `M${round(left)} ${round(y1)}H${round(turn - r)}q${r} 0 ${r} ${r}V${round(height - r)}q0 ${r} ${r} ${r}` +
          `H${round(right - r)}q${r} 0 ${r} ${-r}V${round(y2)}`,
        strokeWidth: Math.max(1.5, Math.min(4, thickness(claims))),
      });
    });
  }

  function renderVoice(voice: MapVoice, { layer, bandTop, bandBottom }: PlacedRow): Element {
    const left = x(layer);
    const bar = { x: round(left), y: round(bandTop), width: voice.shape === 'article' ? 6 : 3, height: round(bandBottom - bandTop) };
    const isEnd = voice.shape === 'article';
    const top = isEnd ? bandTop : bandTop - 4 - (words.get(voice.key) ?? 0);
    const label = renderWords(voice, isEnd ? left + 16 : left + MARK, top, wordsWidth(voice));
    return s('a', { className: ['map-link'], href: voice.href, dataVoice: voice.key, dataClaims: voice.claims }, [
      s('title', voice.title),
      s('rect', { className: ['map-bar'], ...bar }),
      ...(isEnd ? [] : [renderVoiceMark(voice, left + 8, top + layout.font.label * 0.68, 7)]),
      ...label.elements,
    ]);
  }
}

function renderWords({ label, detail }: MapVoice, x: number, y: number, width: number): Drawn {
  return renderLabel(
    [
      { role: 'label', text: label },
      { role: 'small', text: detail },
    ],
    { x, y, width },
    layout,
  );
}
