import { keepFlag, readFlag } from './flags.ts';
import { make } from '../../copy/elements.ts';

const KEYS = [
  ['n', 'next passage'],
  ['p', 'previous passage'],
  ['Enter', 'who says so, and what stands elsewhere'],
  ['Esc', 'close, back to the passage'],
  ['c', 'copy or cite'],
  ['/', 'search'],
  ['?', 'these keys'],
] as const;

let dialog: HTMLDialogElement | undefined;

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
