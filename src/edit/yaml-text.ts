import { isDeepStrictEqual } from 'node:util';
import { isNode, isSeq, parse, parseDocument, YAMLParseError, type Document, type Node, type YAMLSeq } from 'yaml';
import type { Path } from '../compiler/read/parse-yaml.ts';

/** From one offset of a text to another. */
export type Stretch = readonly [from: number, to: number];

/** Put words in the place of a stretch, with the line ends that the text has. */
export function replaceStretch(text: string, [from, to]: Stretch, put: string): string {
  return text.slice(0, from) + (text.includes('\r\n') ? put.replace(/\n/g, '\r\n') : put) + text.slice(to);
}

/** Find what stands at a path; at the empty one, what the whole file holds. */
export function nodeAt(document: Document, path: Path): unknown {
  return path.length ? document.getIn(path, true) : document.contents;
}

/**
 * Find the list at a path.
 *
 * @throws {RangeError} if none is there
 */
export function listAt(document: Document, path: Path): YAMLSeq<Node> {
  const list = nodeAt(document, path);
  if (!isSeq(list) || !list.items.every(isNode)) throw new RangeError(`No list at ${path.join('.') || 'the top'}`);
  return list as YAMLSeq<Node>;
}

/** Tell where a value stands, without the end of its last line and what follows. */
export function stretchOf(text: string, { range }: Node): Stretch {
  const [from, to] = range ?? [0, 0];
  return [from, Math.max(from, text.slice(0, to).trimEnd().length)];
}

/** Tell where the line of an offset begins. */
export function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

/** Tell where the line of an offset ends, before what parts it from the next. */
export function lineEnd(text: string, offset: number): number {
  return offset + text.slice(offset).search(/\r?\n|$/);
}

/**
 * See that an edited text says what it should, and pass it on: YAML has more ways of writing than an edit in the text can know.
 *
 * @param change the same edit, made on what the text says
 * @throws {RangeError} if it says anything else
 */
export function proveEdit(text: string, edited: string, change: (document: Document) => void): string {
  const isProved = () => {
    try {
      const document = parseDocument(text);
      change(document);
      return isDeepStrictEqual(parse(edited), document.toJS());
    } catch (error) {
      if (error instanceof YAMLParseError || error instanceof ReferenceError) return false; // an alias without its anchor
      throw error;
    }
  };
  if (!isProved()) throw new RangeError('YAML that cannot be edited as it is written');
  return edited;
}

const BYTE_ORDER_MARK = '\uFEFF';

/** Edit the text of a file behind its byte order mark, if it has one, which stays. */
export function editBehindMark(text: string, edit: (text: string) => string): string {
  const mark = text.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : '';
  return mark + edit(text.slice(mark.length));
}
