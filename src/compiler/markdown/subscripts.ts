import type { Emphasis, Parents, PhrasingContent, Root, Text } from 'mdast';
import { visitParents } from 'unist-util-visit-parents';

/** A subscript as pandoc has it, after a letter or bracket: other tildes are signs of the text, as in “5~10”. */
const SUBSCRIPT = /(?<=[A-Za-z)\]])~([\p{L}\p{N}+−-]{1,8})~/gu;

/** Set subscripts as such: `H~2~O`. Those whose signs are escaped in the source stay as they are. */
export function setSubscripts(tree: Root, source: string): void {
  visitParents(tree, 'text', (node: Text, ancestors: Parents[]) => {
    const parent = ancestors.at(-1);
    const found = [...node.value.matchAll(SUBSCRIPT)];
    const written = source.slice(node.position?.start.offset, node.position?.end.offset);
    const isPlain = written === node.value || written.match(SUBSCRIPT)?.length === found.length;
    if (!parent || !found.length || !isPlain || ancestors.some(({ type }) => type === 'link')) return;
    const parts: PhrasingContent[] = [];
    let done = 0;
    for (const { 0: whole, 1: words = '', index } of found) {
      if (index > done) parts.push(cutText(node, done, index));
      const inner = cutText(node, index + 1, index + 1 + words.length);
      const subscript: Emphasis = { type: 'emphasis', data: { hName: 'sub' }, children: [inner] };
      parts.push(subscript);
      done = index + whole.length;
    }
    if (done < node.value.length) parts.push(cutText(node, done, node.value.length));
    const at = parent.children.findIndex((it) => it === node);
    (parent.children as PhrasingContent[]).splice(at, 1, ...parts);
    return at + parts.length;
  });
}

/** Cut a stretch out of a text, with where it stands. */
function cutText({ value, position }: Text, from: number, to: number): Text {
  if (!position) return { type: 'text', value: value.slice(from, to) };
  const point = (offset: number) => {
    const before = value.slice(0, offset).split('\n');
    const last = before.at(-1)?.length ?? 0;
    const column = before.length === 1 ? position.start.column + last : last + 1;
    return { line: position.start.line + before.length - 1, column };
  };
  return { type: 'text', value: value.slice(from, to), position: { start: point(from), end: point(to) } };
}
