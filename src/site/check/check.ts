import { checkQuotations, prepareCheck, type CheckedQuotations } from './check-quotations.ts';
import { excerpt, renderChecked } from './check-results.ts';
import * as words from '#strings/client/check.ts';
import { element, part } from '../base/page-parts.ts';
import { readJson } from '../base/read-json.ts';
import { openIndex } from '../search/open-index.ts';

const form = part('check-form', HTMLFormElement);
const field = part('check-field', HTMLTextAreaElement);
const example = part('check-example', HTMLButtonElement);
const status = part('check-status', HTMLElement);
const results = part('check-results', HTMLElement);
const { index: folder = '', base = '' } = form.dataset;

const index = openIndex((name) => readJson(`${folder}${name}.json`));

let latest = 0;

/** Check what stands in the field, unless something else is asked meanwhile. */
async function run(): Promise<void> {
  const turn = ++latest;
  const timeoutMs = setTimeout(() => turn === latest && (status.textContent = words.readingTexts), 250);
  try {
    const checked = await checkQuotations(index, field.value);
    if (turn === latest) show(describe(checked), render(checked));
  } catch (error) {
    console.warn('The texts were not read:', error);
    if (turn === latest) show(words.noTexts, []);
  } finally {
    clearTimeout(timeoutMs);
  }
}

function show(message: string, shown: Node[]): void {
  status.textContent = message;
  results.replaceChildren(...shown);
}

/** Say how many passages there are of each state, and how many of them are quotations that were found in a paragraph. */
function describe({ blocks }: CheckedQuotations): string {
  const types = blocks.flatMap(({ passages }) => passages.map(({ verdict }) => verdict.type));
  if (types.length === 0) return words.nothingToCheck;
  const count = (...wanted: string[]) => types.filter((type) => wanted.includes(type)).length;
  const quotations = blocks.filter(({ quotes }) => quotes).reduce((sum, { passages }) => sum + passages.length, 0);
  return words.checked({
    passages: types.length,
    exact: count('exact'),
    altered: count('altered', 'joined'),
    absent: count('absent'),
    quotations,
  });
}

function render({ blocks, texts }: CheckedQuotations): Node[] {
  return blocks.flatMap(({ block, quotes, passages }) => {
    const list = element('ol', 'check-list max-w-chart', ...passages.map((passage) => renderChecked(passage, { texts, base })));
    if (!quotes) return [list];
    return [
      element('p', 'check-block max-w-chart text-sm text-muted', ...words.quotationsIn(passages.length, element('q', '', excerpt(block)))),
      list,
    ];
  });
}

field.addEventListener('focus', () => void prepareCheck(index).catch(() => undefined), { once: true }); // as for the search
form.addEventListener('submit', (event) => {
  event.preventDefault();
  void run();
});
field.addEventListener('keydown', (event) => {
  if (event.key === 'Enter' && !event.isComposing && (event.ctrlKey || event.metaKey)) void run();
});
example.addEventListener('click', () => {
  field.value = example.dataset.passages ?? '';
  void run();
});
