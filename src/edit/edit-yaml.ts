import { isMap, parseDocument, type Document, type Node, type YAMLSeq } from 'yaml';
import type { Path } from '../compiler/read/parse-yaml.ts';
import { printInline, printYaml } from './print-yaml.ts';
import { lineEnd, lineStart, listAt, nodeAt, proveEdit, replaceStretch, stretchOf } from './yaml-text.ts';

/** Where an item of a list stands: from the comment above it, or from its dash, to the end of its last line. */
interface Item {
  from: number;
  dash: number;
  to: number;
}

/** Add an entry to a file that holds a list, or nothing yet, at its end, parted from the one before as the others are. */
export function appendEntry(text: string, entry: unknown): string {
  return appendEntries(text, [entry]);
}

/** Add entries to a file in the same way: many take hardly longer than one. */
export function appendEntries(text: string, entries: readonly unknown[]): string {
  if (parseDocument(text).contents) return appendItems(text, [], entries);
  const head = text.trimEnd();
  const edited = replaceStretch(text, [head.length, text.length], `${head && '\n'}${printYaml(entries)}\n`);
  return proveEdit(text, edited, (document) => {
    document.contents = document.createNode(entries);
  });
}

/**
 * Add an item to the end of the list at a path; whatever else stands there stays as it is written.
 *
 * @throws {RangeError} if there is no list at the path
 */
export function appendItem(text: string, path: Path, item: unknown): string {
  return appendItems(text, path, [item]);
}

function appendItems(text: string, path: Path, added: readonly unknown[]): string {
  const document = parseDocument(text);
  const list = listAt(document, path);
  const items = list.flow ? [] : listItems(text, list);
  const [before, last] = [items.at(-2), items.at(-1)];
  const edit = () => {
    if (last) {
      const indent = last.dash - lineStart(text, last.dash);
      // One item tells no distance; what stands above it at the top of a file does.
      const above = text.slice(before?.to ?? (path.length ? last.from : 0), last.from);
      const head = `\n${/\n[ \t]*\r?\n/.test(above) ? '\n' : ''}${' '.repeat(indent)}`;
      return replaceStretch(text, at(last.to), added.map((item) => head + printYaml([item], indent)).join(''));
    }
    const final = list.items.at(-1);
    if (final) return replaceStretch(text, at(stretchOf(text, final)[1]), added.map((item) => `, ${printInline(item)}`).join(''));
    const isAlone = !path.length || keyOf(document, path);
    return isAlone ? writeLines(text, document, path, added) : replaceStretch(text, stretchOf(text, list), printInline(added));
  };
  return proveEdit(text, edit(), (it) => {
    for (const item of added) listAt(it, path).add(it.createNode(item));
  });
}

/**
 * Take the item at a path out of its list, with the comments above it; a list that loses its last item becomes `[]`.
 * What `appendItem` added is gone without a trace.
 *
 * @throws {RangeError} if there is no such item
 */
export function removeItem(text: string, path: Path): string {
  const document = parseDocument(text);
  const list = listAt(document, path.slice(0, -1));
  const index = Number(path.at(-1));
  const node = list.items[index];
  if (!node) throw new RangeError(`Nothing at ${path.join('.')}`);
  const edited = list.flow ? removeInline(text, list, index) : removeLines(text, document, path, listItems(text, list));
  return proveEdit(text, edited, (it) => {
    listAt(it, path.slice(0, -1)).delete(index);
  });
}

/** Put other items into the list at a path, one below the other: numbers stand for items that it has, kept as they are written. */
export function arrangeItems(text: string, path: Path, items: readonly (number | object)[]): string {
  const document = parseDocument(text);
  const list = listAt(document, path);
  const values = list.toJSON() as unknown[];
  const wanted = items.map((item) => (typeof item === 'number' ? values[item] : item));
  const written = list.flow ? [] : listItems(text, list);
  const [first, last] = [written[0], written.at(-1)];
  const edit = () => {
    if (!first || !last) return items.length ? writeLines(text, document, path, wanted) : replaceStretch(text, stretchOf(text, list), '[]');
    const indent = first.dash - lineStart(text, first.dash);
    const lines = wanted.map((item, index) => {
      const kept = written[Number(items[index])];
      return kept ? text.slice(kept.from, kept.to) : printYaml([item], indent);
    });
    return text.slice(0, first.from) + (lines.join(`\n${' '.repeat(indent)}`) || '[]') + text.slice(last.to);
  };
  return proveEdit(text, edit(), (it) => {
    it.setIn(path, it.createNode(wanted));
  });
}

function at(offset: number): [number, number] {
  return [offset, offset];
}

function listItems(text: string, list: YAMLSeq<Node>): Item[] {
  return list.items.map((node, index) => {
    const [start, end] = stretchOf(text, node);
    const dash = text.lastIndexOf('-', start - 1);
    let from = dash;
    // What stands above the first item may be about the whole list.
    for (let line = lineStart(text, dash); index > 0 && line > 0; line = lineStart(text, line - 1)) {
      const above = text.slice(lineStart(text, line - 1), line);
      if (!/^\s*#/.test(above)) break;
      from = lineStart(text, line - 1) + above.indexOf('#');
    }
    return { from, dash, to: lineEnd(text, end) };
  });
}

/** Put items, one below the other, in the place of a list between brackets: below its key, where it has one. */
function writeLines(text: string, document: Document, path: Path, items: readonly unknown[]): string {
  const [from, to] = stretchOf(text, listAt(document, path));
  const key = keyOf(document, path);
  if (!key) return replaceStretch(text, [from, to], printYaml(items));
  const [start] = stretchOf(text, key);
  const indent = start - lineStart(text, start) + 2;
  const below = replaceStretch(text, at(lineEnd(text, to)), `\n${' '.repeat(indent)}${printYaml(items, indent)}`);
  return below.slice(0, from).trimEnd() + below.slice(to);
}

function removeInline(text: string, list: YAMLSeq<Node>, index: number): string {
  const [before, own, after] = [index - 1, index, index + 1].map((it) => list.items[it]).map((it) => it && stretchOf(text, it));
  if (!own || (!before && !after)) return replaceStretch(text, stretchOf(text, list), '[]');
  return replaceStretch(text, before ? [before[1], own[1]] : [own[0], after?.[0] ?? own[1]], '');
}

function removeLines(text: string, document: Document, path: Path, items: readonly Item[]): string {
  const index = Number(path.at(-1));
  const own = items[index];
  if (!own) throw new RangeError(`Nothing at ${path.join('.')}`);
  if (items.length > 1) {
    if (index === items.length - 1) return text.slice(0, own.from).trimEnd() + text.slice(own.to);
    return text.slice(0, own.from) + text.slice(own.to).trimStart();
  }
  const key = keyOf(document, path.slice(0, -1));
  if (!key) return text.slice(0, own.dash) + '[]' + text.slice(own.to);
  const colon = text.indexOf(':', stretchOf(text, key)[1]);
  return `${text.slice(0, colon + 1)} []${text.slice(colon + 1, lineStart(text, own.dash)).trimEnd()}${text.slice(own.to)}`;
}

/** Find the key that what stands at a path has on a line of its own. */
function keyOf(document: Document, path: Path): Node | undefined {
  const parent = path.length ? nodeAt(document, path.slice(0, -1)) : undefined;
  if (!isMap<Node>(parent) || parent.flow) return undefined;
  return parent.items.find(({ key }) => String(key) === String(path.at(-1)))?.key;
}
