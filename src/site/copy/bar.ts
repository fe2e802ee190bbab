import * as words from '#strings/client/copy.ts';
import { listCopies } from './copies.ts';
import { make, place } from './elements.ts';
import { findSelected, type Found } from './find-target.ts';
import { copy, isMenuOpen, openMenu } from './menu.ts';

const bar = make('div', { className: 'copy-bar', popover: 'manual', role: 'toolbar', ariaLabel: words.selectedWords });
document.body.append(bar);
// A press on the bar would take the selection away.
bar.addEventListener('pointerdown', (event) => event.preventDefault());
bar.addEventListener('mousedown', (event) => event.preventDefault());
document.addEventListener(
  'keydown',
  (event) => {
    if (event.key !== 'Escape' || !bar.matches(':popover-open')) return;
    hideBar();
    event.preventDefault();
    event.stopPropagation();
  },
  { capture: true },
);

/** Show a bar at the selected words, without touching the selection or the focus; hide it when there are none, or the menu has them. */
export function followSelection(): void {
  const found = findSelected();
  if (!found || isMenuOpen()) return hideBar();
  bar.replaceChildren(...buttonsFor(found));
  bar.showPopover();
  place(bar, boxOf(found.range), 'above');
}

/** Open the menu for the selected words, if there are any. */
export function openSelected(): boolean {
  const found = findSelected();
  if (!found) return false;
  hideBar();
  openMenu(found, boxOf(found.range));
  return true;
}

function hideBar(): void {
  if (bar.matches(':popover-open')) bar.hidePopover();
}

function buttonsFor(found: Found): HTMLButtonElement[] {
  const copies = listCopies(found.target);
  const named = (type: string, textContent: string) =>
    copies
      .filter((it) => it.type === type)
      .map((it) => {
        const button = make('button', { type: 'button', textContent });
        button.addEventListener('click', () => {
          hideBar();
          void copy(it, found);
        });
        return button;
      });
  const more = make('button', { type: 'button', textContent: words.citeMore, ariaHasPopup: 'dialog' });
  more.addEventListener('click', () => openSelected());
  return [...named('quotation', words.copyQuotation), ...named('passage', words.copyLink), more];
}

/** The box of the line in which the words begin. */
function boxOf(range: Range): DOMRect {
  return range.getClientRects()[0] ?? range.getBoundingClientRect();
}
