import { make } from '../../../site/copy/elements.ts';
import { KINDS, ALL_KINDS } from '../../../model/kinds.ts';
import type { GroupedKind } from '../../../edit/make-grouped.ts';
import type { Value } from '../../../edit/set-keys.ts';
import type { SelectedWords } from '../../messages.ts';
import { ask } from '../ask.ts';
import { makeCombobox } from '../controls/combobox.ts';
import { button, labelled } from '../controls/control.ts';
import { entryOptions } from '../controls/entries.ts';
import { makeForm, type Values } from '../form.ts';
import { makeIdField } from './make-id.ts';
import type { MakeView, Next } from './view.ts';

/** Waive a numeral: these words, or a pattern of words in the whole article. */
export const makeWaiveView: MakeView<{ place: SelectedWords; next?: Next }> = (bench, { place, next }, values) => {
  const reason = make('input', { name: 'reason', required: true, autocomplete: 'off', value: String(values?.['reason'] ?? '') });
  const pattern = make('input', { name: 'pattern', autocomplete: 'off', value: String(values?.['pattern'] ?? '') });
  const body = make(
    'form',
    {},
    labelled('Why it is no figure; readers see it', reason),
    labelled(
      'Pattern, for the whole article',
      pattern,
      'Left empty, the words alone are waived. * stands for any characters of a word: node-*',
    ),
    make('button', { textContent: 'Waive' }),
  );
  body.addEventListener('submit', (event) => {
    event.preventDefault();
    const said = pattern.value.trim();
    void bench.send({ type: 'waive', slug: place.slug, ...(said ? { pattern: said } : { place }), reason: reason.value }, next);
  });
  return { title: `No figure: “${place.words}”`, body, read: () => ({ reason: reason.value, pattern: pattern.value }) };
};

/** Add a sentence to what a paragraph leaves open. */
export const makeQuestionView: MakeView<SelectedWords> = async (bench, { slug, paragraph }, values) => {
  const id = `${slug}#${paragraph}`;
  const { value } = await ask('/entry', { kind: 'paragraph', id });
  const box = make('textarea', { name: 'note', rows: 4, required: true });
  box.value = String(values?.['note'] ?? value['note'] ?? '');
  const body = make(
    'form',
    {},
    labelled('What the paragraph leaves open, in our words', box, 'Whole sentences: who, when, how many, where, on whose word.'),
    make('button', { textContent: 'Save' }),
  );
  const before: Values = value['note'] === undefined ? {} : { note: value['note'] };
  body.addEventListener('submit', (event) => {
    event.preventDefault();
    void bench.send({ type: 'edit', kind: 'paragraph', id, before, after: { note: box.value.trim() }, drop: [] });
  });
  return { title: `Left open in ¶${paragraph}`, body, read: () => ({ note: box.value }) };
};

/** What a new entry about others is made of: which keys of its form name them. */
const MEMBERS: Record<GroupedKind, readonly string[]> = {
  relation: ['claims'],
  finding: ['rests'],
  name: ['spellings'],
  chart: ['figures'],
};

/** What stands in a form of which nothing is known: the weakest that can be said. */
const DEFAULTS: Record<GroupedKind, Values> = {
  relation: { type: 'same-subject', basis: 'inferred' },
  finding: {},
  name: { kind: 'person' },
  chart: { type: 'bar' },
};

/** Make an entry about others, or a name. */
export const makeGroupView: MakeView<{ kind: GroupedKind; words: string[]; id: string; values?: Values; next?: Next }> = (
  bench,
  about,
  values,
) => {
  const { kind, words, id } = about;
  const [key = ''] = MEMBERS[kind];
  const first: Values = kind === 'finding' || !words.length ? {} : { [key]: words, ...(kind === 'name' ? { name: words[0] ?? '' } : {}) };
  const form = makeForm(bench.fields[kind], values ?? { ...DEFAULTS[kind], ...first, ...about.values });
  const name = makeIdField(kind, form.element, String(values?.['id'] ?? id));
  const body = make('form', {}, form.element, name.element, make('button', { textContent: 'Add' }));
  body.addEventListener('submit', (event) => {
    event.preventDefault();
    const { [key]: members, ...rest } = form.read();
    void bench.send({ type: 'group', kind, id: name.read(), values: rest, words: listMembers(kind, members) }, about.next);
  });
  return { title: `New ${kind}`, body, read: () => ({ ...form.read(), id: name.read() }) };
};

function listMembers(kind: GroupedKind, members: Value | undefined): string[] {
  if (Array.isArray(members)) return members.map(String);
  if (kind !== 'finding' || typeof members !== 'object' || members === null) return [];
  const plurals = new Map(ALL_KINDS.map((it) => [KINDS[it].plural as string, it]));
  return Object.entries(members).flatMap(([plural, ids]) =>
    Array.isArray(ids) ? ids.map((id) => `${plurals.get(plural) ?? ''}:${String(id)}`) : [],
  );
}

/** Who speaks in each paragraph: a strip that leads to the facts of each. */
export const makeParagraphsView: MakeView<{ slug: string }> = async (bench, { slug }) => {
  const [{ value }, sources] = await Promise.all([ask('/entry', { kind: 'article', id: slug }), entryOptions(['source'])]);
  const nameOf = (id: Value | undefined) => sources.find((it) => it.value === id)?.label ?? String(id);
  const paragraphs = (value['paragraphs'] ?? []) as unknown as Values[];
  const items = paragraphs.map(({ number, voice, relays }) => {
    const others = Array.isArray(relays) && relays.length ? `, through: ${relays.map(nameOf).join(', ')}` : '';
    return make(
      'li',
      {},
      button(`¶${String(number)} ${nameOf(voice)}${others}`, () =>
        bench.open('open', { kind: 'paragraph', id: `${slug}#${String(number)}` }),
      ),
    );
  });
  return { title: 'Who speaks in each paragraph', body: make('ol', { className: 'authoring-strip' }, ...items), isReplaceable: true };
};

/** Find any entry by typing, to edit it. */
export const makeFindView: MakeView<null> = (bench) => {
  const combobox = makeCombobox(
    'entry',
    () => entryOptions(ALL_KINDS),
    ({ value }) => {
      const [kind, id = ''] = value.split(':');
      bench.open('open', { kind, id });
    },
  );
  return { title: 'Edit…', body: make('div', {}, labelled('Any entry, by its code or words', combobox)), isReplaceable: true };
};
