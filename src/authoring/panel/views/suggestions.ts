import { make } from '../../../site/copy/elements.ts';
import type { Suggestion } from '../../../compiler/suggest/list-suggestions.ts';
import type { Order, SelectedWords } from '../../messages.ts';
import { ask, listEntries } from '../ask.ts';
import { button } from '../controls/control.ts';
import type { Values } from '../form.ts';
import { freeId } from './make-id.ts';
import type { Bench, MakeView, Next } from './view.ts';

/** The article, and what its author has put off. */
interface About {
  slug: string;
  later: string[];
}

/** Show what the rules find in an article, one decision at a time: accept, edit, refuse, or put off. */
export const makeSuggestionsView: MakeView<About> = async (bench, { slug, later }) => {
  const all = (await ask('/suggestions', {})).filter((it) => it.slug === slug);
  const open = all.filter((it) => !later.includes(keyOf(it)));
  const [first] = open;
  const put = all.length - open.length;
  const rest = put ? ` (${put} put off)` : '';
  if (!first) {
    const again = put ? [button('Show what was put off', () => bench.open('suggestions', { slug, later: [] }))] : [];
    return {
      title: `No suggestions left${rest}`,
      body: make('div', {}, make('p', { textContent: 'The rules find nothing more in this article.' }), ...again),
      isReplaceable: true,
    };
  }
  // The panel has its size once it shows this.
  requestAnimationFrame(() => show(first));
  const next: Next = { view: 'suggestions', about: { slug, later } };
  let isDeciding = false;
  /** What is pressed twice decides once. */
  const once = (decide: () => unknown) => async () => {
    if (isDeciding) return;
    isDeciding = true;
    try {
      await decide();
    } finally {
      isDeciding = false;
    }
  };
  const actions = new Map<string, [label: string, run: () => Promise<void>]>([
    ['a', ['Accept (a)', once(() => accept(bench, first, next))]],
    ['e', ['Edit (e)', once(() => edit(bench, first, next))]],
    [
      'r',
      // A number that is refused would still be missed: it is waived, for which readers get a reason.
      first.rule === 'numeral'
        ? ['No figure (r)', once(() => bench.open('waive', { place: placeOf(first), next }))]
        : ['Refuse (r)', once(() => bench.send({ type: 'refuse', refusal: refusalOf(first) }, next))],
    ],
    ['l', ['Later (l)', once(() => bench.open('suggestions', { slug, later: [...later, keyOf(first)] }))]],
  ]);
  const labels = new Map(bench.fields[first.kind].map(({ key, label }) => [key, label.replace(/[,?].*$/, '')]));
  const names = new Map((await listEntries()).map(({ kind, id, name }) => [`${kind}:${id}`, name]));
  const values = Object.entries(first.values)
    .filter(([, value]) => value !== null)
    .map(([key, value]) =>
      make('li', {}, make('b', { textContent: `${labels.get(key) ?? key}: ` }), Array.isArray(value) ? value.join(', ') : String(value)),
    );
  const chain =
    first.chain && first.kind !== 'source'
      ? [
          make(
            'li',
            {},
            make('b', { textContent: 'Chain: ' }),
            first.chain.map((id) => (id === null ? 'not stated' : (names.get(`source:${id}`) ?? id))).join(' → '),
          ),
        ]
      : [];
  const buttons = [...actions].map(([key, [label, run]]) => button(label, () => void run(), key === 'a' ? 'authoring-accept' : ''));
  return {
    title: `${open.length} to decide${rest}`,
    body: make(
      'div',
      { className: 'authoring-suggestion' },
      make(
        'p',
        {},
        make('b', { textContent: `${first.kind}: ` }),
        `“${first.words}” `,
        make('a', { href: `#p${String(first.paragraph)}`, textContent: `¶${String(first.paragraph)}` }),
      ),
      make('p', { textContent: first.why }),
      make('ul', {}, ...values, ...chain),
      make('p', { className: 'authoring-actions' }, ...buttons),
      make(
        'details',
        {},
        make('summary', { textContent: 'All of them' }),
        make('ol', {}, ...open.map((it) => make('li', { textContent: `¶${String(it.paragraph)} ${it.kind}: ${it.words}` }))),
      ),
    ),
    isReplaceable: true,
    onKey: (key) => {
      const action = actions.get(key);
      void action?.[1]();
      return action !== undefined;
    },
  };
};

