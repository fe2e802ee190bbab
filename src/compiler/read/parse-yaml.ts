import { isCollection, isMap, isNode, LineCounter, parseDocument, visit, type Document, type Node } from 'yaml';
import { startOf, unexpected, type Problem, type Span } from '../problems/problem.ts';
import { reportSigns } from './report-signs.ts';

/** Keys and indexes that lead to a value. */
export type Path = readonly PropertyKey[];

/** A value together with the way back to where it was written. */
export interface Located<T> {
  file: string;
  value: T;
  /** Find the span of the value at a path, or of the nearest thing around it that exists. */
  locate(path: Path): Span;
  /** Find the span of a key. */
  locateKey(path: Path, key: string): Span;
}

/**
 * Parse YAML 1.2 and remember where each value stands. Signs that no text can hold are reported where they are escaped;
 * whoever read the file has reported the others.
 *
 * @param firstLine the line of the file at which `text` starts, from 1
 */
export function parseYaml(file: string, text: string, firstLine = 1): { located?: Located<unknown>; problems: Problem[] } {
  const lines = new LineCounter();
  let document: Document;
  try {
    document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error; // the stack overflows
    return { problems: [unexpected(startOf(file), 'yaml-is-valid', 'YAML that nests without end', 'lists and keys a few levels deep')] };
  }
  const span = ([from, to]: readonly [number, number]): Span => ({ file, start: point(from), end: point(to) });
  const point = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
  const problems = [...document.errors, ...document.warnings].map((error) =>
    unexpected(span([error.pos[0], error.pos[0]]), 'yaml-is-valid', `YAML (${sentence(error.message)})`, 'valid YAML', {
      hint: 'check indentation, quotation marks and colons around here.',
    }),
  );
  if (problems.length) return { problems };
  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount: 100 });
  } catch (error) {
    return { problems: [unexpected(span([0, 0]), 'yaml-is-valid', `YAML (${sentence(String(error))})`, 'fewer aliases')] };
  }
  return {
    located: {
      file,
      value,
      locate: (path) => span(extent(text, nearest(document, path))),
      locateKey: (path, key) => span(keyExtent(text, document, path, key)),
    },
    problems: reportEscapes(text, document, span),
  };
}

function reportEscapes(text: string, document: Document, span: (range: readonly [number, number]) => Span): Problem[] {
  const problems: Problem[] = [];
  visit(document, {
    Scalar(_, { value, range }) {
      if (typeof value !== 'string' || !range) return;
      const [from, to] = range;
      problems.push(...reportSigns(value, () => span([from, to]), text.slice(from, to)));
    },
  });
  return problems;
}

function sentence(message: string): string {
  return message.replace(/\s+/g, ' ').replace(/[.:]\s*$/, '');
}

function nearest(document: Document, path: Path): Node | null {
  for (let length = path.length; length >= 0; length--) {
    const node: unknown = length ? document.getIn(path.slice(0, length), true) : document.contents;
    if (isNode(node)) return node;
  }
  return null;
}

/** A collection is shown by its first line: its whole extent would cover everything that is right as well. */
function extent(text: string, node: Node | null): [number, number] {
  const [from, to] = node?.range ?? [0, 0];
  if (!isCollection(node)) return [from, to];
  const lineEnd = text.indexOf('\n', from);
  return [from, lineEnd === -1 ? to : Math.min(to, lineEnd)];
}

function keyExtent(text: string, document: Document, path: Path, key: string): [number, number] {
  const node: unknown = path.length ? document.getIn(path, true) : document.contents;
  const pair = isMap(node) ? node.items.find((item) => isNode(item.key) && String(item.key) === key) : undefined;
  return isNode(pair?.key) ? extent(text, pair.key) : extent(text, nearest(document, path));
}
