import { keepFlag, readFlag } from './flags.ts';

const KEYS = [
  ['n', 'next annotation'],
  ['p', 'previous annotation'],
  ['Enter', 'open its note'],
  ['Esc', 'back to the passage'],
  ['c', 'copy or cite'],
  ['/', 'search'],
  ['?', 'these keys'],
] as const;

let dialog: HTMLDialogElement | undefined;

/** Make the button that opens the list of keys; it stays when the letters are switched off. */
export function helpButton(): HTMLElement {
  const button = make('button', { className: 'keys-button', textContent: 'Keys' });
  button.addEventListener('click', openHelp);
  return button;
}

/** Open the list of keys. */
export function openHelp(): void {
  dialog ??= makeDialog();
  dialog.showModal();
}

function makeDialog(): HTMLDialogElement {
  const box = make('input', { type: 'checkbox', checked: readFlag('keys') !== 'off' });
  box.addEventListener('change', () => keepFlag('keys', box.checked ? null : 'off'));
  const label = make('label', {});
  label.append(box, 'Use the letter keys');
  const close = make('button', { textContent: 'Close', autofocus: true });
  const list = make('dl', {});
  list.append(...KEYS.flatMap(([key, what]) => [make('dt', { textContent: key }), make('dd', { textContent: what })]));
  const made = make('dialog', { className: 'keys', ariaLabel: 'Keys' });
  made.append(make('h2', { textContent: 'Keys' }), list, label, close);
  close.addEventListener('click', () => made.close());
  document.body.append(made);
  return made;
}

function make<K extends keyof HTMLElementTagNameMap>(name: K, properties: Partial<HTMLElementTagNameMap[K]>): HTMLElementTagNameMap[K] {
  return Object.assign(document.createElement(name), properties);
}
