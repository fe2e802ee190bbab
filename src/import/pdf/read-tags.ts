import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import type { LineJoiner } from '../text/join-hyphens.ts';
import { listWords, printText } from '../tree/list-words.ts';
import { quote, lossesOf, type Loss } from '../tree/losses.ts';
import { buildLines } from './build-lines.ts';
import type { PdfFile, PdfItem, PdfPage, PdfTag } from './open-pdf.ts';

/** From this part of the text on, tags are taken to say what the text is. */
const ENOUGH = 0.85;

const ROLES: Record<string, string> = {
  P: 'p', H: 'h2', H1: 'h1', H2: 'h2', H3: 'h3', H4: 'h4', H5: 'h5', H6: 'h6', Title: 'h1',
  L: 'ul', LI: 'li', Table: 'table', TR: 'tr', TH: 'th', TD: 'td', Caption: 'p', BlockQuote: 'blockquote', Quote: 'q', Em: 'em',
  Strong: 'strong', Code: 'code', TOCI: 'p', BibEntry: 'p', Index: 'div', Aside: 'div', FENote: 'aside', Note: 'aside', Lbl: 'span',
}; // prettier-ignore
const BULLETS = /^[•‣▪◦●○■□–—*·o-]$/;

/** Read a tagged document by its tags; null where they cover too little of its text. */
export function readTags(file: PdfFile, joiner: LineJoiner): { tree: Root; losses: Loss[] } | null {
  const marked = file.pages.map((page) => new Set(page.tags ? listMarks(page.tags) : []));
  const length = (isTagged: boolean) =>
    file.pages.reduce(
      (sum, page, at) =>
        sum +
        page.items
          .filter(({ mark }) => (mark !== null && marked[at]?.has(mark)) === isTagged)
          .reduce((all, { text }) => all + text.trim().length, 0),
      0,
    );
  const [inside, outside] = [length(true), length(false)];
  const heads = file.pages.flatMap((page) => listUntagged(page));
  if (inside === 0 || inside / (inside + outside) < ENOUGH) return null;
  const images: string[] = [];
  const children = file.pages.flatMap((page, at) => {
    const reader = { page, at, joiner, images };
    return page.tags ? readNodes(page.tags.children, reader).filter((node): node is Element => node.type === 'element') : [];
  });
  const tree: Root = { type: 'root', children: joinPages(children) };
  return {
    tree: moveNotes(tree),
    losses: [
      ...lossesOf(
        'text that its tags leave out, as running heads and page numbers',
        'texts that its tags leave out, as running heads and page numbers',
        countSame(heads),
      ).map((loss) => ({ ...loss, isList: true })),
      ...lossesOf('image', 'images', images),
    ],
  };
}

interface TagReader {
  page: PdfPage;
  at: number;
  joiner: LineJoiner;
  images: string[];
}

function listMarks(tag: PdfTag): string[] {
  return tag.children.flatMap((child) => (typeof child === 'string' ? child : listMarks(child)));
}

function listUntagged({ tags, items }: PdfPage): string[] {
  const marks = new Set(tags ? listMarks(tags) : []);
  const groups: string[] = [];
  let isOpen = false;
  for (const { mark, text } of items) {
    const isOut = mark === null || !marks.has(mark);
    if (isOut && isOpen) groups.push(`${groups.pop() ?? ''}${text}`);
    else if (isOut && text.trim()) groups.push(text);
    isOpen = isOut && (isOpen || text.trim() !== '');
  }
  return groups.map((text) => text.trim()).filter(Boolean);
}

