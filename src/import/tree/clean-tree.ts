import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import { listWords, PHRASING, printText } from './list-words.ts';
import type { Loss } from '../read-document.ts';

/** What is left out, by kind, one line each. */
type Tally = Map<Kind, string[]>;
type Kind = keyof typeof NOUNS;

const NOUNS = {
  image: ['image', 'images'],
  embed: ['embed (player, frame or widget)', 'embeds (players, frames or widgets)'],
  field: ['field or button of a form', 'fields and buttons of a form'],
  link: [
    'link to a place that a reader could not follow; its words stay',
    'links to places that a reader could not follow; their words stay',
  ],
  style: ['stretch of text whose look is not kept', 'stretches of text whose look is not kept'],
} as const;

const EMBEDS = new Set(['iframe', 'embed', 'object', 'video', 'audio', 'applet', 'canvas', 'math', 'map']);
const FIELDS = new Set(['button', 'input', 'select', 'textarea', 'datalist', 'option']);
const SILENT = new Set([
  'script',
  'style',
  'template',
  'link',
  'meta',
  'title',
  'head',
  'noscript',
  'wbr',
  'param',
  'source',
  'track',
  'area',
]);
/** Elements that a converter of Markdown does not know, as ones that it knows. */
const ALIASES: Record<string, string> = { menu: 'ul', dir: 'ul', dialog: 'div', legend: 'p', summary: 'p', u: 'span', mark: 'span' };
const STYLED = new Set(['u', 'mark', 'small', 'big', 'sup', 'sub', 'font', 'center', 'tt']);

/**
 * Clean a tree of all that Markdown with GFM, or a page of ours, can't hold, and tell what that was. Its words stay, but
 * those of frames and forms.
 *
 * @param base the address of the page, for links that are relative to it
 */
export function cleanTree(tree: Root, base: string | null): { tree: Root; losses: Loss[] } {
  const tally: Tally = new Map();
  const count = (kind: Kind, detail: string) => void tally.set(kind, [...(tally.get(kind) ?? []), detail]);

  const cleanAll = (nodes: readonly (Root | Element)['children'][number][]): ElementContent[] =>
    nodes.flatMap((node): ElementContent[] => {
      if (node.type === 'text') return [node];
      return node.type === 'element' ? clean(node) : [];
    });

  const clean = (element: Element): ElementContent[] => {
    const { tagName, properties } = element;
    if (SILENT.has(tagName)) return [];
    if (tagName === 'img' || tagName === 'svg' || tagName === 'image') {
      count(
        'image',
        typeof properties['alt'] === 'string' && properties['alt'].trim() ? quote(properties['alt']) : 'without a description',
      );
      return [];
    }
    if (EMBEDS.has(tagName)) {
      count('embed', describeEmbed(element));
      return [];
    }
    if (FIELDS.has(tagName) && properties['type'] !== 'checkbox') {
      count('field', quote(printText(element)));
      return [];
    }
    if (STYLED.has(tagName) || typeof properties['style'] === 'string') count('style', `${quote(printText(element))} (${tagName})`);
    const children = cleanAll(element.children);
    if (tagName === 'q') return [{ type: 'text', value: '“' }, ...children, { type: 'text', value: '”' }];
    if (tagName === 'table') {
      const captions = takeCaptions(element).map((caption) => h('p', cleanAll(caption.children)));
      return [...captions, { ...element, children: children.some(hasHead) ? children : nameColumns(children) }];
    }
    if (tagName === 'caption') return [];
    if (tagName === 'td' || tagName === 'th') return [{ ...element, children: flatten(children) }];
    if (tagName !== 'a') return [{ ...element, tagName: ALIASES[tagName] ?? tagName, children }];
    if (properties['dataNote'] !== undefined) return [element];
    const address = resolveLink(properties['href'], base);
    if (address) return [h('a', { href: address }, children)];
    if (properties['href'] !== undefined && listWords(element).length)
      count('link', `${quote(printText(element))} (${String(properties['href']).slice(0, 60)})`);
    return children;
  };

  const cleaned: Root = { type: 'root', children: cleanAll(tree.children) };
  const losses = [...tally].map(([kind, details]) => ({ what: `${details.length} ${NOUNS[kind][details.length === 1 ? 0 : 1]}`, details }));
  return { tree: cleaned, losses };
}

/** Quote the beginning of a text. */
export function quote(text: string): string {
  const words = text.trim().split(/\s+/);
  const some = words.length > 10 ? `${words.slice(0, 8).join(' ')} …` : words.join(' ');
  return `“${some.length > 90 ? `${some.slice(0, 88)} …` : some}”`;
}

/** A cell of a Markdown table is one line: blocks within it become words with a space between. */
function flatten(nodes: readonly ElementContent[]): ElementContent[] {
  const space: ElementContent = { type: 'text', value: ' ' };
  return nodes.flatMap((node): ElementContent[] => {
    if (node.type !== 'element') return [node];
    return PHRASING.has(node.tagName) ? [{ ...node, children: flatten(node.children) }] : [space, ...flatten(node.children), space];
  });
}

function hasHead(node: ElementContent): boolean {
  return node.type === 'element' && (node.tagName === 'th' || node.children.some(hasHead));
}

/** A table of Markdown has a head: where none is marked, it is the first row. */
function nameColumns(nodes: readonly ElementContent[]): ElementContent[] {
  const at = nodes.findIndex((node) => node.type === 'element');
  return nodes.map((node, index) => {
    if (index !== at || node.type !== 'element') return node;
    if (node.tagName !== 'tr') return { ...node, children: nameColumns(node.children) };
    return { ...node, children: node.children.map((cell) => (cell.type === 'element' ? { ...cell, tagName: 'th' } : cell)) };
  });
}

function takeCaptions({ children }: Element): Element[] {
  return children.filter((child): child is Element => child.type === 'element' && child.tagName === 'caption');
}

function describeEmbed({ tagName, properties }: Element): string {
  const { src, data, title } = properties;
  const from = [src, data].find((it) => typeof it === 'string');
  return [tagName, ...(typeof title === 'string' ? [quote(title)] : []), ...(from ? [String(from).slice(0, 80)] : [])].join(' ');
}

/** Resolve the target of a link; only what leads to the web or to a mail program is kept. */
function resolveLink(target: unknown, base: string | null): string | null {
  if (typeof target !== 'string' || target.startsWith('#') || !URL.canParse(target, base ?? undefined)) return null;
  const { protocol, href } = new URL(target, base ?? undefined);
  return ['http:', 'https:', 'mailto:'].includes(protocol) ? href : null;
}
