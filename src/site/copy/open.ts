import copyStyle from './copy.css?inline';
import { followSelection, openSelected } from './bar.ts';
import { findByLink } from './find-target.ts';
import { openMenu } from './menu.ts';

// What only scripts show has its style from here, so that the page itself doesn't wait for it.
const style = new CSSStyleSheet();
style.replaceSync(copyStyle);
document.adoptedStyleSheets.push(style);

export { followSelection };

/** Open the menu of the entry to which a permanent link leads. */
export function openLink(link: HTMLAnchorElement): void {
  link.focus({ preventScroll: true }); // from where the focus comes back
  openMenu(findByLink(link), link.getBoundingClientRect());
}

/** Open the menu of the selected words, else of what has the focus, else of what the address names or stands highest in the window. */
export function openNearest(target: Element): void {
  if (openSelected()) return;
  const home = target.closest('[data-note], .passage, .entry, .chart-sheet, .chart-figure, .row') ?? document.querySelector(':target');
  const within = home?.closest('.passage') && !home.closest('[data-note]') ? home.closest('.passage') : home;
  const links = [...document.querySelectorAll<HTMLAnchorElement>('a[data-copy]')].filter((it) => it.checkVisibility());
  const link =
    target.closest<HTMLAnchorElement>('a[data-copy]') ??
    (within ? preferred([...within.querySelectorAll<HTMLAnchorElement>('a[data-copy]')]) : undefined) ??
    links.find((it) => it.getBoundingClientRect().top >= 0) ??
    links.at(-1);
  if (link) openLink(link);
}

/** In a passage its paragraph comes before its section and its notes. */
function preferred(links: readonly HTMLAnchorElement[]): HTMLAnchorElement | undefined {
  return links.find((it) => it.matches('.paragraph-number')) ?? links[0];
}
