import { parseHTML } from 'linkedom';
import { isPageElement, isPageText, type Page, type PageElement, type PageNode, type PageText } from './parse-page.ts';

/** A page as Readability looks at it, and the text of the page behind each of its text nodes. */
export interface PageDocument {
  document: Document;
  /** Tell which text of the page a text node holds, whatever was done with the elements around it. */
  textOf(node: unknown): PageText | undefined;
}

/** Build a DOM of a page that was parsed as browsers parse it. */
export function buildDocument(page: Page): PageDocument {
  const { document } = parseHTML('<!doctype html><html><head></head><body></body></html>');
  const texts = new WeakMap<object, PageText>();
  const copy = (node: PageNode, parent: Element): void => {
    if (isPageText(node)) {
      const text = document.createTextNode(node.value.normalize('NFC'));
      texts.set(text, node);
      parent.appendChild(text);
    } else if (isPageElement(node)) {
      const element = document.createElement(isWordOfSentence(node) ? 'span' : node.tagName);
      copyAttributes(node, element);
      copyAll(node, element);
      parent.appendChild(element);
    }
  };
  const copyAll = (node: PageElement, element: Element) => {
    for (const child of node.childNodes) copy(child, element);
  };
  const root = page.childNodes.find((node) => isPageElement(node, 'html'));
  if (isPageElement(root)) {
    copyAttributes(root, document.documentElement);
    for (const child of root.childNodes) {
      const place = isPageElement(child, 'head') ? document.head : isPageElement(child, 'body', 'frameset') ? document.body : null;
      if (!place || !isPageElement(child)) continue;
      copyAttributes(child, place);
      copyAll(child, place);
    }
  }
  keepTextsOnReset(document.body, texts);
  keepTextsOfScriptLinks(document, texts);
  return { document, textOf: (node) => (typeof node === 'object' && node !== null ? texts.get(node) : undefined) };
}

function copyAttributes({ attrs }: PageElement, element: Element): void {
  for (const { name, value } of attrs) {
    try {
      element.setAttribute(name, value);
    } catch {
      // A name that only a parser can give, such as `"`: it says nothing of the text.
    }
  }
}

/** A button in the middle of a sentence is one of its words; a finder of articles would drop it. */
function isWordOfSentence(element: PageElement): boolean {
  if (element.tagName !== 'button') return false;
  const siblings = element.parentNode?.childNodes ?? [];
  const at = siblings.indexOf(element);
  return [siblings[at - 1], siblings[at + 1]].every((node) => isPageText(node) && /\S/.test(node.value));
}

/**
 * Readability saves the body as HTML, and sets it again before it looks with looser rules: then every node would be another
 * one. A copy of the nodes in place of their HTML keeps them known.
 */
function keepTextsOnReset(body: HTMLElement, texts: WeakMap<object, PageText>): void {
  const print = Object.getOwnPropertyDescriptor(findOwner(body, 'innerHTML'), 'innerHTML');
  const cloneWithTexts = (element: Element): Element => {
    const clone = element.cloneNode(true) as Element;
    const walk = (from: Node, to: Node) => {
      const text = texts.get(from);
      if (text) texts.set(to, text);
      const copies = [...to.childNodes];
      [...from.childNodes].forEach((child, at) => {
        const copy = copies[at];
        if (copy) walk(child, copy);
      });
    };
    walk(element, clone);
    return clone;
  };
  let saved: { html: string; clone: Element } | null = null;
  Object.defineProperty(body, 'innerHTML', {
    get: () => {
      const html = String(print?.get?.call(body));
      saved = { html, clone: cloneWithTexts(body) };
      return html;
    },
    set: (html: string) => {
      if (saved?.html === html) body.replaceChildren(...cloneWithTexts(saved.clone).childNodes);
      else print?.set?.call(body, html);
    },
  });
}

/** Readability puts a new text in the place of a link that would run a script; it is the text of that link. */
function keepTextsOfScriptLinks(document: Document, texts: WeakMap<object, PageText>): void {
  const create = document.createTextNode.bind(document);
  const free = [...document.querySelectorAll('a[href^="javascript:"]')].flatMap((link) => {
    const text = texts.get(link.firstChild ?? link);
    return text && link.childNodes.length === 1 ? [{ words: link.textContent, text }] : [];
  });
  document.createTextNode = (words: string) => {
    const made = create(words);
    const at = free.findIndex((it) => it.words === words);
    const [found] = at === -1 ? [] : free.splice(at, 1);
    if (found) texts.set(made, found.text);
    return made;
  };
}

function findOwner(start: object, name: string): object {
  for (let at: object | null = start; at; at = Object.getPrototypeOf(at) as object | null) if (Object.hasOwn(at, name)) return at;
  return start;
}
