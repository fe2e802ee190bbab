import * as say from '#strings/client/thread.ts';
import type { Threads } from '../thread-data.ts';
import { refsOf } from './annotations.ts';
import { readBeside } from './read-beside.ts';
import { make } from '../../copy/elements.ts';

/** With less room than this, notes stand below their paragraph: the style says the same. */
const WIDE = matchMedia('(min-width: 56rem)');

const panel = make('aside', { className: 'thread', id: 'thread', tabIndex: -1, hidden: true });
panel.role = 'note';
const tie = make('i', { className: 'tie', hidden: true });
tie.ariaHidden = 'true';
document.querySelector('.column')?.append(panel, tie);

let threads: Promise<Threads | null> | undefined;
let current: HTMLElement | null = null;

/**
 * Show what a passage answers: beside its line in the margin, below it where there is no margin. Where the note on a key
 * passage stands in the margin already, that is the answer, and a line ties both.
 */
export function showThread(mark: HTMLElement, notes: readonly HTMLElement[]): HTMLElement {
  hideThread();
  current = mark;
  const keys = notes.filter((note) => note.matches('.key-note'));
  const [key] = keys;
  // Among all notes it says in a line only what it is.
  if (key && WIDE.matches && !document.querySelector('#depth-all:checked')) {
    drawTie(mark, key);
    return key.querySelector('a') ?? key;
  }
  mark.setAttribute('aria-details', panel.id);
  panel.ariaLabel = mark.ariaLabel;
  panel.replaceChildren(
    ...(WIDE.matches ? [] : [make('button', { type: 'button', className: 'thread-close', ariaLabel: say.close, textContent: '×' })]),
    ...keys.flatMap((note) => [...note.cloneNode(true).childNodes]),
  );
  // What it says stands below the paragraph as well: once is enough.
  if (!WIDE.matches) keys.forEach((note) => note.classList.add('answered'));
  panel.hidden = false;
  const refs = [...new Set(notes.filter((note) => !keys.includes(note)).flatMap(refsOf))];
  threads ??= readBeside<Threads>('threads.json');
  void threads.then((all) => {
    if (current !== mark || !all) return;
    panel.append(...refs.flatMap((ref) => write(all, ref, keys.length > 0)));
    place(mark);
  });
  place(mark);
  return panel;
}

/** Take the answer away. */
export function hideThread(): void {
  current?.removeAttribute('aria-details');
  current = null;
  panel.hidden = true;
  tie.hidden = true;
  document.querySelectorAll('.answered').forEach((note) => note.classList.remove('answered'));
}

/** Write what is known of one entry; what a note on the passage says already is left out. */
function write(all: Threads, ref: string, isKey: boolean): Node[] {
  const thread = all[ref];
  if (!thread) return [];
  const title = make('p', { className: 'key-title' });
  title.append(make('a', { href: thread.path, textContent: say.titled(thread.name, thread.label) }));
  const who = thread.who.map((it) => make('p', { className: 'key-chain', textContent: it }));
  const also = isKey
    ? []
    : thread.also.flatMap(({ title: words, path, words: runs }) => {
        const head = make('p', { className: 'key-title key-also' });
        head.append(make('a', { href: path, textContent: words }));
        const text = make('p', { className: 'key-words' });
        text.append(...runs.map(([run, isLit]) => (isLit ? make('mark', { textContent: run }) : run)));
        return [head, text];
      });
  return [title, ...who, ...also];
}

function place(mark: HTMLElement): void {
  const column = panel.offsetParent?.getBoundingClientRect();
  const lines = mark.getClientRects();
  const [first] = lines;
  const line = WIDE.matches ? first : lines[lines.length - 1];
  if (!column || !line) return;
  panel.style.insetBlockStart = `${Math.round((WIDE.matches ? line.top : line.bottom + 4) - column.top)}px`;
  if (WIDE.matches) drawTie(mark, panel);
}

/** Draw a line from the end of the passage's first line to its note, which stands at that side of the page. */
function drawTie(mark: HTMLElement, note: HTMLElement): void {
  const column = tie.parentElement?.getBoundingClientRect();
  const [line] = mark.getClientRects();
  const box = note.getBoundingClientRect();
  if (!column || !line) return;
  const isRtl = getComputedStyle(tie).direction === 'rtl';
  const from = { x: isRtl ? line.left : line.right, y: line.bottom + 3 }; // between the lines, where it underlines nothing
  const to = { x: isRtl ? box.right : box.left, y: Math.min(Math.max(from.y, box.top + 10), box.bottom - 10) };
  tie.hidden = false;
  tie.style.insetInlineStart = `${isRtl ? column.right - from.x : from.x - column.left}px`;
  tie.style.insetBlockStart = `${Math.min(from.y, to.y) - column.top}px`;
  tie.style.inlineSize = `${Math.max(0, isRtl ? from.x - to.x : to.x - from.x)}px`;
  tie.style.blockSize = `${Math.abs(to.y - from.y)}px`;
  tie.classList.toggle('tie-up', to.y < from.y);
}
