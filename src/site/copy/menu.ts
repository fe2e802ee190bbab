import * as words from '#strings/client/copy.ts';
import { listCitationStyles } from '../base/citation-styles.ts';
import { chooseStyle, chosenStyle, readCitation } from './citations.ts';
import { writeText } from './clipboard.ts';
import { listCopies, type Copy } from './copies.ts';
import { make, place } from './elements.ts';
import type { Found } from './find-target.ts';
import { say } from './say.ts';

const menu = make('div', { className: 'copy-menu', popover: 'auto', role: 'dialog' });
document.body.append(menu);

menu.addEventListener('keydown', (event) => {
  const stops = [...menu.querySelectorAll<HTMLElement>('button, textarea, input:checked')];
  const at = stops.findIndex((stop) => stop === document.activeElement);
  const ends = event.shiftKey ? at <= 0 : at === stops.length - 1;
  if (event.key === 'Tab' && ends) {
    // The menu stands at the end of the page: past it there is nothing that belongs to what it was opened for.
    stops.at(event.shiftKey ? -1 : 0)?.focus();
    event.preventDefault();
    return;
  }
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined || !(event.target instanceof HTMLButtonElement)) return;
  const buttons = [...menu.querySelectorAll('button')];
  buttons.at((buttons.indexOf(event.target) + step) % buttons.length)?.focus();
  event.preventDefault();
});
// Wherever the focus is, and before anything else that Escape closes.
document.addEventListener(
  'keydown',
  (event) => {
    if (event.key !== 'Escape' || !isMenuOpen()) return;
    menu.hidePopover();
    event.preventDefault();
    event.stopPropagation();
  },
  { capture: true },
);

export function isMenuOpen(): boolean {
  return menu.matches(':popover-open');
}

/** Open the menu of what can be copied of an entry, below what it belongs to. */
export function openMenu(found: Found, anchor: DOMRect): void {
  const { target } = found;
  menu.ariaLabel = words.copyOrCite(target.code);
  const head = make('p', { className: 'copy-head' }, make('b', { className: 'code', textContent: target.code }), ` ${target.words}`);
  const list = make(
    'ul',
    {},
    ...listCopies(target).map((copy) => make('li', {}, buttonFor(copy, found))),
    citationRow(found),
    ...shareRow(found),
  );
  menu.replaceChildren(head, list);
  menu.showPopover();
  place(menu, anchor);
  menu.querySelector('button')?.focus({ preventScroll: true });
  menu.scrollIntoView({ block: 'nearest' });
}

/** Copy one of the texts of an entry, and say so; where the browser does not let the page copy, show the text. */
export async function copy(it: Copy, found: Found): Promise<void> {
  await put(it.text, words.copied(it.type, found.target.code));
}

async function put(text: string | Promise<string>, done: string): Promise<void> {
  try {
    await writeText(text);
  } catch (error) {
    console.info('The clipboard is closed to the page:', error);
    showText(await text);
    return;
  }
  if (isMenuOpen()) menu.hidePopover();
  say(done);
}

function buttonFor(it: Copy, found: Found): HTMLButtonElement {
  const button = make('button', { type: 'button', textContent: it.label });
  button.addEventListener('click', () => void copy(it, found));
  return button;
}

/** The citation, in the style that this browser keeps. */
function citationRow(found: Found): HTMLLIElement {
  const button = make('button', { type: 'button', textContent: words.citation });
  const chosen = chosenStyle();
  const names = listCitationStyles();
  const styles = [...names].map(([style, name]) => {
    const input = make('input', { type: 'radio', name: 'citation-style', value: style, checked: style === chosen });
    input.addEventListener('change', () => chooseStyle(style));
    return make('label', {}, input, name);
  });
  const row = make('li', { className: 'copy-citation' }, button, make('fieldset', { ariaLabel: words.citationStyle }, ...styles));
  button.addEventListener('click', () => {
    const style = chosenStyle();
    readCitation(found, style).then(
      (citation) => put(Promise.resolve(citation), words.copiedCitation(found.target.code, names.get(style) ?? style)),
      (error: unknown) => {
        console.info('No citation:', error);
        offerLink(row, found);
      },
    );
  });
  return row;
}

/** Say that there is no citation to be had, and offer the link instead. */
function offerLink(row: HTMLElement, found: Found): void {
  const message = words.noCitation(found.target.code);
  const [link] = listCopies(found.target);
  if (!link) return;
  const button = buttonFor({ ...link, label: words.copyLinkInstead }, found);
  menu.querySelector('.copy-trouble')?.remove();
  row.after(make('li', { className: 'copy-trouble' }, make('p', { textContent: message }), button));
  say(message);
  button.focus();
}

/** Show a text to copy by hand. */
function showText(text: string): void {
  const field = make('textarea', { readOnly: true, value: text, rows: 4, ariaLabel: words.textToCopy });
  menu.replaceChildren(make('p', { textContent: words.copyByHand }), field);
  menu.showPopover();
  say(words.copyByHand);
  field.focus();
  field.select();
}

/** The system's own sheet, where there is one. */
function shareRow({ target }: Found): HTMLLIElement[] {
  if (typeof navigator.share !== 'function') return [];
  const button = make('button', { type: 'button', textContent: words.share });
  button.addEventListener('click', () => {
    const title = words.place([target.code, ...target.from]);
    navigator.share({ title, url: target.preview ?? target.address }).then(
      () => menu.hidePopover(),
      () => undefined, // closed without sharing
    );
  });
  return [make('li', {}, button)];
}
