import type { Element, ElementContent, Text } from 'hast';
import { h } from 'hastscript';
import type { Range } from '../anchor/find-quote.ts';

/** A stretch of a block's visible text that notes refer to. */
export interface Annotation extends Range {
  /** The code of the claim, source or figure: `C12`. */
  ref: string;
}

/**
 * Mark annotated stretches of a block; its visible text stays as it is. Overlapping ranges split the text at all
 * boundaries; each part names all that it belongs to in `data-refs`. Parts with which something begins are numbered in
 * `data-mark`: the notes of what begins there stand level with them.
 *
 * `<p>a b c</p>`, C1 on `a b`, F2 on `b` →
 * `<p><mark data-refs="C1" data-mark="1">a </mark><mark data-refs="C1 F2" data-mark="2">b</mark> c</p>`
 */
export function annotate(tree: Element, annotations: readonly Annotation[]): Element {
  const boundaries = [...new Set(annotations.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
  const numbers = numberMarks(annotations);
  const begun = new Set<number>();
  let offset = 0;

  const annotateText = (node: Text, parent: Element): ElementContent[] => {
    const from = offset;
    const to = (offset += node.value.length);
    // White space between the items of a list or the cells of a table is not text, and must not hold elements.
    if (/^\s*$/.test(node.value) && BETWEEN.has(parent.tagName)) return [node];
    const cuts = [from, ...boundaries.filter((at) => at > from && at < to), to];
    return cuts.slice(0, -1).flatMap((start, at): ElementContent[] => {
      const end = cuts[at + 1] ?? to;
      const text: Text = { type: 'text', value: node.value.slice(start - from, end - from) };
      const refs = annotations.filter((it) => it.start < end && it.end > start).map(({ ref }) => ref);
      if (!refs.length) return [text];
      const number = numbers.get(refs.find((ref) => !begun.has(numbers.get(ref) ?? 0)) ?? '');
      if (number) begun.add(number);
      return [h('mark', { dataRefs: refs.join(' '), dataMark: number ?? null }, [text])];
    });
  };
  const annotateElement = (element: Element): Element => ({
    ...element,
    children: element.children.flatMap((child): ElementContent[] => {
      if (child.type === 'text') return annotateText(child, element);
      return child.type === 'element' ? [annotateElement(child)] : [child];
    }),
  });
  return annotations.length ? annotateElement(tree) : tree;
}

/** Number the places at which annotations begin, from 1, in the order of the text: the mark of each annotation's note. */
export function numberMarks(annotations: readonly Annotation[]): Map<string, number> {
  const first = new Map<string, number>();
  for (const { ref, start } of annotations) first.set(ref, Math.min(start, first.get(ref) ?? start));
  const starts = [...new Set(first.values())].sort((a, b) => a - b);
  return new Map([...first].map(([ref, start]) => [ref, starts.indexOf(start) + 1]));
}

const BETWEEN = new Set(['ul', 'ol', 'dl', 'table', 'thead', 'tbody', 'tfoot', 'tr']);
