import { make } from '../../../site/copy/elements.ts';
import type { NoteKind } from '../../../model/kinds.ts';
import type { SelectedWords } from '../../messages.ts';
import { ask } from '../ask.ts';
import { makeChain } from '../controls/chain.ts';
import { makeForm, type Values } from '../form.ts';
import { makeId, makeIdField } from './make-id.ts';
import type { MakeView, Next } from './view.ts';

/** What a new entry is made of. */
interface About {
  kind: NoteKind;
  places: SelectedWords[];
  /** What is filled in, where that is more than the words give. */
  given?: Values;
  next?: Next;
}

/** Ask for the keys of a new claim, source or figure at words, filled in with what the words give. */
export const makeNewView: MakeView<About> = async (bench, { kind, places, given, next }, values) => {
  const draft = await ask('/words', places);
  const {
    id = makeId(places[0]?.words ?? ''),
    chain = kind === 'source' ? [] : draft.chains[kind],
    ...filled
  } = values ?? given ?? draft.values[kind];
  const fields = bench.fields[kind].map((field) =>
    kind === 'source' && field.type === 'choice' ? { ...field, options: field.options.filter((it) => it !== 'author') } : field,
  );
  const form = makeForm(fields, filled);
  const name = makeIdField(kind, form.element, String(id));
  const way = makeChain(draft.voices);
  way.write(chain);
  const body = make(
    'form',
    {},
    form.element,
    ...(kind === 'source' ? [] : [way.element]),
    name.element,
    make('button', { textContent: 'Add' }),
  );
  const read = () => ({ ...form.read(), id: name.read(), chain: way.read() ?? [] });
  body.addEventListener('submit', (event) => {
    event.preventDefault();
    const links = way.read() as (string | null)[] | undefined;
    void bench.send(
      {
        type: 'add',
        kind,
        id: name.read(),
        values: form.read(),
        places,
        ...(kind === 'source' || !links ? {} : { chain: links }),
      },
      next,
    );
  });
  return { title: `New ${kind}: “${places.map(({ words }) => words).join(' … ')}”`, body, read };
};
