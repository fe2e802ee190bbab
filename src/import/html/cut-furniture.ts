import type { ElementContent, Root } from 'hast';
import { quote } from '../tree/clean-tree.ts';
import type { Loss } from '../read-document.ts';

/** A stretch of text of a page, and the elements around it, outermost first. */
interface MarkedWords {
  text: string;
  around: { element: globalThis.Element; name: string }[];
}

/** The attribute that follows words through Readability, which drops, moves and renames the elements around them. */
const MARK = 'data-words';
/** What holds no words for a reader. */
const MUTE = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT', 'TEXTAREA', 'SELECT', 'SVG', 'IFRAME', 'TITLE']);

/** Wrap every stretch of text of a page in an element with a number, and list them by that number. */
export function markWords(document: Document): MarkedWords[] {
  const marked: MarkedWords[] = [];
  const walk = (element: globalThis.Element, around: MarkedWords['around']) => {
    for (const node of [...element.childNodes]) {
      if (node.nodeType === 3 && /\S/.test(node.nodeValue ?? '')) {
        const span = document.createElement('span');
        span.setAttribute(MARK, String(marked.length));
        marked.push({ text: node.nodeValue ?? '', around });
        element.replaceChild(span, node);
        span.appendChild(node);
      } else if (node.nodeType === 1) {
        const child = node as globalThis.Element;
        if (!MUTE.has(child.tagName.toUpperCase())) walk(child, [...around, { element: child, name: nameOf(child) }]);
      }
    }
  };
  walk(document.body, []);
  return marked;
}

/** Take the marks out of the article again, and tell which words it holds. */
export function unwrapMarks(tree: Root): Set<number> {
  const kept = new Set<number>();
  const unwrap = (nodes: ElementContent[]): ElementContent[] =>
    nodes.flatMap((node): ElementContent[] => {
      if (node.type !== 'element') return [node];
      const mark = node.properties['dataWords'];
      const children = unwrap(node.children);
      if (mark === undefined) return [{ ...node, children }];
      kept.add(Number(mark));
      return children;
    });
  tree.children = unwrap(tree.children as ElementContent[]);
  return kept;
}

/** List what was cut off a page, one line for each part that is wholly outside the article. */
export function listFurniture(marked: readonly MarkedWords[], kept: ReadonlySet<number>): Loss[] {
  const holders = new Set<globalThis.Element>();
  for (const at of kept) marked[at]?.around.forEach(({ element }) => holders.add(element));
  const parts = new Map<globalThis.Element | number, { name: string; texts: string[] }>();
  marked.forEach(({ text, around }, at) => {
    if (kept.has(at)) return;
    const outermost = around.find(({ element }) => !holders.has(element));
    const key = outermost?.element ?? at;
    const part = parts.get(key) ?? { name: outermost?.name ?? around.at(-1)?.name ?? 'body', texts: [] };
    parts.set(key, { ...part, texts: [...part.texts, text] });
  });
  if (!parts.size) return [];
  const details = [...parts.values()].map(({ name, texts }) => {
    const text = texts.join(' ');
    return { name, text, words: text.split(/\s+/).filter(Boolean).length };
  });
  const words = details.reduce((sum, part) => sum + part.words, 0);
  return [
    {
      what: `${words} ${words === 1 ? 'word' : 'words'} of the page around the article, in ${details.length} ${details.length === 1 ? 'part' : 'parts'}; see that none of it is text`,
      details: details.map((part) => `${part.name}, ${part.words} ${part.words === 1 ? 'word' : 'words'}: ${quote(part.text)}`),
    },
  ];
}

/** Name an element as a style sheet would: `nav#menu`, `aside.related`. */
function nameOf(element: globalThis.Element): string {
  const [name] = (element.getAttribute('class') ?? '').split(/\s+/).filter(Boolean);
  const id = element.getAttribute('id');
  return `${element.tagName.toLowerCase()}${id ? `#${id}` : name ? `.${name}` : ''}`;
}
