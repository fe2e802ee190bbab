/** The panel for authors: the problems of the content, and a form for the words that are selected. Only while developing. */
import { element } from '../site/base/page-parts.ts';
import { slugOf } from '../import/plan.ts';
import { countProblems } from '../compiler/problems/print.ts';
import type { Problem } from '../compiler/problems/problem.ts';
import { API, KINDS, OWN_HEADER, TOLD, type Answer, type Fields, type Kind, type Order, type Start, type Told } from './messages.ts';
import type { Selected } from '../model/selected.ts';
import { readSelection } from './read-selection.ts';
import './panel.css';

const panel = element('aside', 'authoring');
panel.ariaLabel = 'Authoring';
const problems = element('details', 'authoring-problems');
const form = element('form', 'authoring-form');
const said = element('pre', 'authoring-said');
said.role = 'status';
panel.append(problems, form, said);
document.body.append(panel);

/** Under this key is kept what an author was about to do on this page, which is loaded anew whenever the content has changed. */
const KEPT = `authoring ${location.pathname}`;

/** What was selected, filled in and said. */
interface Kept {
  selected: Selected | null;
  values: Record<string, string>;
  said: string;
}

const start = ask<Start>('/start');
let selected: Selected | null = null;

async function ask<T>(path: string, body?: Selected | Order): Promise<T> {
  const response = await fetch(API + path, {
    method: body ? 'POST' : 'GET',
    headers: { [OWN_HEADER]: '1' },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
  return (await response.json()) as T;
}

function say(lines: readonly string[]): void {
  said.textContent = lines.join('\n');
}

function showProblems({ problems: found }: Told): void {
  const isBroken = found.some(({ fatal }) => fatal);
  const title = element('summary', '', countProblems(found));
  problems.classList.toggle('authoring-broken', isBroken);
  problems.replaceChildren(title, element('ol', '', ...found.map((it) => element('li', '', describe(it)))));
  problems.open ||= isBroken;
}

/** Say of a problem where it is, what it is, and how to fix it. */
function describe({ place: { file, start }, reason, note }: Problem): string {
  return `${file}:${start.line}:${start.column} ${reason}.${note ? ` Hint: ${note}` : ''}`;
}

/** Show the place of selected words as YAML, and the form for them. */
async function offer(words: Selected): Promise<void> {
  selected = words;
  const [{ lines, failed }, { fields }] = await Promise.all([ask<Answer>('/annotate', words), start]);
  if (selected !== words) return;
  say(lines);
  if (failed) form.replaceChildren();
  else showForm(fields, 'claim');
}

function showForm(fields: Fields, kind: Kind): void {
  const thing = choice('thing', KINDS);
  thing.value = kind;
  const own = fields[kind].map(({ key, label, options }) => field(label, options ? choice(key, options) : textField(key)));
  const id = textField('id');
  id.value = makeId(selected?.words ?? '');
  id.required = true;
  form.replaceChildren(field('Kind', thing), field('Id, for good', id), ...own, element('button', '', 'Add'));
}

function field(label: string, control: HTMLElement): HTMLLabelElement {
  return element('label', '', element('span', '', label), control);
}

function textField(name: string): HTMLInputElement {
  const input = element('input', '');
  input.name = name;
  input.autocomplete = 'off';
  return input;
}

function choice(name: string, options: readonly string[]): HTMLSelectElement {
  const select = element('select', '', ...options.map((it) => element('option', '', it)));
  select.name = name;
  return select;
}

/** Make an id of the first words: `between 30 and 40 men, …` → `between-30-and-40-men`. */
function makeId(words: string): string {
  return slugOf(words.replace(/[’']/g, '')).split('-').slice(0, 5).join('-');
}

function readForm(): Record<string, string> {
  return Object.fromEntries([...new FormData(form)].map(([key, value]) => [key, String(value)]));
}

function restore(fields: Fields, { selected: words, values, said: lines }: Kept): void {
  said.textContent = lines;
  if (!words) return;
  selected = words;
  showForm(fields, (values['thing'] ?? 'claim') as Kind);
  for (const [key, value] of Object.entries(values)) {
    const control = form.elements.namedItem(key);
    if (control instanceof HTMLInputElement || control instanceof HTMLSelectElement) control.value = value;
  }
}

form.addEventListener('change', ({ target }) => {
  if (!(target instanceof HTMLSelectElement) || target.name !== 'thing') return;
  void start.then(({ fields }) => {
    showForm(fields, target.value as Kind);
    form.querySelector('select')?.focus();
  });
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
  if (!selected) return;
  const { thing, id = '', ...values } = readForm();
  void ask<Answer>('/add', { ...selected, kind: (thing ?? 'claim') as Kind, id, values }).then(({ lines, failed }) => {
    say(lines);
    if (failed) return;
    selected = null;
    form.replaceChildren();
  });
});
document.addEventListener('selectionchange', () => {
  const words = readSelection();
  if (words && words.words !== selected?.words) void offer(words);
});
addEventListener('pagehide', () => {
  const kept: Kept = { selected, values: readForm(), said: said.textContent };
  sessionStorage.setItem(KEPT, JSON.stringify(kept));
});
import.meta.hot?.on(TOLD, showProblems);
void start.then((told) => {
  showProblems(told);
  const kept = sessionStorage.getItem(KEPT);
  if (kept && !selected) restore(told.fields, JSON.parse(kept) as Kept);
});
