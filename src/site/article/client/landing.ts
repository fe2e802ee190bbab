import * as say from '#strings/client/article.ts';
import { refsOf } from './annotations.ts';
import { pin } from './pairing.ts';
import { showKind } from './switches.ts';

/** Show what a link leads to: its kind if it was switched off, its note open, its words lit, and what they were if they have changed. */
function land(): void {
  const [fragment = '', directive] = location.hash.split(':~:');
  // A browser that knows no text directives looks for an id with one in it.
  if (directive !== undefined) return location.replace(fragment);
  const target = document.getElementById(fragment.slice(1));
  if (target?.matches('.paragraph')) showRewording(target);
  const note = target?.closest<HTMLDetailsElement>('[data-note]');
  if (!target || !note) return;
  note.open = true;
  const refs = refsOf(note);
  if (refs.filter(showKind).length) target.scrollIntoView();
  pin(refs);
}

/** Show the words that a paragraph had before, unless the link was made for those that it has now. */
function showRewording(paragraph: HTMLElement): void {
  const note = paragraph.closest('.passage')?.querySelector<HTMLDetailsElement>('[data-reworded]');
  const version = new URLSearchParams(location.search).get('v');
  const since = note?.dataset['reworded'];
  if (!note || !since || (version && version.localeCompare(since, 'en', { numeric: true }) >= 0)) return;
  note.open = true;
  if (!version || note.querySelector('.link-made')) return;
  const words = document.createElement('p');
  words.className = 'link-made';
  words.textContent = say.linkMade(version);
  note.querySelector('.note-body')?.prepend(words);
}

/** Show where links land, now and later. */
export function showLandings(): void {
  addEventListener('hashchange', land);
  land();
}