/** Select the words on the page, where they are seen. */
function show({ paragraph, words, nth }: Suggestion): void {
  const element = document.querySelector<HTMLElement>(`#p${CSS.escape(String(paragraph))}`);
  if (!element) return;
  let at = -1;
  for (let time = 0; time <= nth; time++) at = element.textContent.indexOf(words, at + 1);
  const highlight = at === -1 ? null : rangeOf(element, at, at + words.length);
  // A highlight is no selection: what is typed or selected stays as it is.
  CSS.highlights.delete('suggested');
  if (highlight) CSS.highlights.set('suggested', new Highlight(highlight));
  const box = (highlight ?? element).getBoundingClientRect();
  const panel = document.querySelector('.authoring')?.getBoundingClientRect();
  const isBehind = panel !== undefined && box.right > panel.left && box.left < panel.right && box.bottom > panel.top;
  if (box.top < HIDDEN || box.bottom > innerHeight || isBehind) scrollBy({ top: box.top - innerHeight / 4 });
}
/** So much of the top is hidden behind what stays there, in CSS pixels. */
const HIDDEN = 60;

function rangeOf(element: HTMLElement, start: number, end: number): Range | null {
  const range = document.createRange();
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let before = 0;
  let isBegun = false;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const length = node.textContent?.length ?? 0;
    if (!isBegun && start < before + length) {
      range.setStart(node, start - before);
      isBegun = true;
    }
    if (isBegun && end <= before + length) {
      range.setEnd(node, end - before);
      return range;
    }
    before += length;
  }
  return null;
}

function keyOf({ kind, paragraph, words, nth, claims }: Suggestion): string {
  return JSON.stringify([kind, paragraph, words, nth, claims]);
}

function refusalOf({ kind, article, paragraph, words, claims }: Suggestion): (Order & { type: 'refuse' })['refusal'] {
  return claims ? { kind, claims: [claims[0], claims[1]] } : { kind, article, paragraph, exact: words };
}

const placeOf = ({ slug, paragraph, words, nth }: Suggestion): SelectedWords => ({ slug, paragraph: String(paragraph), words, nth });

async function accept(bench: Bench, it: Suggestion, next: Next): Promise<void> {
  const id = (await freeId(it.kind, it.words)) || 'entry';
  const values = it.values as Values;
  switch (it.kind) {
    case 'name':
      await bench.send({ type: 'group', kind: 'name', id, values, words: spellingsOf(it) }, next);
      return;
    case 'relation':
      // On what ground, only its author can say.
      return edit(bench, it, next);
    case 'figure':
    case 'claim':
    case 'source': {
      const chain = it.chain ?? (it.kind === 'source' ? undefined : (await ask('/words', [placeOf(it)])).chains[it.kind]);
      await bench.send({ type: 'add', kind: it.kind, id, values, places: [placeOf(it)], ...(chain ? { chain } : {}) }, next);
    }
  }
}

async function edit(bench: Bench, it: Suggestion, next: Next): Promise<void> {
  const id = (await freeId(it.kind, it.words)) || 'entry';
  const values = it.values as Values;
  switch (it.kind) {
    case 'name':
      return bench.open('group', { kind: 'name', id, words: spellingsOf(it), values, next });
    case 'relation':
      return bench.open('group', { kind: 'relation', id, words: [...(it.claims ?? [])], values, next });
    case 'figure':
    case 'claim':
    case 'source':
      return bench.open('new', {
        kind: it.kind,
        places: [placeOf(it)],
        given: { ...values, ...(it.chain ? { chain: it.chain } : {}), id },
        next,
      });
  }
}

function spellingsOf({ values, words }: Suggestion): string[] {
  const { spellings } = values;
  return Array.isArray(spellings) ? spellings.map(String) : [words];
}
