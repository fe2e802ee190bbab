/** The workbench for authors: what selected words may become, and the problems of the content. Only while developing. */
import { readKey } from '../../site/base/read-key.ts';
import { make } from '../../site/copy/elements.ts';
import { TOLD, type Order, type Start, type Told } from '../messages.ts';
import { ask, forgetEntries, listEntries, Refused } from './ask.ts';
import { button, labelled } from './controls/control.ts';
import { keep, takeKept } from './panel-state.ts';
import { showProblems } from './problems.ts';
import { readSelection, slugOfPage, type PageSelection } from './read-selection.ts';
import type { Values } from './form.ts';
import { makeChooseView, makePlaceView } from './views/add-place.ts';
import { makeNewView } from './views/new-entry.ts';
import { makeMarksView, makeOpenView } from './views/open-subject.ts';
import { makeFindView, makeGroupView, makeParagraphsView, makeQuestionView, makeWaiveView } from './views/small-views.ts';
import { makeSuggestionsView } from './views/suggestions.ts';
import type { Bench, MakeView, Next, View, ViewName } from './views/view.ts';
import { makeWordsView, runAction } from './views/words.ts';
import './panel.css';

/** How long a selection rests before it is read, in milliseconds: it changes while it is made. */
const PAUSE = 120;
/** How long a page that is loaded anew may take, in milliseconds; if nothing has changed, it is not. */
const LONGEST_RELOAD = 5000;

const VIEWS: Readonly<Record<ViewName, MakeView<never>>> = {
  words: makeWordsView,
  new: makeNewView,
  choose: makeChooseView,
  place: makePlaceView,
  open: makeOpenView,
  marks: makeMarksView,
  waive: makeWaiveView,
  question: makeQuestionView,
  group: makeGroupView,
  paragraphs: makeParagraphsView,
  find: makeFindView,
  suggestions: makeSuggestionsView,
};

const slug = slugOfPage();
const problems = make('details', { className: 'authoring-problems' });
const menu = make('div', { className: 'authoring-menu' });
const box = make('section', { className: 'authoring-view', hidden: true, tabIndex: -1 });
const said = make('pre', { className: 'authoring-said' });
said.role = 'status';
const panel = make('aside', { className: 'authoring', ariaLabel: 'Authoring' }, problems, menu, box, said);
document.body.append(panel);

let current: { name: ViewName; about: unknown; view: View } | null = null;
let selection: PageSelection | null = null;
let undo: string | null = null;
let isStale = false;
let fields: Start['fields'] | null = null;
const start = ask('/start', undefined);

/** Open a view, with the focus in its first field where the author has asked for it. */
async function open(
  name: ViewName,
  about: unknown,
  { values = null, focus = true }: { values?: Values | null; focus?: boolean | string } = {},
): Promise<void> {
  const bench = { ...shared, fields: (await start).fields };
  try {
    const view = await VIEWS[name](bench, about as never, values);
    current = { name, about, view };
    const close = button('×', closeAnew, 'authoring-close');
    close.ariaLabel = 'Close';
    // A list that closes because the focus leaves it would move the button away from under the mouse.
    close.addEventListener('mousedown', (event) => event.preventDefault());
    box.replaceChildren(make('h2', { textContent: view.title }), close, view.body);
    box.hidden = false;
    menu.hidden = true; // what is open needs the room
    const field = typeof focus === 'string' ? box.querySelector<HTMLElement>(`[name="${focus}"]`) : null;
    const [first] = box.querySelectorAll<HTMLElement>('input, textarea, select, .authoring-view > div button, summary');
    if (focus) (field ?? first ?? box).focus({ preventScroll: true });
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    say(error.lines);
    closeView();
  }
}

/** Open a view as its author asks for it: what was said of something else is over. */
async function openAnew(name: ViewName, about: unknown, options: { focus?: boolean } = {}): Promise<void> {
  say([]);
  await open(name, about, options);
}

function closeAnew(): void {
  say([]);
  closeView();
}