function countSame(texts: readonly string[]): string[] {
  const counts = new Map<string, { text: string; count: number }>();
  for (const text of texts) {
    const key = text.replace(/\d+/g, '#');
    counts.set(key, { text: counts.get(key)?.text ?? text, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return [...counts.values()].map(({ text, count }) => `${quote(text)}${count > 1 ? `, ${count} times` : ''}`);
}

/** Read the nodes within a tag; text between blocks is a paragraph. */
function readNodes(nodes: readonly (PdfTag | string)[], reader: TagReader): ElementContent[] {
  const out: ElementContent[] = [];
  let run: string[] = [];
  const close = () => {
    if (run.length) out.push(...printMarks(run, reader));
    run = [];
  };
  for (const node of nodes) {
    if (typeof node === 'string') run.push(node);
    else {
      close();
      out.push(...readTag(node, reader));
    }
  }
  close();
  return out;
}

function readTag(tag: PdfTag, reader: TagReader): ElementContent[] {
  if (tag.role === 'Artifact') return [];
  const children = readNodes(tag.children, reader);
  if (tag.role === 'Figure' || tag.role === 'Formula') {
    if (tag.alt) reader.images.push(`${quote(tag.alt)} on page ${reader.page.label}`);
    return children.length ? [h('p', { dataPage: reader.page.label }, children)] : [];
  }
  const name = ROLES[tag.role];
  if (!name) return children;
  if (name === 'span')
    return tag.role === 'Lbl' && BULLETS.test(printText(h('span', children)).trim()) ? [] : [...children, { type: 'text', value: ' ' }];
  if (name === 'table') return [h('table', { dataPage: reader.page.label }, onlyElements(children, 'tr', 'tbody', 'thead'))];
  if (name === 'ul') return [writeList(children, reader.page.label)];
  if (!children.some((child) => child.type === 'element' || /\S/.test(child.type === 'text' ? child.value : ''))) return [];
  return [h(name, /^(?:p|blockquote|aside)$/.test(name) ? { dataPage: reader.page.label } : {}, children)];
}

function onlyElements(nodes: readonly ElementContent[], ...names: string[]): Element[] {
  return nodes.filter((node): node is Element => node.type === 'element' && names.includes(node.tagName));
}

/** A list whose labels are numbers keeps them as words of its items, one paragraph each. */
function writeList(children: readonly ElementContent[], page: string | number): Element {
  const items = onlyElements(children, 'li');
  const isNumbered = items.some((item) => /^\s*[([]?[\p{L}\p{N}]{1,4}[.)\]]/u.test(printText(item)));
  return isNumbered
    ? h(
        'div',
        items.map((item) => h('p', { dataPage: page }, item.children)),
      )
    : h('ul', { dataPage: page }, items);
}

/** Print the text of marks: in lines, which are joined as those of a paragraph. */
function printMarks(marks: readonly string[], { page, at, joiner }: TagReader): ElementContent[] {
  const items = marks.flatMap((mark) => page.items.filter((item) => item.mark === mark));
  const lines = buildLines(items as PdfItem[], at);
  if (!lines.length) return [];
  const text = joiner.join(lines.map((line) => line.pieces.map((piece) => piece.text).join('')));
  const [first, last] = [items[0]?.text ?? '', items.at(-1)?.text ?? ''];
  return [{ type: 'text', value: `${/^\s/.test(first) ? ' ' : ''}${text}${/\s$/.test(last) ? ' ' : ''}` }];
}

/** A paragraph that goes on over the page is one. */
function joinPages(children: readonly Element[]): Element[] {
  const out: Element[] = [];
  for (const child of children) {
    const last = out.at(-1);
    const isNext = last && last.tagName === 'p' && child.tagName === 'p' && last.properties['dataPage'] !== child.properties['dataPage'];
    if (isNext && /[\p{L}\p{N},;‐-]\s*$/u.test(printText(last).trimEnd()) && /^\s*[\p{Ll}\p{N}]/u.test(printText(child)))
      last.children.push({ type: 'text', value: ' ' }, ...child.children);
    else out.push(child);
  }
  return out;
}

/** Notes stand at the end, each at the place in the text at which its tag stood. */
function moveNotes(tree: Root): Root {
  const notes: Element[] = [];
  const walk = (nodes: readonly ElementContent[]): ElementContent[] =>
    nodes.flatMap((node): ElementContent[] => {
      if (node.type !== 'element') return [node];
      if (node.tagName !== 'aside') return [{ ...node, children: walk(node.children) }];
      if (!listWords(node).length) return [];
      notes.push(node);
      return [h('a', { dataNote: String(notes.length) })];
    });
  const text = walk(tree.children as ElementContent[]);
  const ends = notes.map((note, at) =>
    h(
      'div',
      { dataNote: String(at + 1) },
      note.children.some((it) => it.type === 'element' && it.tagName === 'p') ? note.children : [h('p', note.children)],
    ),
  );
  return { type: 'root', children: [...text, ...(ends.length ? [h('section', { dataNotes: '' }, ends)] : [])] as Root['children'] };
}
