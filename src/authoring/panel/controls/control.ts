import { make } from '../../../site/copy/elements.ts';
import type { Value } from '../../../edit/set-keys.ts';

/** A part of a form that holds a value; undefined where it is empty. */
export interface Control {
  element: HTMLElement;
  read: () => Value | undefined;
  write: (value: Value | undefined) => void;
}

let made = 0;

/** Make an id for an element of the panel. */
export function freshId(): string {
  return `authoring-${++made}`;
}

/** Put a label above a control, and what it is for below. */
export function labelled(label: string, control: HTMLElement, hint?: string): HTMLElement {
  const words = make('span', { textContent: label });
  const help = hint === undefined ? [] : [make('small', { id: freshId(), textContent: hint })];
  const [first] = help;
  if (first) control.setAttribute('aria-describedby', first.id);
  return make('div', { className: 'authoring-field' }, make('label', {}, words, control), ...help);
}

/** Make a button of the panel. */
export function button(label: string, onClick: () => void, name = ''): HTMLButtonElement {
  const it = make('button', { type: 'button', textContent: label, className: name });
  it.addEventListener('click', onClick);
  return it;
}
