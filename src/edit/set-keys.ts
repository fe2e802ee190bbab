import { isMap, isNode, isScalar, parseDocument, type Node, type YAMLMap } from 'yaml';
import type { Path } from '../compiler/read/parse-yaml.ts';
import { printInline, printYaml } from './print-yaml.ts';
import { lineEnd, lineStart, nodeAt, proveEdit, replaceStretch, stretchOf } from './yaml-text.ts';

/** Values for keys of one mapping; `undefined` takes the key away. */
export type Values = Readonly<Record<string, Value | undefined>>;

/** What YAML holds. */
export type Value = string | number | boolean | null | readonly Value[] | { readonly [key: string]: Value | undefined };

/**
 * Set keys of the mapping at a path, in the text itself: whatever else stands there, comments included, stays as it
 * is written. Keys that are new come after `after`.
 *
 * @throws {RangeError} if there is no block mapping at the path
 */
export function setKeys(text: string, path: Path, values: Values, after: string): string {
  return Object.entries(values).reduceRight((edited, [key, value]) => setKey(edited, path, key, value, after), text);
}

/**
 * Put another value in the place of one that is no list and has no keys.
 *
 * @throws {RangeError} if nothing stands at the path
 */
export function setValue(text: string, path: Path, value: string | number): string {
  const document = parseDocument(text);
  const [parent, node] = [nodeAt(document, path.slice(0, -1)), nodeAt(document, path)];
  if (!isNode(node)) throw new RangeError(`Nothing at ${path.join('.')}`);
  if (isMap(parent) && !parent.flow) return setKeys(text, path.slice(0, -1), { [String(path.at(-1))]: value }, String(path.at(-1)));
  const edited = replaceStretch(text, stretchOf(text, node), printInline(value));
  return proveEdit(text, edited, (it) => {
    it.setIn(path, value);
  });
}

function setKey(text: string, path: Path, key: string, value: Value | undefined, after: string): string {
  const map = nodeAt(parseDocument(text), path);
  if (!isMap(map) || map.flow) throw new RangeError(`No block mapping at ${path.join('.')}`);
  const pair = findPair(map, key);
  const place = pair ?? findPair(map, after);
  if (!place) throw new RangeError(`No key \`${after}\` at ${path.join('.')}`);
  if (!pair && value === undefined) return text;
  const [from] = stretchOf(text, place.key);
  const [, to] = stretchOf(text, place.value ?? place.key);
  const [indent, end] = [from - lineStart(text, from), lineEnd(text, to)];
  const printed = value === undefined ? '' : printYaml({ [key]: value }, indent);
  const edit = () => {
    if (!pair) return replaceStretch(text, [end, end], `\n${' '.repeat(indent)}${printed}`);
    if (value === undefined) return text.slice(0, lineStart(text, from)) + text.slice(end).replace(/^\r?\n/, '');
    // A remark stands behind the value, or, where that takes several lines, behind the key.
    const remark = /^[>|][-+\d]*(\s+#.*)/.exec(text.slice(pair.value ? stretchOf(text, pair.value)[0] : to))?.[1] ?? text.slice(to, end);
    return replaceStretch(
      text,
      [from, end],
      printed.replace(/\n|$/, (it) => remark.trimEnd() + it),
    );
  };
  return proveEdit(text, edit(), (document) => {
    const edited = nodeAt(document, path) as YAMLMap;
    if (value === undefined) edited.delete(key);
    else edited.set(key, document.createNode(value));
  });
}

function findPair(map: YAMLMap, name: string): { key: Node; value: Node | null } | undefined {
  const pair = map.items.find(({ key }) => isScalar(key) && key.value === name);
  return isNode(pair?.key) ? { key: pair.key, value: isNode(pair.value) ? pair.value : null } : undefined;
}
