import { slugOf } from '../../../import/plan.ts';
import type { Kind } from '../../../model/kinds.ts';
import { make } from '../../../site/copy/elements.ts';
import { listEntries } from '../ask.ts';
import { labelled } from '../controls/control.ts';

/** Words that lead to others, which are cut off. */
const SMALL_AT_END = /(?<=.)(?:-(?:an?|the|of|in|on|at|to|for|from|and|or|by|with|that|who|which))+$/;

/** Make an id of the first words: `Between 30 and 40 men, …` → `between-30-and-40-men`, `The mill will close` → `mill-will-close`. */
export function makeId(words: string): string {
  const parts = slugOf(words.replace(/[’']/g, '')).split('-');
  const own = parts.length > 1 && /^(?:an?|the)$/.test(parts[0] ?? '') ? parts.slice(1) : parts;
  return own.slice(0, 5).join('-').replace(SMALL_AT_END, '');
}

/** Make an id that no entry of the kind has. */
export async function freeId(kind: Kind, words: string): Promise<string> {
  const id = makeId(words);
  if (!id) return '';
  const taken = new Set((await listEntries()).filter((it) => it.kind === kind).map((it) => it.id));
  let free = id;
  for (let at = 2; taken.has(free); at++) free = `${id}-${at}`;
  return free;
}

/** What an entry is called by: its id follows these words. */
const CALLED: Readonly<Record<Kind, string>> = {
  claim: 'label',
  source: 'name',
  figure: 'quantity',
  relation: 'label',
  finding: 'label',
  name: 'name',
  chart: 'title',
};

/** Where the id of a new entry is typed: until then it follows what the entry is called in the form. */
export interface IdField {
  element: HTMLElement;
  read: () => string;
}

/**
 * Make the field for the id of a new entry.
 *
 * @param form where it is called by its words
 * @param given an id that was typed before the page was loaded anew, or that is proposed
 */
export function makeIdField(kind: Kind, form: HTMLElement, given: string): IdField {
  const input = make('input', { name: 'id', value: given, required: true, autocomplete: 'off', spellcheck: false });
  let isTyped = false;
  input.addEventListener('input', () => (isTyped = true));
  form.addEventListener('input', ({ target }) => {
    if (isTyped || !(target instanceof HTMLInputElement) || target.name !== CALLED[kind]) return;
    const words = target.value;
    void freeId(kind, words).then((id) => {
      if (!isTyped && target.value === words) input.value = id || given;
    });
  });
  return { element: labelled('Id, for good', input, 'A part of its permanent link.'), read: () => input.value };
}
