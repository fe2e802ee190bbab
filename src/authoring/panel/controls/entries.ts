import { make } from '../../../site/copy/elements.ts';
import type { Kind } from '../../../model/kinds.ts';
import { listEntries } from '../ask.ts';
import { makeCombobox, type Option } from './combobox.ts';
import { button, type Control } from './control.ts';

/** List the entries of some kinds as options: `C12 Bodies at Tabqa`. */
export async function entryOptions(kinds: readonly Kind[]): Promise<Option[]> {
  return (await listEntries())
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ id, kind, code, name }) => ({ value: kinds.length > 1 ? `${kind}:${id}` : id, label: `${code} ${name}` }));
}

/** Make a control that holds ids of entries, one or several, found by typing. */
export function makeEntries(name: string, label: string, kind: Kind, isSeveral: boolean): Control {
  const chosen = make('ul', { className: 'authoring-chosen' });
  let ids: string[] = [];
  const show = () => {
    const written = [...ids];
    void entryOptions([kind]).then((options) => {
      chosen.replaceChildren(
        ...written.map((id) => {
          const words = options.find(({ value }) => value === id)?.label ?? id;
          const remove = button('×', () => write(ids.filter((it) => it !== id)));
          remove.ariaLabel = `Remove ${words}`;
          return make('li', {}, words, remove);
        }),
      );
    });
  };
  const write = (next: readonly string[]) => {
    ids = [...next];
    show();
  };
  const choose = ({ value }: Option) => write(isSeveral ? [...ids.filter((id) => id !== value), value] : [value]);
  const combobox = makeCombobox(name, () => entryOptions([kind]), choose);
  const field = make('label', {}, make('span', { textContent: label }), combobox);
  return {
    element: make('div', { className: 'authoring-entries' }, field, chosen),
    read: () => (isSeveral ? (ids.length ? ids : undefined) : ids[0]),
    write: (value) => write(Array.isArray(value) ? value.map(String) : typeof value === 'string' ? [value] : []),
  };
}
