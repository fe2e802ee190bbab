import { make } from '../../../site/copy/elements.ts';
import type { SelectedWords } from '../../messages.ts';
import { ask } from '../ask.ts';
import { button } from '../controls/control.ts';
import type { PageSelection } from '../read-selection.ts';
import { makeId } from './make-id.ts';
import type { Bench, MakeView } from './view.ts';

/** What words may become, each with its key. */
interface Action {
  key: string;
  label: string;
  run: (bench: Bench, places: readonly SelectedWords[]) => void;
}

const ACTIONS: readonly Action[] = [
  { key: '1', label: 'Claim', run: (bench, places) => bench.open('new', { kind: 'claim', places }) },
  { key: '2', label: 'Source', run: (bench, places) => bench.open('new', { kind: 'source', places }) },
  { key: '3', label: 'Figure', run: (bench, places) => bench.open('new', { kind: 'figure', places }) },
  {
    key: '4',
    label: 'Name',
    run: (bench, [place]) => bench.open('group', { kind: 'name', words: [place?.words ?? ''], id: makeId(place?.words ?? '') }),
  },
  { key: '5', label: 'Open question', run: (bench, [place]) => place && bench.open('question', place) },
  { key: '6', label: 'No figure', run: (bench, [place]) => place && bench.open('waive', { place }) },
  { key: '7', label: 'Add this place to…', run: (bench, places) => bench.open('choose', { places }) },
];

/** Take a key while words are selected. */
export function runAction(bench: Bench, key: string, { places, beside }: PageSelection): boolean {
  const action = ACTIONS.find((it) => it.key === key);
  if (!action || (beside && action.key !== '6')) return false;
  action.run(bench, beside ? [beside] : places);
  return true;
}

/** Show the words that are selected, where they stand, and what they may become. */
export const makeWordsView: MakeView<PageSelection> = async (bench, { places, beside }) => {
  if (beside) {
    const where = beside.in === 'heading' ? 'A heading' : 'A note';
    return {
      title: `“${cut(beside.words)}”`,
      body: make(
        'div',
        {},
        make('p', {
          textContent: `${where} is no part of the text: claims, sources and figures stand on its paragraphs. A numeral in it can be waived.`,
        }),
        button('6 No figure', () => bench.open('waive', { place: beside })),
      ),
      isReplaceable: true,
    };
  }
  const { lines } = await ask('/words', [...places]);
  const buttons = ACTIONS.map(({ key, label, run }) => button(`${key} ${label}`, () => run(bench, places)));
  const several = places.length > 1 ? [make('p', { textContent: `${places.length} paragraphs: each becomes a place of its own.` })] : [];
  return {
    title: `“${cut(places.map(({ words }) => words).join(' … '))}”`,
    body: make(
      'div',
      {},
      ...several,
      make('p', { className: 'authoring-actions' }, ...buttons),
      make(
        'details',
        {},
        make('summary', { textContent: `In the files: ${where(places)}` }),
        make('pre', { textContent: lines.join('\n') }),
      ),
    ),
    isReplaceable: true,
  };
};

function where(places: readonly SelectedWords[]): string {
  return places.map(({ paragraph }) => `¶${paragraph}`).join(', ');
}

function cut(words: string): string {
  return words.length > 60 ? `${words.slice(0, 59)}…` : words;
}
