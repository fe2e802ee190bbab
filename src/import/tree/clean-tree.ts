import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import { cleanHeading } from './clean-heading.ts';
import { flattenCell, nameColumns, takeCaptions } from './clean-table.ts';
import { hoistEnds, spellScript } from './level-marks.ts';
import { isInline, level, listWords, printText } from './list-words.ts';
import { NOUNS, type Tally } from './tally.ts';
import { quote, lossesOf, type Loss } from './losses.ts';

const EMBEDS = new Set(['iframe', 'embed', 'object', 'video', 'audio', 'applet', 'canvas', 'map', 'frame', 'frameset']);
const FIELDS = new Set(['button', 'input', 'select', 'textarea', 'datalist', 'option', 'optgroup', 'meter', 'progress']);
const SILENT = new Set(
  'script style template link meta title head noscript noframes wbr param source track area base rp annotation annotation-xml'.split(' '),
);
/** Elements that a converter of Markdown does not know, as ones that it knows. */
const ALIASES: Record<string, string> = { menu: 'ul', dir: 'ul', dialog: 'div', legend: 'p', summary: 'p', listing: 'pre', xmp: 'pre' };
const STYLED = new Set(['u', 'mark', 'small', 'big', 'sup', 'sub', 'font', 'center', 'tt', 'ins']);
/** Elements inside a line that Markdown has a mark for. */
const MARKS = new Set('a abbr b br cite code del dfn em i img input kbd q s samp span strike strong svg tt var'.split(' '));
/** Signs that no text has, and that no XML may have. */

const CONTROLS = /[\u0000-\u0008\u000b\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufffe\uffff]|\p{Cs}/gu;

/**
 * Clean a tree of all that Markdown with GFM, or a page of ours, can't hold, and tell what that was. Its words stay, but
 * those of frames and forms.
 *
 * @param base the address of the page, for links that are relative to it
 */
export function cleanTree(tree: Root, base: string | null): { tree: Root; losses: Loss[] } {
  const told = new Map<keyof typeof NOUNS, string[]>();
  const count: Tally = (kind, detail) => void told.set(kind, [...(told.get(kind) ?? []), detail]);
  let before = '';
  const around = () => (before.trim() ? ` after “${level(before).split(' ').slice(-5).join(' ')}”` : '');

  const cleanAll = (nodes: readonly (Root | Element)['children'][number][]): ElementContent[] =>
    nodes.flatMap((node): ElementContent[] => {
      if (node.type === 'text') return [cleanText(node.value)];
      return node.type === 'element' ? clean(node) : [];
    });

  const cleanText = (written: string): ElementContent => {
    const value = written.replace(CONTROLS, '');
    if (value !== written) count('control', quote(value));
    before = (before + value).slice(-120);
    return { type: 'text', value };
  };

  const clean = (element: Element): ElementContent[] => {
    const { tagName, properties } = element;
    if (SILENT.has(tagName)) return [];
    if (tagName === 'img' || tagName === 'svg' || tagName === 'image') {
      const { alt } = properties;
      count('image', `${typeof alt === 'string' && alt.trim() ? quote(alt) : 'without a description'}${around()}`);
      return [];
    }
    if (EMBEDS.has(tagName)) {
      count('embed', `${describeEmbed(element)}${around()}`);
      return [];
    }
    if (tagName === 'input' && properties['type'] === 'checkbox') return [{ type: 'text', value: isChecked(element) ? '[x] ' : '[ ] ' }];
    if (FIELDS.has(tagName)) {
      const words = printText(element).trim();
      const { value, type } = properties;
      if (type !== 'hidden') count('field', `${quote(words || (typeof value === 'string' ? value : ''))}${around()}`);
      return [];
    }
    if (tagName === 'math') {
      const words = cleanAll(element.children)
        .map((child) => (child.type === 'text' ? child.value : printText(h('span', [child]))))
        .join('');
      if (words.trim()) count('equation', `${quote(words)}${around()}`);
      return [{ type: 'text', value: level(words) }];
    }
    const script = tagName === 'sup' || tagName === 'sub' ? spellScript(element) : null;
    if (script) return [cleanText(script)];
    if (STYLED.has(tagName) || typeof properties['style'] === 'string') {
      if (listWords(element).length) count('style', `${quote(printText(element))} (${tagName})${around()}`);
    }
    if (tagName === 'rt') return [cleanText('('), ...cleanAll(element.children), cleanText(')')];
    if (!isInline(tagName)) before += ' ';
    const children = cleanAll(element.children);
    if (!isInline(tagName)) before += ' ';
    return rebuild(element, children);
  };

  const rebuild = (element: Element, children: ElementContent[]): ElementContent[] => {
    const { tagName, properties } = element;
    if (/^h[1-6]$/.test(tagName)) return cleanHeading({ ...element, children }, count);
    if (tagName === 'q') return [{ type: 'text', value: '“' }, ...children, { type: 'text', value: '”' }];
    if (tagName === 'table') {
      const captions = takeCaptions(element).map((caption) => h('p', cleanAll(caption.children)));
      return [...captions, { ...element, children: nameColumns(children) }];
    }
    if (tagName === 'caption') return [];
    if (tagName === 'td' || tagName === 'th') return [{ ...element, children: flattenCell(children) }];
    if (tagName === 'a') return rebuildLink(element, children);
    if (isInline(tagName) && !MARKS.has(tagName)) return children;
    return hoistEnds({ ...element, tagName: ALIASES[tagName] ?? tagName, properties: keepProperties(properties), children });
  };

  const rebuildLink = (element: Element, children: ElementContent[]): ElementContent[] => {
    const { dataNote, href } = element.properties;
    if (dataNote !== undefined) return [element];
    const address = resolveLink(href, base);
    if (address && children.some((child) => child.type !== 'element' || isInline(child.tagName)))
      return hoistEnds(h('a', { href: address }, children));
    if (href !== undefined && listWords(element).length) count('link', `${quote(printText(element))} (${String(href).slice(0, 80)})`);
    return children;
  };

  const cleaned: Root = { type: 'root', children: cleanAll(tree.children) };
  return { tree: cleaned, losses: [...told].flatMap(([kind, details]) => lossesOf(NOUNS[kind][0], NOUNS[kind][1], details)) };
}

/** What later steps ask of an element. */
function keepProperties(properties: Element['properties']): Element['properties'] {
  const { start, dataNote, dataNotes, dataPage, className, colSpan, rowSpan } = properties;
  const kept = { start, dataNote, dataNotes, dataPage, className, colSpan, rowSpan };
  return Object.fromEntries(Object.entries(kept).filter(([, value]) => value !== undefined));
}

function isChecked({ properties }: Element): boolean {
  return Boolean(properties['checked']) || properties['checked'] === '';
}

function describeEmbed(element: Element): string {
  const { src, data, title } = element.properties;
  const from = [src, data].find((it) => typeof it === 'string');
  const words = printText(element).trim();
  return [
    element.tagName,
    ...(typeof title === 'string' ? [quote(title)] : []),
    ...(words ? [quote(words)] : []),
    ...(from ? [String(from).slice(0, 80)] : []),
  ].join(' ');
}

/** Resolve the target of a link; only what leads to the web or to a mail program is kept. */
function resolveLink(target: unknown, base: string | null): string | null {
  if (typeof target !== 'string' || target.startsWith('#') || !URL.canParse(target, base ?? undefined)) return null;
  const { protocol, href } = new URL(target, base ?? undefined);
  return ['http:', 'https:', 'mailto:'].includes(protocol) ? href : null;
}
