import { s } from 'hastscript';
import type { Element } from 'hast';
import type { ChainEdge, ChainNode, ChainTie } from './chain-graph.ts';
import { measureLabel, renderLabel, round } from '../drawing/label.ts';
import { renderVoiceMark } from '../drawing/voice-mark.ts';
import type { Drawn } from '../drawing/label.ts';
import type { Layout } from '../drawing/layout.ts';

/** Half the size of a node, in units of the viewBox. */
export const NODE = 8;

/** Half the size of an article's box. */
export const BOX = 13;

/** Tell how far a node reaches from its middle. */
export function reachOf({ kind }: ChainNode): number {
  return kind === 'article' ? BOX : NODE;
}

/** Render the sign of a node: that of its voice, as on the map, or a box with its letter for an article. */
export function renderSign(node: ChainNode, x: number, y: number, layout: Layout): Element[] {
  switch (node.kind) {
    case 'open':
    case 'source':
      return [renderVoiceMark(node.voice, x, y, NODE)];
    case 'article': {
      const letter = node.key.replace('article:', '');
      const text = renderLabel(
        [{ role: 'label', text: letter }],
        { x, y: y - layout.font.label * 0.6, width: 4 * BOX, anchor: 'middle' },
        layout,
      );
      const box = { x: round(x - BOX), y: round(y - BOX), width: 2 * BOX, height: 2 * BOX, rx: 2 };
      return [s('rect', { className: ['chain-article'], ...box, fill: 'none', stroke: 'currentColor' }), ...text.elements];
    }
  }
}

/** Render the words of a node. */
export function renderWords({ kind, name, small }: ChainNode, box: { x: number; y: number; width: number }, layout: Layout): Drawn {
  const words = [
    ...(kind === 'article' ? [] : [{ role: 'label', text: name } as const]),
    ...(small === null ? [] : [{ role: 'small', text: small } as const]),
  ];
  return renderLabel(words, box, layout);
}

/** Wrap what belongs to a node in a link to its page; an origin that is not stated has none. */
export function linkNode(node: ChainNode, children: Element[]): Element {
  const title = s('title', node.small === null ? node.name : `${node.name}, ${node.small}`);
  return node.href === null
    ? s('g', { className: ['chain-node'] }, [title, ...children])
    : s('a', { className: ['chain-node'], href: node.href }, [title, ...children]);
}

/** Render the end of a step: a small arrowhead that points at `angle` degrees, 0 to the right. */
export function renderHead(x: number, y: number, angle: 0 | 90): Element {
  const d = angle === 0 ? `M${round(x - 6)} ${round(y - 4)}l6 4l-6 4` : `M${round(x - 4)} ${round(y - 6)}l4 6l4 -6`;
  return s('path', { className: ['chain-head'], d, fill: 'none', stroke: 'currentColor' });
}

/** Render the line of a step; dashed where the step is our reading. */
export function renderStep(d: string, { own, inferred }: Pick<ChainEdge, 'own' | 'inferred'>, head: Element | null): Element {
  const dashes = inferred ? { strokeDasharray: '4 3' } : {};
  return s('g', { className: own ? ['chain-step'] : ['chain-step', 'chain-other'] }, [
    s('path', { d, fill: 'none', stroke: 'currentColor', ...dashes }),
    ...(head ? [head] : []),
  ]);
}

/** Where a bracket stands: the left edge and the heights of the origins that it joins, its own edge, and the line above which its words stand. */
export interface TieBox {
  x: number;
  from: number;
  to: number;
  left: number;
  above: number;
}

/** Render a bracket that joins two origins at their left, with its words above the lower one; dashed where it is inferred. */
export function renderTie(tie: ChainTie, { x, from, to, left, above }: TieBox, layout: Layout): Element {
  const text = { role: 'small', text: tie.text } as const;
  const words = renderLabel([text], { x: left + 9, y: above - layout.font.small * 1.4, width: measureLabel(text, layout) + 9 }, layout);
  const d = `M${round(x)} ${round(from)}H${left + 6}Q${left} ${round(from)} ${left} ${round(from + 6)}V${round(to - 6)}Q${left} ${round(to)} ${left + 6} ${round(to)}H${round(x)}`;
  const dashes = tie.basis === 'inferred' ? { strokeDasharray: '4 3' } : {};
  return s('a', { className: ['chain-tie'], href: tie.href }, [
    s('title', tie.text),
    s('path', { d, fill: 'none', stroke: 'currentColor', ...dashes }),
    ...words.elements,
  ]);
}
