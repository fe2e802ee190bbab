/** What an annotation is on the page: marks in the text (`data-refs`), the note of each thing in a passage (`data-note`). */

const KINDS: Readonly<Record<string, string>> = { C: 'claim', S: 'source', F: 'figure' };

/** Name the kind of a code: `C12` → `claim`. */
export function kindOf(ref: string): string {
  return KINDS[ref.charAt(0)] ?? '';
}

/** List the codes of a mark or note. */
export function refsOf({ dataset: { refs, note } }: HTMLElement): string[] {
  return (note ?? refs ?? '').split(' ').filter(Boolean);
}

/** Find the mark or note in which an event happened. */
export function closestAnnotation(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('mark[data-refs], [data-note]') : null;
}

/** Find all marks and notes of some things. */
export function findAnnotations(refs: readonly string[]): HTMLElement[] {
  const selector = refs.map((ref) => `mark[data-refs~="${ref}"], [data-note="${ref}"]`).join();
  return selector ? [...document.querySelectorAll<HTMLElement>(selector)] : [];
}

/** List the notes that a reader sees, by the switches. */
export function listNotes(within: ParentNode = document): HTMLDetailsElement[] {
  return [...within.querySelectorAll<HTMLDetailsElement>('[data-note]')].filter((note) =>
    note.checkVisibility({ visibilityProperty: true }),
  );
}

/** Find the notes that a mark leads to: those of what begins with it, or of all that it is part of. */
export function notesOf(mark: HTMLElement): HTMLDetailsElement[] {
  const passage = mark.closest('.passage');
  const notes = passage ? listNotes(passage).filter((note) => refsOf(mark).includes(note.dataset['note'] ?? '')) : [];
  const begun = notes.filter((note) => note.dataset['mark'] === mark.dataset['mark']);
  return begun.length ? begun : notes;
}

/** Find the place in the text to which a note belongs: its mark, or the number of its paragraph. */
export function placeOf(note: HTMLElement): HTMLElement {
  const passage = note.closest('.passage');
  const { note: ref, mark } = note.dataset;
  const marks = `mark[data-mark="${mark}"], mark[data-refs~="${ref}"]`;
  return passage?.querySelector<HTMLElement>(marks) ?? passage?.querySelector<HTMLElement>('.paragraph-number') ?? note;
}

/** Go to a place: into view, with the focus on it. */
export function goTo(place: HTMLElement, block: ScrollLogicalPosition = 'nearest'): void {
  place.focus({ preventScroll: true });
  place.scrollIntoView({ block });
}