function closeView(): void {
  const hadFocus = box.contains(document.activeElement);
  current = null;
  box.hidden = true;
  menu.hidden = false;
  box.replaceChildren();
  CSS.highlights.delete('suggested');
  if (hadFocus) menu.querySelector('button')?.focus({ preventScroll: true });
}

function say(lines: readonly string[]): void {
  isStale = false;
  said.replaceChildren(lines.join('\n'));
}

/** Whether an order is on its way: a key that is pressed twice is one order. */
let isSending = false;

async function send(order: Order, next?: Next): Promise<boolean> {
  if (isSending) return false;
  isSending = true;
  const answer = await ask('/order', order).finally(() => (isSending = false));
  say(answer.lines);
  showMenu(answer.undo);
  if (!answer.failed) {
    forgetEntries();
    // A refusal is no part of what the page shows.
    if (next && order.type === 'refuse') await open(next.view, next.about);
    else if (next) openAfterReload(next);
    else if (order.type !== 'undo') closeView();
    return true;
  }
  if (answer.needs === 'reading') offerReading();
  if (answer.needs === 'reason') said.append('\n', askReason(order, next));
  // Below a long form it would not be seen.
  said.scrollIntoView({ block: 'nearest' });
  return false;
}

/** The page is loaded anew as soon as the content is compiled: what would be typed until then would be lost. */
function openAfterReload({ view: name, about }: Next): void {
  const body = make('p', { textContent: 'Written; the page is loaded anew.' });
  const waiting = { name, about, view: { title: '…', body, isReplaceable: true } };
  current = waiting;
  box.replaceChildren(make('h2', { textContent: '…' }), body);
  setTimeout(() => {
    if (current === waiting) void open(name, about);
  }, LONGEST_RELOAD);
}

/** What somebody has changed is read anew when its author says so: what was typed is lost then. */
function offerReading(): void {
  if (!current) return;
  const { name, about } = current;
  isStale = true;
  said.append(
    '\n',
    button('Read it again', () => void open(name, about).then(() => say([]))),
  );
}

/** What was published does not go without a reason. */
function askReason(order: Order, next?: Next): HTMLElement {
  const reason = make('input', { name: 'why', required: true, autocomplete: 'off' });
  const form = make('form', {}, labelled('Reason, for readers', reason), make('button', { textContent: 'Go on' }));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void send({ ...order, reason: reason.value } as Order, next);
  });
  queueMicrotask(() => reason.focus());
  return form;
}

const shared: Omit<Bench, 'fields'> = {
  selection: () => selection,
  open: (name, about) => void openAnew(name, about),
  close: closeAnew,
  say,
  send,
};

/** What can be done without words: of this article, of the whole, and what is made of entries. */
function showMenu(last: string | null): void {
  undo = last;
  const suggestions = slug === null ? [] : [button('Suggestions (s)', () => void openAnew('suggestions', { slug, later: [] }))];
  const article =
    slug === null
      ? []
      : [
          button('Article', () => void openAnew('open', { kind: 'article', id: slug })),
          button('Voices', () => void openAnew('paragraphs', { slug })),
        ];
  const take = button('Undo (z)', () => void send({ type: 'undo' }));
  take.disabled = undo === null;
  take.title = undo === null ? 'Nothing was written since the server was started' : `${undo}; it can be taken back until the server ends`;
  const made = (['relation', 'finding', 'chart'] as const).map((kind) =>
    button(kind.charAt(0).toUpperCase() + kind.slice(1), () => void openAnew('group', { kind, words: [], id: '' })),
  );
  menu.replaceChildren(
    ...(slug === null ? [] : [make('p', { className: 'authoring-hint', textContent: 'Select words, or press s for suggestions.' })]),
    make(
      'div',
      {},
      ...suggestions,
      button('Edit… (e)', () => void openAnew('find', null)),
      take,
      ...made,
      ...article,
      button('Briefing', () => void openAnew('open', { kind: 'briefing', id: '' })),
    ),
  );
}

