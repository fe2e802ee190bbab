import { make } from '../../site/copy/elements.ts';
import type { Value } from '../../edit/set-keys.ts';
import type { Field } from '../messages.ts';
import type { Control } from './controls/control.ts';
import { makeControl } from './controls/make-control.ts';

export type Values = Readonly<Record<string, Value>>;

/** The controls for the keys of an entry. */
export interface Form {
  element: HTMLElement;
  read: () => Values;
  write: (values: Values) => void;
  /** What differs from values that were read: other values, and keys that go. */
  difference: (before: Values) => { before: Values; after: Values; drop: string[] };
}

/** So many keys are always shown; of the others those that have a value. */
const ALWAYS = 4;

/** Make the controls for fields, filled in; what is empty and seldom needed is folded away. */
export function makeForm(fields: readonly Field[], values: Values): Form {
  const controls = new Map<string, Control>(fields.map((field) => [field.key, makeControl(field)]));
  const isShown = ({ key, isShown }: Field, at: number) =>
    at < ALWAYS || isShown === true || (values[key] !== undefined && values[key] !== null);
  const elements = (wanted: boolean) =>
    fields.flatMap((field, at) => (isShown(field, at) === wanted ? (controls.get(field.key)?.element ?? []) : []));
  const folded = elements(false);
  const more = make('details', {}, make('summary', { textContent: 'More' }), ...folded);
  const write = (given: Values) => fields.forEach(({ key }) => controls.get(key)?.write(given[key]));
  const read = () =>
    Object.fromEntries(
      fields.flatMap(({ key, isNull }) => {
        const value = controls.get(key)?.read();
        return value === undefined ? (isNull ? [[key, null]] : []) : [[key, value]];
      }),
    ) as Values;
  write(values);
  return {
    element: make('div', {}, ...elements(true), ...(folded.length ? [more] : [])),
    read,
    write,
    difference: (before) => {
      const now = read();
      const own = fields.filter(({ key }) => key in before || key in now).map(({ key }) => key);
      const empty = own.filter((key) => now[key] === undefined);
      return {
        before: Object.fromEntries(own.flatMap((key) => (before[key] === undefined ? [] : [[key, narrow(key, before[key])]]))),
        after: { ...now, ...Object.fromEntries(empty.filter((key) => before[key] === null).map((key) => [key, null])) },
        drop: empty.filter((key) => before[key] !== null && before[key] !== undefined),
      };
    },
  };

  /** Of keys within a key only those that the form has are compared. */
  function narrow(key: string, value: Value): Value {
    const field = fields.find((it) => it.key === key);
    if (field?.type !== 'group' || !isKeyed(value)) return value;
    return Object.fromEntries(Object.entries(value).filter(([own]) => field.fields.some((it) => it.key === own)));
  }
}

function isKeyed(value: Value): value is { readonly [key: string]: Value } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
