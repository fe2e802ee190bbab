import { make } from '../../../site/copy/elements.ts';
import type { SubjectKind } from '../../../edit/edit-entries.ts';
import type { Value } from '../../../edit/set-keys.ts';
import type { NoteKind } from '../../../model/kinds.ts';
import type { Opened } from '../../messages.ts';
import { ask, listEntries } from '../ask.ts';
import { makeChain } from '../controls/chain.ts';
import { button } from '../controls/control.ts';
import { makeControl } from '../controls/make-control.ts';
import { makeQualifier } from '../controls/qualifier.ts';
import { makeForm, type Values } from '../form.ts';
import type { Bench, MakeView } from './view.ts';

/** The key of the places of what is annotated. */
const PLACES: Partial<Record<SubjectKind, string>> = { claim: 'evidence', figure: 'places', source: 'places' };

/** Edit all keys of an entry, its places, and delete it; likewise the facts of an article, a paragraph and the briefing. */
export const makeOpenView: MakeView<{ kind: SubjectKind; id: string }> = async (bench, { kind, id }, values) => {
  const opened = await ask('/entry', { kind, id });
  const { value } = opened;
  // Conflicts are told by what the page read first, before it was loaded anew.
  const before = (values?.['$before'] as Values | undefined) ?? value;
  const form = makeForm(bench.fields[kind], value);
  if (values) form.write(values);
  const edit = make('form', {}, form.element, make('button', { textContent: 'Save' }));
  edit.addEventListener('submit', (event) => {
    event.preventDefault();
    void bench.send({ type: 'edit', kind, id, ...form.difference(before) });
  });
  const body = make('div', {}, make('p', { className: 'authoring-file', textContent: opened.file }), edit);
  if (isNoted(kind)) body.append(makePlaces(bench, kind, opened));
  if (kind === 'article') body.append(makeWaivers(bench, opened));
  if (opened.dependents) body.append(makeDeletion(bench, opened, opened.dependents));
  return { title: opened.title, body, read: () => ({ ...form.read(), $before: before }) };
};

function isNoted(kind: SubjectKind): kind is NoteKind {
  return kind in PLACES;
}

/** The places of an entry: another chain, other words, or none. */
function makePlaces(bench: Bench, kind: NoteKind, { id, value }: Opened): HTMLElement {
  const places = (value[PLACES[kind] ?? ''] ?? []) as unknown as Values[];
  const list = make(
    'ol',
    { className: 'authoring-places' },
    ...places.map((place, at) => {
      const chain = (place['chain'] ?? []) as (string | null)[];
      const way = makeChain(chain.filter((link) => link !== null));
      way.write(chain);
      const steps = makeControl({ key: 'inferred', label: 'Steps that are our reading', type: 'steps' });
      steps.write(place['inferred']);
      const qualifier = makeQualifier();
      qualifier.write(place['qualifier']);
      const written = (it: Value | undefined, name: string) =>
        it === undefined || (Array.isArray(it) && !it.length) ? {} : { [name]: it };
      const ways = () =>
        (kind === 'source'
          ? {}
          : {
              ...written(way.read(), 'chain'),
              ...written(steps.read(), 'inferred'),
              ...(kind === 'figure' ? written(qualifier.read(), 'qualifier') : {}),
            }) as {
          chain?: (string | null)[];
          inferred?: { source: string; reason: string }[];
          qualifier?: string | null;
        };
      const move = button('Move to the selected words', () => {
        const [selected] = bench.selection()?.places ?? [];
        if (selected) void bench.send({ type: 'move', kind, id, at, before: place, place: selected, ...ways() });
        else bench.say(['Select the words to which it is to move, in a paragraph of this page, and press again.']);
      });
      const drop = button('Remove this place', () => void bench.send({ type: 'drop', kind, id, at, before: place }));
      const save = button(
        kind === 'figure' ? 'Save the chain and qualifier' : 'Save the chain',
        () => void bench.send({ type: 'move', kind, id, at, before: place, place: null, ...ways() }),
      );
      const words = `${String(place['article'])}¶${String(place['paragraph'])} “${String(place['exact'])}”`;
      return make(
        'li',
        {},
        make(
          'details',
          {},
          make('summary', { textContent: words }),
          ...(kind === 'source' ? [] : [way.element, steps.element, ...(kind === 'figure' ? [qualifier.element] : [])]),
          make('p', { className: 'authoring-actions' }, ...(kind === 'source' ? [] : [save]), move, drop),
        ),
      );
    }),
  );
  return make('section', {}, make('h3', { textContent: places.length === 1 ? 'One place' : `${places.length} places` }), list);
}

/** The waivers of an article, each of which can be taken back. */
function makeWaivers(bench: Bench, { id, value }: Opened): HTMLElement {
  const waived = (value['waived'] ?? []) as unknown as Values[];
  const items = waived.map((waiver, at) => {
    const where = waiver['paragraph'] === undefined ? '' : ` ¶${String(waiver['paragraph'])}`;
    const words = `“${String(waiver['pattern'] ?? waiver['exact'])}”${where}: ${String(waiver['reason'])}`;
    return make(
      'li',
      {},
      words,
      ' ',
      button('Take back', () => void bench.send({ type: 'unwaive', slug: id, at, before: waiver })),
    );
  });
  return make('details', {}, make('summary', { textContent: `${waived.length} waived` }), make('ul', {}, ...items));
}

/** Delete it, with what depends on it, which its author sees first. */
function makeDeletion(bench: Bench, { kind, id, isNeeded }: Opened, dependents: readonly string[]): HTMLElement {
  const list = make('ul', {}, ...dependents.map((line) => make('li', { textContent: line })));
  const go = button(
    dependents.length ? 'Delete it, and do all this' : 'Delete it',
    () => void bench.send({ type: 'remove', kind, id, confirmed: [...dependents] }),
  );
  const refused = make('p', { textContent: 'It cannot go before this is changed.' });
  return make('details', { className: 'authoring-delete' }, make('summary', { textContent: 'Delete…' }), list, isNeeded ? refused : go);
}

/** Choose among the entries of a passage that several mark. */
export const makeMarksView: MakeView<{ codes: string[] }> = async (bench, { codes }) => {
  const entries = await listEntries();
  const buttons = codes.flatMap((code) => {
    const entry = entries.find((it) => it.code === code);
    return entry ? [button(`${code} ${entry.name}`, () => bench.open('open', { kind: entry.kind, id: entry.id }))] : [];
  });
  return { title: 'Marked here', body: make('p', { className: 'authoring-actions' }, ...buttons), isReplaceable: true };
};
