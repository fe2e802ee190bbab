import type { Element, ElementContent, Properties } from 'hast';
import { toString } from 'hast-util-to-string';
import { s } from 'hastscript';

/** What names and describes a drawing, and is not drawn. */
const UNDRAWN = new Set(['title', 'desc']);
const SWAPPED: Readonly<Record<string, string>> = { start: 'end', end: 'start', middle: 'middle' };

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

/** Turn the texts of a mirrored drawing round again, each on its own place: where it began it ends. */
function turnTexts(node: ElementContent): ElementContent {
  if (node.type !== 'element') return node;
  if (node.tagName !== 'text') return { ...node, children: node.children.map(turnTexts) };
  const { textAnchor = 'start' } = node.properties;
  return {
    ...node,
    properties: { ...negate(node.properties), textAnchor: SWAPPED[String(textAnchor)] ?? 'end', transform: 'scale(-1 1)' },
    children: node.children.map((it) =>
      it.type === 'element' ? { ...it, properties: { ...negate(it.properties), ...makeUpSpace(it) } } : it,
    ),
  };
}

const negate = (properties: Properties): Properties =>
  properties['x'] === undefined ? properties : { ...properties, x: String(-Number(properties['x'])) };

/** A line that another follows has a space at its end, which would stand between it and where it ends. */
const makeUpSpace = (line: Element): Properties => (/\s$/.test(toString(line)) ? { dx: '0.2em' } : {});
