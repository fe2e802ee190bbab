import type { Element, ElementContent, Properties } from 'hast';
import { h } from 'hastscript';
import { visitParents } from 'unist-util-visit-parents';
import { structure } from '../../formats/epub/render-page.ts';

/** What stands after some of the words of a paragraph. */
export interface Insertion {
  /** After how many UTF-16 units of its text. */
  end: number;
  element: Element;
}

/** What an element keeps of its properties: HTML of today, without what only the site has use for. */
const KEPT = ['lang', 'dir', 'title', 'start', 'reversed', 'colSpan', 'rowSpan', 'scope', 'dateTime', 'ariaLabel', 'open'];
/** What HTML has given up, and what it has in its place. */
const RENAMED: Readonly<Record<string, string>> = { strike: 's', tt: 'code' };
/** What nothing is put into: links hold no links, and a mark holds the words of the text alone. */
const HOLDING: ReadonlySet<string> = new Set(['a', 'mark']);
/** Notes that belong to the text itself: only they have ids that are sure to stand once in it. */
const OWN_NOTE = /^note-/;

/** List the ids within a paragraph that links of its text lead to. */
export function listOwnIds(tree: Element): string[] {
  const ids: string[] = [];
  visitParents(tree, 'element', ({ properties: { id } }) => {
    if (typeof id === 'string' && OWN_NOTE.test(id)) ids.push(id);
  });
  return ids;
}

interface TextOptions {
  insertions: readonly Insertion[];
  /** Lead a link of the text to where it leads in the book. */
  resolve: (href: string) => string;
}

/** Make the markup of a paragraph into that of a book: the same words, and after some of them what is inserted. */
export function renderText(tree: Element, { insertions, resolve }: TextOptions): ElementContent[] {
  const waiting = insertions.toSorted((one, other) => one.end - other.end);
  let length = 0;
  const due = () => waiting.splice(0, waiting.filter(({ end }) => end <= length).length).map(({ element }) => element);
  const render = (children: readonly ElementContent[], isHeld = false): ElementContent[] =>
    children.flatMap((child): ElementContent[] => {
      if (child.type === 'text') {
        length += child.value.length;
        return isHeld || /^\s*$/.test(child.value) ? [child] : [child, ...due()];
      }
      if (child.type !== 'element') return [];
      const holds = HOLDING.has(child.tagName);
      const element = renderElement(child, resolve, render(child.children, isHeld || holds));
      return holds && !isHeld ? [element, ...due()] : [element];
    });
  return render([tree]);
}

function renderElement({ tagName, properties }: Element, resolve: TextOptions['resolve'], children: ElementContent[]): Element {
  const kept: Properties = Object.fromEntries(KEPT.flatMap((name) => (properties[name] === undefined ? [] : [[name, properties[name]]])));
  const { id, align, dataSign, href } = properties;
  if (typeof href === 'string') kept['href'] = resolve(href);
  if (typeof id === 'string' && OWN_NOTE.test(id)) Object.assign(kept, { id }, id.includes('-fn-') && structure('footnote'));
  if (typeof align === 'string') kept['className'] = [`align-${align}`];
  if (dataSign === undefined) return h(RENAMED[tagName] ?? tagName, kept, children);
  // The signs of the text's own notes are drawn by the style on the site, and stand here for themselves.
  const isReference = kept['id'] !== undefined;
  return h('a', { ...kept, className: ['own-note'], ...(isReference && structure('noteref', 'doc-noteref')) }, String(dataSign));
}
