import { loadLanguages } from '../../formats/search-index/load-languages.ts';
import type { SearchRecord } from '../../formats/search-index/search-records.ts';
import * as words from '#strings/client/search.ts';
import { element, part } from '../base/page-parts.ts';
import { readKey } from '../base/read-key.ts';
import { readJson } from '../base/read-json.ts';
import { openIndex } from './open-index.ts';
import { openSearch, type SearchResults } from './search-engine.ts';
import type { WordsSought } from './find-sought.ts';
import { renderResult, signOf } from './search-results.ts';

const AT_FIRST = 6;
const MORE = 24;
const PAUSE = 120;

const form = part('search-form', HTMLFormElement);
const field = part('search-field', HTMLInputElement);
const status = part('search-status', HTMLElement);
const results = part('search-results', HTMLElement);
const { index: folder = '', languages = '', base = '' } = form.dataset;

const search = openSearch(
  openIndex((name) => readJson(`${folder}${name}.json`)),
  () => loadLanguages(languages.split(' ')),
);

let latest = 0;

/** Search for what stands in the field, unless something else is asked meanwhile; give the address of the entry with that code. */
async function run(): Promise<string | null> {
  const turn = ++latest;
  const query = field.value;
  if (!query.trim()) {
    show('', []);
    return null;
  }
  const timeoutMs = setTimeout(() => turn === latest && (status.textContent = words.readingIndex), 250);
  try {
    const found = await search.find(query);
    const [direct, ...lists] = await Promise.all([
      search.read(found.direct),
      ...found.kinds.map(({ records }) => search.read(records.slice(0, AT_FIRST))),
    ]);
    if (turn !== latest) return null;
    show(...describe(query.trim(), found, direct, lists));
    return direct.length === 1 && direct[0] ? base + direct[0].path : null;
  } catch (error) {
    if (turn === latest) showFailure(error);
    return null;
  } finally {
    clearTimeout(timeoutMs);
  }
}

function show(message: string, shown: Node[]): void {
  status.textContent = message;
  results.replaceChildren(...shown);
}

/** Say what was found, and render it. */
function describe(query: string, found: SearchResults, direct: SearchRecord[], lists: SearchRecord[][]): [message: string, shown: Node[]] {
  if (direct.length) {
    return [words.haveCode(direct.length, direct[0]?.code ?? '', query), [listOf(direct, found)]];
  }
  const parts = found.kinds.flatMap(({ kind, records }, at) => (records.length ? [{ kind, records, first: lists[at] ?? [] }] : []));
  const nearby = found.nearby.length
    ? [element('p', 'search-nearby -mt-3 mb-6 text-md', ...words.spelledLike(found.nearby.map(linkToWord)))]
    : [];
  if (parts.length === 0) {
    const why = found.terms.length ? words.noAnswer(query) : words.onlyStopWords(query);
    return [why, nearby];
  }
  const counts = parts.map(({ kind, records: { length } }) => words.countOf(kind, length));
  const groups = parts.map(({ kind, records, first }) => {
    const list = listOf(first, found);
    const title = element('h2', '', signOf(kind), ' ', words.titleOf(kind), ' ');
    title.append(element('span', 'list-count', String(records.length)));
    title.id = `found-${kind}`;
    const group = element('section', `result-group kind-${kind}`, title, element('div', '', list));
    group.setAttribute('aria-labelledby', title.id);
    if (records.length > first.length) list.after(buttonForMore(list, records, found));
    return group;
  });
  return [words.found(query, found.partial, counts), [...nearby, ...groups]];
}

function listOf(records: SearchRecord[], sought: WordsSought): HTMLUListElement {
  return element('ul', 'result-list max-w-[48rem]', ...records.map((record) => renderResult(record, sought, base)));
}

function linkToWord(word: string): Node {
  const link = element('a', '', word);
  link.href = `?q=${encodeURIComponent(word)}`;
  return link;
}

function buttonForMore(list: HTMLElement, records: readonly number[], sought: WordsSought): HTMLButtonElement {
  const button = makeButton('');
  const name = () => {
    const left = records.length - list.children.length;
    button.textContent = words.more(MORE, left);
    button.hidden = left === 0;
  };
  name();
  button.addEventListener('click', () => {
    const from = list.children.length;
    search.read(records.slice(from, from + MORE)).then((more) => {
      list.append(...more.map((record) => renderResult(record, sought, base)));
      list.children[from]?.querySelector('a')?.focus();
      name();
    }, showFailure);
  });
  return button;
}

function makeButton(name: string): HTMLButtonElement {
  const button = element(
    'button',
    'more-results mt-3 cursor-pointer border border-rule px-4 py-1.5 text-sm font-semibold hover:border-ink',
    name,
  );
  button.type = 'button';
  return button;
}

function showFailure(error: unknown): void {
  console.warn('The search index was not read:', error);
  const again = makeButton(words.tryAgain);
  again.addEventListener('click', () => void run());
  show(words.noIndex, [again]);
}

/** Keep the query in the address, so that results can be linked. */
function keepInAddress(): void {
  const query = field.value.trim();
  history.replaceState(null, '', query ? `?q=${encodeURIComponent(query)}` : location.pathname);
}

let pause: ReturnType<typeof setTimeout> | undefined;
/** Read what is needed for what is typed so far; a failure shows with the next answer. */
const readAhead = () => void search.prepare(field.value).catch(() => undefined);
field.addEventListener('focus', readAhead, { once: true });
/** Search soon after the last letter; what an input method has not put together yet is no letter. */
function searchSoon(event: Event): void {
  clearTimeout(pause);
  if (event instanceof InputEvent && event.isComposing) return;
  readAhead();
  pause = setTimeout(() => {
    keepInAddress();
    void run();
  }, PAUSE);
}
field.addEventListener('input', searchSoon);
field.addEventListener('compositionend', searchSoon);
form.addEventListener('submit', (event) => {
  event.preventDefault();
  clearTimeout(pause);
  keepInAddress();
  void run().then((address) => address && location.assign(address));
});

document.addEventListener('keydown', (event) => {
  if (readKey(event) === null) return;
  if (event.key === 'Escape' && results.contains(document.activeElement)) field.select();
  if (!['ArrowDown', 'ArrowUp'].includes(event.key) || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const stops = [field, ...results.querySelectorAll<HTMLElement>('.result-link, .more-results:not([hidden])')];
  const at = stops.findIndex((it) => it === document.activeElement);
  const next = at === -1 ? undefined : stops[at + (event.key === 'ArrowDown' ? 1 : -1)];
  if (!next) return;
  event.preventDefault();
  next.focus();
});

field.value = new URLSearchParams(location.search).get('q') ?? field.value;
if (location.hash === '#search-field') {
  history.replaceState(null, '', location.pathname + location.search);
  field.focus();
}
if (field.value) void run();
