import type { Element, ElementContent, Properties } from 'hast';
import { s } from 'hastscript';
import { FROM_RIGHT } from './label.ts';

/** What names and describes a drawing, and is not drawn. */
const UNDRAWN = new Set(['title', 'desc']);

/**
 * Mirror a drawing, so that it leads from right to left as the words beside it do; its texts stay as they are read.
 *
 * @param svg an SVG tree whose `viewBox` begins at 0 0
 */
export function mirrorDrawing(svg: Element): Element {
  const [, , width = 0] = String(svg.properties['viewBox']).split(' ').map(Number);
  const isDrawn = (it: ElementContent) => it.type !== 'element' || !UNDRAWN.has(it.tagName);
  const drawn = svg.children.filter(isDrawn).map(turnTexts);
  return {
    ...svg,
    children: [...svg.children.filter((it) => !isDrawn(it)), s('g', { transform: `matrix(-1 0 0 1 ${width} 0)` }, drawn)],
  };
}

/** Turn the texts of a mirrored drawing round again, each on its own place, and read from the right, where they begin now. */
function turnTexts(node: ElementContent): ElementContent {
  if (node.type !== 'element') return node;
  if (node.tagName !== 'text') return { ...node, children: node.children.map(turnTexts) };
  const { unicodeBidi: _, ...properties } = node.properties;
  return {
    ...node,
    properties: { ...negate(properties), ...FROM_RIGHT, transform: 'scale(-1 1)' },
    children: node.children.map((it) => (it.type === 'element' ? { ...it, properties: negate(it.properties) } : it)),
  };
}

const negate = (properties: Properties): Properties =>
  properties['x'] === undefined ? properties : { ...properties, x: String(-Number(properties['x'])) };
