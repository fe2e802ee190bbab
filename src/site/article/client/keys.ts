import { readKey } from '../../base/read-key.ts';
import { closestAnnotation, goTo, listNotes, placeOf } from './annotations.ts';
import { readFlag } from './flags.ts';
import { ask, close, pin } from './pairing.ts';

/** Take `n`, `p`, Enter, Esc and `?`. Letters go by their place on other keyboards than Latin ones, and can be switched off, as speech and some hands type them unawares. */
export function bindShortcuts(): void {
  document.querySelector('.keys-button')?.addEventListener('click', () => void openHelp());
  document.addEventListener('keydown', (event) => {
    const { target } = event;
    const key = readKey(event);
    if (key === null || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    if (!(target instanceof Element) || target.closest('input:not([type=checkbox], [type=radio]), textarea, select, dialog, [popover]'))
      return;
    const annotation = closestAnnotation(target);
    if ((key === 'Enter' || key === ' ') && target.matches('mark')) void ask(target as HTMLElement, { hold: true, go: true });
    else if (key === 'Escape') returnFrom(annotation);
    else if (readFlag('keys') === 'off') return;
    else if (key === 'n' || key === 'p') step(key === 'n' ? 1 : -1, annotation);
    else if (key === '?') void openHelp();
    else return;
    event.preventDefault();
  });
}

/** Open the list of keys; it is loaded when it is first asked for. */
const openHelp = async () => (await import('./key-help.ts')).openHelp();

/** Go to the next or previous passage: from the one that has the focus, else from the top of the window. */
function step(by: 1 | -1, from: HTMLElement | null): void {
  const places = [...new Set([...document.querySelectorAll<HTMLElement>('mark[role=button]'), ...listNotes().map(placeOf)])].sort((a, b) =>
    a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
  );
  const here = from && !from.matches('mark') ? placeOf(from) : document.activeElement;
  const at = here instanceof HTMLElement ? places.indexOf(here) : -1;
  const below = places.findIndex((place) => place.getBoundingClientRect().top >= 0);
  const end = below < 0 ? places.length : below;
  const next = places[at >= 0 ? at + by : by > 0 ? end : end - 1];
  if (next) goTo(next);
}

/** Close an answer or a note, and go back to its words; from these, put the light out. */
function returnFrom(annotation: HTMLElement | null): void {
  if (close()) return;
  if (annotation instanceof HTMLDetailsElement) {
    goTo(placeOf(annotation));
    annotation.open = false;
  } else pin([]);
}