/** Open what a mark of the page stands for. */
async function openMark(mark: HTMLElement, focus: boolean): Promise<void> {
  const codes = mark.dataset['refs']?.split(' ') ?? [];
  const entry = codes.length === 1 ? (await listEntries()).find(({ code }) => code === codes[0]) : undefined;
  if (entry) await openAnew('open', { kind: entry.kind, id: entry.id }, { focus });
  else await openAnew('marks', { codes }, { focus });
}

/** Whether what is filled in would be lost if another view opened by itself. */
const isBusy = () => current !== null && !current.view.isReplaceable;

/** Letters can be switched off for the whole site: see the list of its keys. */
function areLettersOff(): boolean {
  try {
    return localStorage.getItem('keys') === 'off';
  } catch {
    return false;
  }
}

let pause: ReturnType<typeof setTimeout> | undefined;
document.addEventListener('selectionchange', () => {
  clearTimeout(pause);
  pause = setTimeout(() => {
    const words = readSelection();
    if (!words || JSON.stringify(words) === JSON.stringify(selection)) return;
    selection = words;
    if (!isBusy()) void openAnew('words', words, { focus: false });
    else say(['Words are selected. Close what is open to make something of them; a place of an open entry can be moved to them.']);
  }, PAUSE);
});
document.addEventListener('click', ({ target }) => {
  const mark = target instanceof Element ? target.closest<HTMLElement>('.column mark[data-refs]') : null;
  if (mark && getSelection()?.isCollapsed !== false && !isBusy()) void openMark(mark, false);
});
document.addEventListener('keydown', (event) => {
  const { target } = event;
  const key = readKey(event);
  if (key === null || event.ctrlKey || event.metaKey || event.altKey || !(target instanceof Element)) return;
  if (key === 'Escape' && current && (panel.contains(target) || current.view.isReplaceable)) {
    closeAnew();
    event.preventDefault();
    return;
  }
  if (event.defaultPrevented || areLettersOff()) return;
  if (target.closest('input:not([type=checkbox], [type=radio]), textarea, select, dialog, [popover]')) return;
  const mark = target.closest<HTMLElement>('.column mark[data-refs]');
  if (current?.view.onKey?.(key)) {
    event.preventDefault();
    return;
  }
  if (key === 's' && slug !== null) void openAnew('suggestions', { slug, later: [] });
  else if (key === 'z' && undo !== null) void send({ type: 'undo' });
  else if (key === 'e') void (mark ? openMark(mark, true) : openAnew('find', null));
  else if (key === 'w') (box.hidden ? menu.querySelector('button') : box)?.focus();
  else if (!selection || !fields || (current?.name !== 'words' && !readSelection()) || !runAction({ ...shared, fields }, key, selection))
    return;
  event.preventDefault();
});
/** What was kept when the page was left, until all of it is back: the page may be loaded anew once more before that. */
let unrestored = takeKept();
addEventListener('pagehide', () => {
  if (unrestored) {
    keep(unrestored);
    return;
  }
  const { activeElement } = document;
  const focus = panel.contains(activeElement) ? (activeElement?.getAttribute('name') ?? '') : null;
  keep({
    view: current?.name ?? null,
    about: current?.about ?? null,
    values: current?.view.read?.() ?? null,
    said: said.firstChild?.textContent ?? '',
    isStale,
    focus,
  });
});
import.meta.hot?.on(TOLD, (told: Told) => {
  forgetEntries();
  showProblems(problems, told);
});

const started: Start = await start;
fields = started.fields;
showProblems(problems, started);
showMenu(started.undo);
if (unrestored) {
  const { view, about, values, focus, isStale: wasStale } = unrestored;
  said.textContent = unrestored.said;
  if (view !== null) {
    if (view === 'words') selection = about as PageSelection;
    await open(view as ViewName, about, { values, focus: focus ?? false });
    if (wasStale) offerReading();
  }
  unrestored = null;
}
