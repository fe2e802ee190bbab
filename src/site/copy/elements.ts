/** Make an element. */
export function make<K extends keyof HTMLElementTagNameMap>(
  name: K,
  properties: Partial<HTMLElementTagNameMap[K]>,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = Object.assign(document.createElement(name), properties);
  if (children.length) made.append(...children);
  return made;
}

const GAP = 6;
const EDGE = 12;

/** Place a popover below a box of the page, or above it; on narrow screens it lies at the window's lower edge by its style. */
export function place(popover: HTMLElement, box: DOMRect, side: 'below' | 'above' = 'below'): void {
  const { width, height } = popover.getBoundingClientRect();
  const right = document.documentElement.clientWidth - EDGE - width;
  const isAbove = side === 'above' && box.top > height + GAP + EDGE;
  popover.style.setProperty('--left', `${Math.max(EDGE, Math.min(box.left, right)) + scrollX}px`);
  popover.style.setProperty('--top', `${(isAbove ? box.top - height - GAP : box.bottom + GAP) + scrollY}px`);
}
