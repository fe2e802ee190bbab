import { defaultTreeAdapter, parse, type DefaultTreeAdapterTypes } from 'parse5';

export type PageNode = DefaultTreeAdapterTypes.Node;
export type PageElement = DefaultTreeAdapterTypes.Element;
export type PageText = DefaultTreeAdapterTypes.TextNode;
export type Page = DefaultTreeAdapterTypes.Document;

/** How deep elements may lie within each other: beyond, what reads them takes minutes, or fails. Pages that people made have some 60. */
export const DEEPEST = 500;

/** Markup is nested deeper than can be read. */
export class NestedTooDeep extends Error {
  override name = 'NestedTooDeep';
}

/**
 * Parse a page as browsers do.
 *
 * @throws {NestedTooDeep} as soon as more elements are open than can be read
 */
export function parsePage(html: string): Page {
  let depth = 0;
  return parse(html, {
    scriptingEnabled: false,
    treeAdapter: {
      ...defaultTreeAdapter,
      onItemPush: () => {
        depth++;
        if (depth > DEEPEST) throw new NestedTooDeep(`more than ${DEEPEST} elements within each other`);
      },
      onItemPop: () => {
        depth--;
      },
    },
  });
}

/** Say whether a node is an element, and, if names are given, one of those. */
export function isPageElement(node: PageNode | null | undefined, ...names: string[]): node is PageElement {
  return !!node && 'tagName' in node && (!names.length || names.includes(node.tagName));
}

export function isPageText(node: PageNode | null | undefined): node is PageText {
  return node?.nodeName === '#text';
}

/** The value of an attribute, null where an element has none of that name. */
export function attribute(element: PageElement, name: string): string | null {
  return element.attrs.find((it) => it.name === name)?.value ?? null;
}
