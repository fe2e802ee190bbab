import { closestAnnotation, goTo, listNotes, placeOf } from './annotations.ts';
import { helpButton, openHelp } from './key-help.ts';
import { readFlag } from './flags.ts';
import { openNote, pin } from './pairing.ts';

/** Take `n`, `p`, Enter, Esc and `?`. The letters can be switched off, as speech and some hands type them unawares. */
export function takeKeys(): void {
  document.querySelector('.note-switches')?.append(helpButton());
  document.addEventListener('keydown', (event) => {
    const { target, key } = event;
    if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    if (!(target instanceof Element) || target.closest('input:not([type=checkbox], [type=radio]), textarea, select, dialog, [popover]'))
      return;
    const annotation = closestAnnotation(target);
    if (key === 'Enter' && target.matches('mark')) openNote(target as HTMLElement, { go: true });
    else if (key === 'Escape') returnFrom(annotation);
    else if (readFlag('keys') === 'off') return;
    else if (key === 'n' || key === 'p') step(key === 'n' ? 1 : -1, annotation);
    else if (key === '?') openHelp();
    else return;
    event.preventDefault();
  });
}

/** Go to the next or previous annotation: from the one that has the focus, else from the top of the window. */
function step(by: 1 | -1, from: HTMLElement | null): void {
  const places = [...new Set(listNotes().map(placeOf))];
  const at = from ? places.indexOf(from.matches('mark') ? from : placeOf(from)) : -1;
  const below = places.findIndex((place) => place.getBoundingClientRect().top >= 0);
  const end = below < 0 ? places.length : below;
  const next = places[at >= 0 ? at + by : by > 0 ? end : end - 1];
  if (next) goTo(next);
}

/** Close a note and go back to its words; from these, put the light out. */
function returnFrom(annotation: HTMLElement | null): void {
  if (annotation instanceof HTMLDetailsElement) {
    goTo(placeOf(annotation));
    annotation.open = false;
  } else pin([]);
}
