import { isInline, level, splitWords } from '../tree/list-words.ts';
import { countOf, quote, type Loss } from '../tree/losses.ts';
import { attribute, isPageElement, isPageText, type PageElement, type PageNode, type PageText } from './parse-page.ts';

/** A stretch of text of a page, and the elements around it, outermost first. */
interface PageWords {
  node: PageText;
  around: PageElement[];
}

/** A part of a page that is left out: an element of which nothing is kept, or a text alone. */
export interface LeftPart {
  element: PageElement | null;
  name: string;
  texts: PageText[];
  /** The last text before it that is kept, null where none is. */
  after: PageText | null;
  /** Whether text of the article follows. */
  isInside: boolean;
}

/** What holds no words for a reader. */
const MUTE = new Set('script style template noscript noframes textarea select svg iframe title head'.split(' '));

/** List the texts of a page in their order. */
function listTexts(page: PageNode): PageWords[] {
  const found: PageWords[] = [];
  const walk = (node: PageNode, around: PageElement[]) => {
    if (isPageText(node)) {
      if (/\S/.test(node.value)) found.push({ node, around });
    } else if ('childNodes' in node && !(isPageElement(node) && MUTE.has(node.tagName))) {
      for (const child of node.childNodes) walk(child, isPageElement(node) ? [...around, node] : around);
    }
  };
  walk(page, []);
  return found;
}

/** List the parts of a page that are left out, in their order: each as large as it can be without a word that is kept. */
export function listParts(page: PageNode, isKept: (text: PageText) => boolean): LeftPart[] {
  const texts = listTexts(page);
  const holders = new Set(texts.filter(({ node }) => isKept(node)).flatMap(({ around }) => around));
  const end = texts.findLastIndex(({ node }) => isKept(node));
  const parts = new Map<PageNode, LeftPart>();
  let after: PageText | null = null;
  texts.forEach(({ node, around }, at) => {
    if (isKept(node)) {
      after = node;
      return;
    }
    const outermost = around.find((element) => !holders.has(element)) ?? null;
    const known = parts.get(outermost ?? node);
    if (known) known.texts.push(node);
    else {
      const name = nameOf(outermost ?? around.at(-1));
      parts.set(outermost ?? node, { element: outermost, name, texts: [node], after, isInside: after !== null && at < end });
    }
  });
  return [...parts.values()];
}

/** Print the words of a part, with a space at the bounds of its blocks. */
export function printPart({ texts }: LeftPart): string {
  const printed = texts.map((text, at) => {
    const before = texts[at - 1];
    return before && blockOf(text) !== blockOf(before) ? ` ${text.value}` : text.value;
  });
  return level(printed.join(''));
}

function blockOf(node: PageText): PageNode | null {
  let at = node.parentNode;
  while (isPageElement(at) && isInline(at.tagName)) at = at.parentNode;
  return at;
}

/** Tell what is left out of a page, with its first words: first what stands within the article, at its place. */
export function describeLeftParts(parts: readonly LeftPart[]): Loss[] {
  const some = (isInside: boolean, where: string, advice: string): Loss[] => {
    const found = parts.filter((part) => part.isInside === isInside);
    const counts = found.map((part) => splitWords(printPart(part)).length);
    const sum = counts.reduce((total, count) => total + count, 0);
    if (!sum) return [];
    const details = found.map((part, at) => {
      const place = isInside && part.after ? ` after “${splitWords(part.after.value).slice(-5).join(' ')}”` : '';
      return `${part.name}, ${countOf(counts[at] ?? 0, 'word')}: ${quote(printPart(part))}${place}`;
    });
    return [
      { what: `${countOf(sum, 'word')} of the page ${where}, in ${countOf(found.length, 'part')}; ${advice}`, details, isList: true },
    ];
  };
  const keep = 'what is text comes in with `--keep "its words"`';
  return [...some(true, 'within the article', keep), ...some(false, 'around the article', `see that none of it is text: ${keep}`)];
}

/** Name an element as a style sheet would: `nav#menu`, `aside.related`. */
function nameOf(element: PageElement | undefined): string {
  if (!element) return 'body';
  const [name] = splitWords(attribute(element, 'class') ?? '');
  const id = attribute(element, 'id');
  return `${element.tagName}${id ? `#${id}` : name ? `.${name}` : ''}`;
}
