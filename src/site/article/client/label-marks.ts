import { kindOf, notesOf } from './annotations.ts';

let current: HTMLElement | null = null;

/**
 * Make each mark with which something begins a link to its note, named by its words, its kind and its code: “almost two
 * years, figure F1”. The text itself stays as it is. All marks together are one stop of the Tab key, as notes are stops
 * already; `n` and `p` go from one to the next.
 */
export function labelMarks(): void {
  for (const mark of document.querySelectorAll<HTMLElement>('mark[data-mark]')) {
    const names = notesOf(mark).map(({ dataset: { note = '' } }) => `${kindOf(note)} ${note}`);
    if (names.length && !mark.closest('a')) {
      mark.role = 'link';
      mark.ariaLabel = [mark.textContent.replace(/\s+/g, ' ').trim(), ...names].join(', ');
      mark.tabIndex = -1;
    } else {
      for (const name of ['role', 'aria-label', 'tabindex']) mark.removeAttribute(name);
    }
  }
  const first = document.querySelector<HTMLElement>('mark[role=link]');
  if (first) stopAt(first);
}

/** Let the Tab key stop at this mark instead of the one before. */
export function stopAt(mark: HTMLElement): void {
  if (mark.role !== 'link') return;
  if (current) current.tabIndex = -1;
  current = mark;
  mark.tabIndex = 0;
}
