import { closestAnnotation, findAnnotations, goTo, notesOf, placeOf, refsOf } from './annotations.ts';
import { stopAt } from './label-marks.ts';
import { drawStrip, strip } from './strip.ts';

/** Crossing a mark on the way to another is not pointing at it. */
const ENTER = 100;
/** The way to the strip takes a moment. */
const LEAVE = 1000;

let pinned: readonly string[] = [];
let lit: readonly HTMLElement[] = [];
let shown = '';
let timer: ReturnType<typeof setTimeout> | undefined;

/** Light all marks and notes of some things, and show where they stand. */
function show(refs: readonly string[]): void {
  clearTimeout(timer);
  if (refs.join() === shown) return;
  shown = refs.join();
  lit.forEach((it) => it.classList.remove('lit'));
  const found = findAnnotations(refs);
  // Not the note itself: a change to its style lays out all notes again, as each hangs on the one before.
  lit = found.map((it) => it.querySelector('summary') ?? it);
  lit.forEach((it) => it.classList.add('lit'));
  const notes = found.filter(({ dataset: { note } }) => note);
  const places = new Map(notes.map((note) => [placeOf(note), note.dataset['note'] ?? '']));
  drawStrip([...places].map(([place, ref]) => ({ ref, place })));
}

/** Keep some things lit until the reader turns to something else. */
export function pin(refs: readonly string[]): void {
  pinned = refs;
  show(refs);
}

/** Open the first note of a mark, and go there if asked. */
export function openNote(mark: HTMLElement, { go }: { go: boolean }): void {
  const [note] = notesOf(mark);
  const summary = note?.querySelector('summary');
  if (!note || !summary) return;
  note.open = true;
  if (go) goTo(summary);
  else note.scrollIntoView({ block: 'nearest' });
}

/** Let marks light their notes and notes their marks, by pointing, focus or tap. */
export function pairNotes(): void {
  document.addEventListener('pointerover', ({ target, pointerType }) => {
    if (pointerType === 'touch') return;
    clearTimeout(timer);
    if (target instanceof Node && strip.contains(target)) return;
    const refs = closestAnnotation(target);
    timer = setTimeout(() => show(refs ? refsOf(refs) : pinned), refs ? ENTER : LEAVE);
  });
  document.addEventListener('focusin', ({ target }) => {
    const annotation = closestAnnotation(target);
    if (annotation) stopAt(annotation);
    pin(annotation ? refsOf(annotation) : []);
  });
  document.addEventListener('click', ({ target }) => {
    const annotation = closestAnnotation(target);
    if (!annotation) {
      if (!(target instanceof Node && strip.contains(target))) pin([]);
    } else if (annotation.localName === 'mark' && getSelection()?.isCollapsed !== false) {
      pin(refsOf(annotation));
      openNote(annotation, { go: false });
    }
  });
}
