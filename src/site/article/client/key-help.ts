import * as say from '#strings/client/key-help.ts';
import { keepFlag, readFlag } from './flags.ts';
import { make } from '../../copy/elements.ts';

const KEYS = [
  ['n', say.next],
  ['p', say.previous],
  [say.enter, say.answer],
  [say.escape, say.close],
  ['c', say.copy],
  ['/', say.search],
  ['?', say.help],
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
  label.append(box, say.useLetters);
  const close = make('button', { textContent: say.closeList, autofocus: true });
  const list = make('dl', {});
  list.append(...KEYS.flatMap(([key, what]) => [make('dt', { textContent: key }), make('dd', { textContent: what })]));
  const made = make('dialog', { className: 'keys', ariaLabel: say.title });
  made.append(make('h2', { textContent: say.title }), list, label, close);
  close.addEventListener('click', () => made.close());
  document.body.append(made);
  return made;
}
