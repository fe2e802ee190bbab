import { isMap, isNode, isScalar, isSeq, parseDocument, type Document, type Node, type YAMLMap } from 'yaml';
import type { Path } from '../read/parse-yaml.ts';
import { printYaml } from './print-yaml.ts';

/** Values for keys of one mapping; `undefined` takes the key away. */
export type Values = Readonly<Record<string, string | number | undefined>>;

/**
 * Set keys of the mapping at a path, in the text itself: whatever else stands there, comments included, stays as it
 * is written. Keys that are new come after `after`.
 *
 * @throws {RangeError} if there is no block mapping at the path
 */
export function setKeys(text: string, path: Path, values: Values, after: string): string {
  return Object.entries(values).reduceRight((edited, [key, value]) => setKey(edited, path, key, value, after), text);
}

function setKey(text: string, path: Path, key: string, value: string | number | undefined, after: string): string {
  const map = blockMapAt(parseDocument(text), path);
  const [pair, anchor] = [key, after].map((name) => map.items.find((it) => isScalar(it.key) && it.key.value === name));
  const place = pair ?? anchor;
  if (!isNode(place?.key)) throw new RangeError(`No key \`${after}\` at ${path.join('.')}`);
  const [from] = rangeOf(place.key);
  const indent = from - (text.lastIndexOf('\n', from - 1) + 1);
  const end = isNode(place.value) ? rangeOf(place.value)[1] : rangeOf(place.key)[1];
  // Other blanks than the line's own are part of a block scalar.
  const lineEnd = text[end - 1] === '\n' ? end - 1 : end;
  if (value === undefined) return pair ? text.slice(0, text.lastIndexOf('\n', from - 1) + 1) + text.slice(nextLine(text, lineEnd)) : text;
  const printed = printYaml({ [key]: value }, indent);
  if (pair) return text.slice(0, from) + printed + text.slice(lineEnd);
  const at = nextLine(text, lineEnd);
  return `${text.slice(0, at)}${at && text[at - 1] !== '\n' ? '\n' : ''}${' '.repeat(indent)}${printed}\n${text.slice(at)}`;
}

/** Take an item of the list at a path out of the text, with the comments above it; a list that loses its last item becomes `[]`. */
export function removeItem(text: string, path: Path): string {
  const document = parseDocument(text);
  const list = nodeAt(document, path.slice(0, -1));
  const at = Number(path.at(-1));
  const item = isSeq(list) ? list.items[at] : undefined;
  if (!isSeq(list) || list.flow || !isNode(item)) throw new RangeError(`No item of a block list at ${path.join('.')}`);
  if (list.items.length === 1) {
    const [from] = rangeOf(list);
    const head = path.length > 1 ? `${text.slice(0, from).trimEnd()} ` : text.slice(0, from);
    return `${head}[]\n${text.slice(nextLine(text, endOf(text, item)))}`;
  }
  let start = lineStart(text, text.lastIndexOf('-', rangeOf(item)[0] - 1));
  // What stands above the first item may be about the whole list.
  while (at > 0 && /^\s*#/.test(text.slice(lineStart(text, start - 1), start))) start = lineStart(text, start - 1);
  let end = nextLine(text, endOf(text, item));
  while (text[end] === '\n') end++;
  const isLast = at === list.items.length - 1;
  return isLast ? `${text.slice(0, start).trimEnd()}\n${text.slice(end)}` : text.slice(0, start) + text.slice(end);
}

/** Add an entry to a file that holds a list, at its end, parted from the one before as the others are. */
export function appendEntry(text: string, entry: unknown): string {
  const before = text.replace(/^\[\]\s*$/m, '').trimEnd();
  const gap = /\n\n(?:#.*\n)*- /.test(before) ? '\n\n' : '\n';
  return `${before}${before ? gap : ''}${printYaml([entry])}\n`;
}

/**
 * Add a value to the list at a path, below its last item.
 *
 * @throws {RangeError} if there is no block list with items at the path
 */
export function appendItem(text: string, path: Path, value: unknown): string {
  const list = nodeAt(parseDocument(text), path);
  const last = isSeq(list) && !list.flow ? list.items.at(-1) : undefined;
  if (!isNode(last)) throw new RangeError(`No block list with items at ${path.join('.')}`);
  const dash = text.lastIndexOf('-', rangeOf(last)[0] - 1);
  const indent = dash - lineStart(text, dash);
  const at = nextLine(text, endOf(text, last));
  return `${text.slice(0, at)}${at && text[at - 1] !== '\n' ? '\n' : ''}${' '.repeat(indent)}${printYaml([value], indent)}\n${text.slice(at)}`;
}

function blockMapAt(document: Document, path: Path): YAMLMap {
  const node = nodeAt(document, path);
  if (!isMap(node) || node.flow) throw new RangeError(`No block mapping at ${path.join('.')}`);
  return node;
}

function nodeAt(document: Document, path: Path): unknown {
  return path.length ? document.getIn(path, true) : document.contents;
}

/** Start of a node, end of its value, end of the node. */
function rangeOf(node: Node): readonly [number, number, number] {
  return node.range ?? [0, 0, 0];
}

function endOf(text: string, node: Node): number {
  const [, end] = rangeOf(node);
  return text[end - 1] === '\n' ? end - 1 : end;
}

function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

function nextLine(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end === -1 ? text.length : end + 1;
}
