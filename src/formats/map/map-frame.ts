import { s } from 'hastscript';
import type { Element } from 'hast';

/** Frame a map: an SVG with a name and a description, which takes its size from the page. */
export function frameMap(
  { id, title, description }: { id: string; title: string; description: string },
  name: 'wide' | 'narrow',
  width: number,
  height: number,
  children: Element[],
): Element {
  const own = `${id}-${name}`;
  return s(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      className: ['map', `map-${name}`],
      viewBox: `0 0 ${width} ${Math.ceil(height)}`,
      role: 'group',
      ariaLabelledBy: `${own}-title`,
      ariaDescribedBy: `${own}-description`,
    },
    [s('title', { id: `${own}-title` }, title), s('desc', { id: `${own}-description` }, description), ...children],
  );
}
