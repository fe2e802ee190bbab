import * as say from '#strings/client/article.ts';
import { marksOf, notesOf, refsOf } from './annotations.ts';

let current: HTMLElement | null = null;

/**
 * Make each passage that a reader sees marked a button, which answers: who says so, and what stands elsewhere. Several marks
 * that follow each other are one passage, named once by all its words, kinds and codes: “on several occasions, claim C13,
 * figure F2”. The text itself stays as it is. All together are one stop of the Tab key; `n` and `p` go from one to the next.
 */
export function labelMarks(): void {
  // All is read before anything is written: what is seen would be worked out anew after each change.
  const passages = [...document.querySelectorAll<HTMLElement>('mark[data-refs]')].map((mark) => {
    const marks = marksOf(mark);
    const refs = marks[0] === mark && !mark.closest('a') ? new Set(notesOf(mark).flatMap(refsOf)) : new Set<string>();
    return { mark, marks, here: [...new Set(marks.flatMap(refsOf))].filter((ref) => refs.has(ref)) };
  });
  for (const { mark, marks, here } of passages) {
    if (here.length) {
      const words = marks.map(({ textContent }) => textContent).join('');
      mark.role = 'button';
      mark.ariaLabel = say.marked(words.replace(/\s+/g, ' ').trim(), here.map(say.entry));
      mark.ariaExpanded = 'false';
      mark.tabIndex = -1;
    } else {
      for (const name of ['role', 'aria-label', 'aria-expanded', 'tabindex']) mark.removeAttribute(name);
    }
  }
  current = null;
  const first = document.querySelector<HTMLElement>('mark[role=button]');
  if (first) stopAt(first);
}

/** Let the Tab key stop at this passage instead of the one before. */
export function stopAt(mark: HTMLElement): void {
  if (mark.role !== 'button') return;
  if (current) current.tabIndex = -1;
  current = mark;
  mark.tabIndex = 0;
}
