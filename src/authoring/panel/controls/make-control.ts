import { printDate } from '../../../compiler/analysis/print-date.ts';
import { make } from '../../../site/copy/elements.ts';
import { stringsIn } from '../../../strings/index.ts';
import type { Value } from '../../../edit/set-keys.ts';
import type { Field } from '../../messages.ts';
import { button, freshId, labelled, type Control } from './control.ts';
import { makeEntries } from './entries.ts';

type Values = Readonly<Record<string, Value | undefined>>;

/** Make the control of a field, with its label. */
export function makeControl(field: Field, path = ''): Control {
  const name = path + field.key;
  switch (field.type) {
    case 'line':
    case 'value':
    case 'number':
    case 'paragraph':
      return makeLine(field, name);
    case 'date':
      return makeDate(field, name);
    case 'text':
      return fromBox(field, make('textarea', { name, rows: 3 }), (it) => it.trim() || undefined, String);
    case 'lines':
      return fromBox(field, make('textarea', { name, rows: 2 }), splitLines, (value) =>
        Array.isArray(value) ? value.join('\n') : String(value),
      );
    case 'flag':
      return makeFlag(field, name);
    case 'choice':
      return fromBox(field, makeSelect(name, field.options), (it) => it || undefined, String);
    case 'entry':
    case 'entries':
      return makeEntries(name, field.label, field.of, field.type === 'entries');
    case 'group':
      return makeGroup(field, field.fields, `${name}.`);
    case 'rows':
      return makeRows(field.label, field.fields, `${name}.`);
    case 'steps':
      return makeRows(field.label, STEP, `${name}.`);
    case 'pairs':
      return makePairs(field, name);
  }
}

/** A source whose step is our reading, and why. */
const STEP: readonly Field[] = [
  { key: 'source', label: 'Source', type: 'entry', of: 'source' },
  { key: 'reason', label: 'On what the reading rests', type: 'text' },
];

const splitLines = (text: string) => {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  return lines.length ? lines : undefined;
};

function fromBox(
  { label, hint }: Field,
  box: HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement,
  read: (text: string) => Value | undefined,
  print: (value: Value) => string,
): Control {
  return {
    element: labelled(label, box, hint),
    read: () => read(box.value),
    write: (value) => {
      box.value = value === undefined || value === null ? '' : print(value);
    },
  };
}

function makeLine(field: Field, name: string): Control {
  const input = make('input', { name, autocomplete: 'off' });
  if (field.type === 'number') input.inputMode = 'decimal';
  const read = (text: string): Value | undefined => {
    const plain = text.trim();
    if (!plain) return undefined;
    const isNumber = field.type === 'number' ? Number.isFinite(Number(plain)) : field.type === 'paragraph' && /^\d+$/.test(plain);
    return isNumber ? Number(plain) : plain;
  };
  return fromBox(field, input, read, String);
}

/** A date in EDTF, with the same in words beside it. */
function makeDate(field: Field, name: string): Control {
  const input = make('input', { name, autocomplete: 'off', placeholder: '2015-02' });
  const words = make('output', {});
  const tell = () => {
    words.textContent = input.value.trim() && printDate(stringsIn('en'), input.value.trim());
  };
  input.addEventListener('input', tell);
  const control = fromBox(field, input, (it) => it.trim() || undefined, String);
  control.element.append(words);
  return {
    ...control,
    write: (value) => {
      control.write(value);
      tell();
    },
  };
}

function makeFlag({ label }: Field, name: string): Control {
  const box = make('input', { type: 'checkbox', name });
  return {
    element: make('label', { className: 'authoring-flag' }, box, make('span', { textContent: label })),
    read: () => (box.checked ? true : undefined),
    write: (value) => {
      box.checked = value === true;
    },
  };
}

function makeSelect(name: string, options: readonly string[]): HTMLSelectElement {
  return make('select', { name }, ...options.map((it) => make('option', { textContent: it || '–', value: it })));
}

/** Read controls by their keys; of those that are empty, null where null is written. */
function readAll(fields: readonly Field[], controls: ReadonlyMap<string, Control>, isKept = false): Record<string, Value> | undefined {
  const read = fields.map((field) => [field, controls.get(field.key)?.read()] as const);
  if (!isKept && read.every(([field, value]) => value === undefined || (field.type === 'choice' && fields.length > 1))) return undefined;
  return Object.fromEntries(
    read.flatMap(([{ key, isNull }, value]) => (value === undefined ? (isNull ? [[key, null]] : []) : [[key, value]])),
  );
}

function makeGroup({ label, isKept }: Field, fields: readonly Field[], path: string): Control {
  const controls = new Map(fields.map((field) => [field.key, makeControl(field, path)]));
  return {
    element: make('fieldset', {}, make('legend', { textContent: label }), ...[...controls.values()].map(({ element }) => element)),
    read: () => readAll(fields, controls, isKept === true),
    write: (value) => fields.forEach(({ key }) => controls.get(key)?.write((value as Values | null | undefined)?.[key])),
  };
}

/** A list of entries that have keys: each with a button that takes it away, and one that adds another. */
function makeRows(label: string, fields: readonly Field[], path: string): Control {
  let rows: Map<string, Control>[] = [];
  const list = make('div', {});
  const show = () => {
    list.replaceChildren(
      ...rows.map((row) => {
        const remove = button('Remove', () => {
          rows = rows.filter((it) => it !== row);
          show();
        });
        return make('div', { className: 'authoring-row' }, ...[...row.values()].map(({ element }) => element), remove);
      }),
    );
  };
  const add = (value?: Values) => {
    const row = new Map(fields.map((field) => [field.key, makeControl(field, path)]));
    fields.forEach(({ key }) => row.get(key)?.write(value?.[key]));
    rows.push(row);
    show();
  };
  return {
    element: make(
      'fieldset',
      {},
      make('legend', { textContent: label }),
      list,
      button(`Add to ${label.toLowerCase()}`, () => add()),
    ),
    read: () => {
      const values = rows.flatMap((row) => readAll(fields, row) ?? []);
      return values.length ? values : undefined;
    },
    write: (value) => {
      rows = [];
      if (Array.isArray(value)) value.forEach((it) => add(it as Values));
      show();
    },
  };
}

/** Names with what belongs to each, a line each: `events named: 0`. */
function makePairs(field: Field & { type: 'pairs' }, name: string): Control {
  const box = make('textarea', { name, rows: 3, id: freshId() });
  const read = (text: string): Value | undefined => {
    const pairs = (splitLines(text) ?? []).flatMap((line) => {
      const [, key, value = ''] = /^(.*?):\s*(.*)$/.exec(line) ?? [];
      return key === undefined ? [] : [[key.trim(), field.of === 'number' ? Number(value) : value] as const];
    });
    return pairs.length ? Object.fromEntries(pairs) : undefined;
  };
  const print = (value: Value) =>
    Object.entries(value as Values)
      .map(([key, it]) => `${key}: ${String(it)}`)
      .join('\n');
  return fromBox({ ...field, hint: 'One a line: name: value' }, box, read, print);
}
