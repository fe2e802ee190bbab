/**
 * What an annotation is on the page: marks in the text (`data-refs`), the note of each entry in a passage (`data-note`), and
 * the notes on key passages, which stand for several (`.key-note`, `data-refs`).
 */

/** Name the kind of a code, as the switches of the page have it: `C12` → `claim`. */
export function kindOf(ref: string): string {
  return document.querySelector(`.note-switches [value="${ref.replace(/\d.*$/, '')}"]`)?.id.replace('show-', '') ?? '';
}

/** List the codes of a mark or note. */
export function refsOf({ dataset: { refs, note } }: HTMLElement): string[] {
  return (note ?? refs ?? '').split(' ').filter(Boolean);
}

/** Find the mark or note in which an event happened. */
export function closestAnnotation(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('[data-refs], [data-note]') : null;
}

/** Find all marks and notes of some entries. */
export function findAnnotations(refs: readonly string[]): HTMLElement[] {
  const selector = refs.map((ref) => `[data-refs~="${ref}"], [data-note="${ref}"]`).join();
  return selector ? [...document.querySelectorAll<HTMLElement>(selector)] : [];
}

/** List the notes that a reader sees, by the switches. */
export function listNotes(within: ParentNode = document): HTMLElement[] {
  return [...within.querySelectorAll<HTMLElement>('[data-note], .key-note')].filter((note) => note.checkVisibility());
}

/** List the marks of one passage: those that follow the first without a letter between them. */
export function marksOf(mark: HTMLElement): HTMLElement[] {
  const marks = [mark];
  const isMark = (node: Node | null): node is HTMLElement => node instanceof HTMLElement && node.matches('mark[data-refs]');
  for (let next = mark.nextSibling; isMark(next); next = next.nextSibling) marks.push(next);
  for (let next = mark.previousSibling; isMark(next); next = next.previousSibling) marks.unshift(next);
  return marks;
}

/** Find the notes that a passage leads to: those of what begins in its marks, or of all that it is part of. */
export function notesOf(mark: HTMLElement): HTMLElement[] {
  const marks = marksOf(mark);
  const refs = new Set(marks.flatMap(refsOf));
  const passage = mark.closest('.passage');
  const notes = passage ? listNotes(passage).filter((note) => refsOf(note).some((ref) => refs.has(ref))) : [];
  const begun = notes.filter(
    ({ dataset }) => dataset['refs'] !== undefined || marks.some((it) => it.dataset['mark'] && it.dataset['mark'] === dataset['mark']),
  );
  return begun.length ? begun : notes;
}

/** Find the place in the text to which a note belongs: the first mark of its passage, or the number of its paragraph. */
export function placeOf(note: HTMLElement): HTMLElement {
  const passage = note.closest('.passage');
  const marks = [
    ...(note.dataset['mark'] ? [`mark[data-mark="${note.dataset['mark']}"]`] : []),
    ...refsOf(note).map((ref) => `mark[data-refs~="${ref}"]`),
  ].join();
  const mark = passage?.querySelector<HTMLElement>(marks);
  return (mark && marksOf(mark)[0]) ?? passage?.querySelector<HTMLElement>('.paragraph-number') ?? note;
}

/** Go to a place: into view, with the focus on it. */
export function goTo(place: HTMLElement, block: ScrollLogicalPosition = 'nearest'): void {
  place.focus({ preventScroll: true });
  place.scrollIntoView({ block });
}
