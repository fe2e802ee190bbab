import { goTo, kindOf } from './annotations.ts';

/** The height of a tick's target. */
const TARGET = 24;

/** The column at the window's edge. What it does can be done in the text as well, so it is for those who see and point. */
export const strip = document.createElement('div');
strip.className = 'strip';
strip.ariaHidden = 'true';
strip.append(...Array.from({ length: 12 }, makeTick));
document.body.append(strip);

const goals = new WeakMap<EventTarget, HTMLElement>();
strip.addEventListener('click', ({ target }) => {
  const place = target && goals.get(target);
  if (place) goTo(place, 'center');
});

/**
 * Show where places stand in the whole page, each with a tick that goes there. Ticks are kept and moved, as a new one
 * would lay out the page again, margin and all.
 */
export function drawStrip(places: readonly { ref: string; place: HTMLElement }[]): void {
  const scale = innerHeight / document.documentElement.scrollHeight;
  const rows = places
    .map(({ ref, place }) => ({ ref, place, at: (place.getBoundingClientRect().top + scrollY) * scale - TARGET / 2 }))
    .sort((a, b) => a.at - b.at);
  while (strip.childElementCount < rows.length) strip.append(makeTick());
  let free = 0;
  [...strip.children].forEach((tick, index) => {
    const row = rows[index];
    if (!row || !(tick instanceof HTMLElement)) return tick.removeAttribute('class');
    const top = Math.max(free, Math.min(row.at, innerHeight - TARGET));
    free = top + TARGET;
    tick.className = `kind-${kindOf(row.ref)}`;
    tick.style.setProperty('--at', `${Math.round(top)}px`);
    goals.set(tick, row.place);
  });
}

function makeTick(): HTMLElement {
  return document.createElement('i');
}
