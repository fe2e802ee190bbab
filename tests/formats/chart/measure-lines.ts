import type { Element } from 'hast';
import { toString } from 'hast-util-to-string';
import { measureText } from '../../../src/formats/drawing/measure-text.ts';
import { findElements, hasClass } from './find-elements.ts';

/** Measure the boxes of all lines of text of a drawing in units of its viewBox. */
export function measureLines(svg: Element) {
  return findElements(svg, (it) => it.tagName === 'tspan').map(({ element, parents }) => {
    const text = parents.at(-1)?.properties ?? {};
    const size = Number(text['fontSize']);
    const line = toString(element).trim();
    const bold = parents.some((it) => hasClass(it, 'chart-text-number'));
    const width = measureText(line, size, bold);
    const x = Number(element.properties['x']);
    const y = Number(element.properties['y']);
    const left = text['textAnchor'] === 'end' ? x - width : text['textAnchor'] === 'middle' ? x - width / 2 : x;
    return { line, left, right: left + width, top: y - size * 0.72, bottom: y + size * 0.21 };
  });
}

/** List the pairs of lines that touch. */
export function findTouching(lines: ReturnType<typeof measureLines>): string[] {
  return lines.flatMap((one, index) =>
    lines
      .slice(index + 1)
      .filter((other) => one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom)
      .map((other) => `${one.line} | ${other.line}`),
  );
}
