import { make } from '../../../site/copy/elements.ts';
import type { NoteKind } from '../../../model/kinds.ts';
import type { SelectedWords } from '../../messages.ts';
import { ask } from '../ask.ts';
import { makeChain } from '../controls/chain.ts';
import { makeCombobox } from '../controls/combobox.ts';
import { labelled } from '../controls/control.ts';
import { makeQualifier } from '../controls/qualifier.ts';
import { entryOptions } from '../controls/entries.ts';
import type { MakeView } from './view.ts';

/** Ask to which entry words are to be added, found by typing. */
export const makeChooseView: MakeView<{ places: SelectedWords[] }> = (bench, { places }) => {
  const list = () => entryOptions(['claim', 'source', 'figure']);
  const combobox = makeCombobox('entry', list, ({ value, label }) => {
    const [kind = '', id = ''] = value.split(':');
    bench.open('place', { kind, id, label, places });
  });
  return { title: 'Add this place to…', body: make('div', {}, labelled('Claim, source or figure', combobox)), isReplaceable: true };
};

/** Ask by which chain the words came there, and add them to an entry. */
export const makePlaceView: MakeView<{ kind: NoteKind; id: string; label: string; places: SelectedWords[] }> = async (
  bench,
  { kind, id, label, places },
  values,
) => {
  const draft = await ask('/words', places);
  const way = makeChain(draft.voices);
  if (kind !== 'source') way.write(values?.['chain'] ?? draft.chains[kind]);
  const qualifier = makeQualifier();
  qualifier.write(values?.['qualifier']);
  const body = make(
    'form',
    {},
    make('p', { textContent: places.map(({ paragraph, words }) => `¶${paragraph} “${words}”`).join(' … ') }),
    ...(kind === 'source' ? [] : [way.element]),
    ...(kind === 'figure' ? [qualifier.element] : []),
    make('button', { textContent: 'Add the place' }),
  );
  body.addEventListener('submit', (event) => {
    event.preventDefault();
    const chain = way.read() as (string | null)[] | undefined;
    const own = kind === 'figure' ? (qualifier.read() as string | null | undefined) : undefined;
    void bench.send({
      ...{ type: 'place', kind, id, places },
      ...(kind === 'source' || !chain ? {} : { chain }),
      ...(own === undefined ? {} : { qualifier: own }),
    });
  });
  const read = () => {
    const own = qualifier.read();
    return { chain: way.read() ?? [], ...(own === undefined ? {} : { qualifier: own }) };
  };
  return { title: `A place of ${label}`, body, read };
};
