import { isDeepStrictEqual } from 'node:util';
import { isNode, isSeq, parse, parseDocument, stringify, type YAMLSeq } from 'yaml';

/** The way to something in a YAML file. */
type Path = readonly (string | number)[];
type Stretch = [start: number, end: number];

/** Add an item to the end of a list; every other byte stays as it is. */
export function addItem(yaml: string, path: Path, item: unknown): string {
  const seq = findList(yaml, path);
  const spans = listSpans(yaml, seq);
  const last = spans.at(-1);
  const edited =
    !last && path.length
      ? splice(yaml, rangeOf(seq), `[${JSON.stringify(item)}]`)
      : !last
        ? splice(yaml, rangeOf(seq), printItem(item, ''))
        : seq.flow
          ? splice(yaml, [last[1], last[1]], `, ${JSON.stringify(item)}`)
          : splice(
              yaml,
              [last[1], last[1]],
              withLineEnds(yaml, `\n${isAiry(yaml, spans) ? '\n' : ''}${indentOf(yaml, last)}${printItem(item, indentOf(yaml, last))}`),
            );
  return verify(edited, path, [...(seq.toJSON() as unknown[]), item]);
}

/** Remove an item of a list; every other byte stays as it is. What `addItem` added is gone without a trace. */
export function removeItem(yaml: string, path: Path, index: number): string {
  const seq = findList(yaml, path);
  const spans = listSpans(yaml, seq);
  const [own, before, after] = [spans[index], spans[index - 1], spans[index + 1]];
  if (!own) throw new RangeError(`No item ${index} in the list`);
  const edited =
    spans.length === 1
      ? splice(yaml, seq.flow ? rangeOf(seq) : own, '[]')
      : splice(yaml, before ? [before[1], own[1]] : [own[0], after?.[0] ?? own[1]], '');
  return verify(
    edited,
    path,
    (seq.toJSON() as unknown[]).filter((_, at) => at !== index),
  );
}

/** Put other items into a list that is written in lines: numbers stand for items that it has, kept as they are written. */
export function arrangeItems(yaml: string, path: Path, items: readonly (number | object)[]): string {
  const seq = findList(yaml, path);
  const spans = listSpans(yaml, seq);
  const [first, last] = [spans[0], spans.at(-1)];
  const values = seq.toJSON() as unknown[];
  const expected = items.map((item) => (typeof item === 'number' ? values[item] : item));
  if (!items.length) return verify(splice(yaml, first && last && !seq.flow ? [first[0], last[1]] : rangeOf(seq), '[]'), path, expected);
  const indent = first && !seq.flow ? indentOf(yaml, first) : '  ';
  const written = items.map((item) =>
    typeof item === 'number' && !seq.flow
      ? yaml.slice(...(spans[item] ?? [0, 0]))
      : printItem(typeof item === 'number' ? values[item] : item, indent),
  );
  const text = written.join(`\n${indent}`);
  const edited = first && last && !seq.flow ? splice(yaml, [first[0], last[1]], text) : splice(yaml, rangeOf(seq), `\n${indent}${text}`);
  return verify(edited, path, expected);
}

/** Put another value in the place of one that is no list and has no keys. */
export function setValue(yaml: string, path: Path, value: string | number): string {
  const node = parseDocument(yaml).getIn(path, true);
  if (!isNode(node)) throw new RangeError(`Nothing stands at ${path.join('.')}`);
  const [start, end] = rangeOf(node);
  return verify(
    splice(yaml, [start, start + yaml.slice(start, end).trimEnd().length], stringify(value, { lineWidth: 0 }).trimEnd()),
    path,
    value,
  );
}

function findList(yaml: string, path: Path): YAMLSeq {
  const document = parseDocument(yaml);
  const node = path.length ? document.getIn(path, true) : document.contents;
  if (!isSeq(node)) throw new RangeError(`No list stands at ${path.join('.') || 'the top'}`);
  return node;
}

/** Where each item stands: from its dash to the end of its last line, or, in a list in brackets, its value alone. */
function listSpans(yaml: string, seq: YAMLSeq): Stretch[] {
  return seq.items.map((item): Stretch => {
    const [start, end] = rangeOf(item);
    if (seq.flow) return [start, end];
    const written = yaml.slice(0, end).trimEnd().length;
    const lineEnd = yaml.slice(written).search(/\r?\n|$/);
    return [yaml.lastIndexOf('-', start - 1), written + lineEnd];
  });
}

/** Say whether the last two items have an empty line between them. */
function isAiry(yaml: string, spans: readonly Stretch[]): boolean {
  const [before, last] = spans.slice(-2);
  return before !== undefined && last !== undefined && /\n[ \t]*\r?\n/.test(yaml.slice(before[1], last[0]));
}

function printItem(item: unknown, indent: string): string {
  return stringify([item], { lineWidth: 100 }).trimEnd().replace(/\n/g, `\n${indent}`);
}

function withLineEnds(yaml: string, added: string): string {
  return yaml.includes('\r\n') ? added.replace(/\n/g, '\r\n') : added;
}

function indentOf(yaml: string, [start]: Stretch): string {
  return yaml.slice(yaml.lastIndexOf('\n', start - 1) + 1, start);
}

function rangeOf(node: unknown): Stretch {
  if (!isNode(node) || !node.range) throw new RangeError('A node without a place in the text');
  return [node.range[0], node.range[1]];
}

function splice(text: string, [start, end]: Stretch, put: string): string {
  return text.slice(0, start) + put + text.slice(end);
}

/** See that an edit did what it should: it is made in the text, and YAML has many ways of writing. */
function verify(yaml: string, path: Path, expected: unknown): string {
  const value = path.reduce<unknown>((inner, key) => (inner as Record<string | number, unknown>)[key], parse(yaml) as unknown);
  if (!isDeepStrictEqual(value, expected)) throw new Error(`The list at ${path.join('.')} can't be edited as it is written`);
  return yaml;
}
