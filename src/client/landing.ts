import { refsOf } from './annotations.ts';
import { pin } from './pairing.ts';
import { showKind } from './switches.ts';

/** Show what a link leads to: its kind if it was switched off, its note open, its words lit. */
function land(): void {
  const target = document.getElementById(location.hash.slice(1));
  const note = target?.closest<HTMLDetailsElement>('[data-note]');
  if (!target || !note) return;
  note.open = true;
  const refs = refsOf(note);
  if (refs.filter(showKind).length) target.scrollIntoView();
  pin(refs);
}

/** Show where links land, now and later. */
export function showLandings(): void {
  addEventListener('hashchange', land);
  land();
}
