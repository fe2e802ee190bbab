import { make } from '../../../site/copy/elements.ts';
import { makeCombobox } from './combobox.ts';
import { button, type Control } from './control.ts';
import { entryOptions } from './entries.ts';

const NOT_STATED = 'not stated';

/**
 * Make a control for a chain, origin first and the author of the article last: voices are typed or clicked, and come before the
 * author. `null`, an origin that is not stated, stands first.
 *
 * @param heard the sources that the paragraph is known to draw on, offered as buttons
 */
export function makeChain(heard: readonly string[]): Control {
  const links = make('ol', {});
  const offered = make('p', { className: 'authoring-offered' });
  let chain: (string | null)[] = [];
  const names = new Map<string, string>();
  const nameOf = (id: string | null) => (id === null ? NOT_STATED : (names.get(id) ?? id));

  const write = (next: readonly (string | null)[]) => {
    chain = [...next];
    links.replaceChildren(
      ...chain.map((id, at) => {
        const remove = button('×', () => write(chain.filter((_, index) => index !== at)));
        remove.ariaLabel = `Remove ${nameOf(id)} from the chain`;
        const earlier = button('↑', () =>
          write(chain.map((it, index) => (index === at - 1 ? id : index === at ? (chain[at - 1] ?? null) : it))),
        );
        earlier.ariaLabel = `${nameOf(id)} earlier`;
        return make(
          'li',
          {},
          nameOf(id),
          ...(at > 0 && id !== null && chain[at - 1] !== null ? [earlier] : []),
          ...(chain.length > 1 ? [remove] : []),
        );
      }),
    );
    const left = [null, ...heard].filter((id) => !chain.includes(id));
    offered.replaceChildren(...left.map((id) => button(`+ ${nameOf(id)}`, () => add(id))));
  };
  const add = (id: string | null) => {
    if (id === null) write([null, ...chain.filter((it) => it !== null)]);
    else if (!chain.includes(id)) write([...chain.slice(0, -1), id, ...chain.slice(-1)]);
  };
  const options = async () => [{ value: '', label: NOT_STATED }, ...(await entryOptions(['source']))];
  const combobox = makeCombobox('chain', options, ({ value }) => add(value || null));
  combobox.querySelector('input')?.addEventListener('keydown', (event) => {
    // As in a list of addressees, the last one that was added goes.
    if (event.key === 'Backspace' && event.target instanceof HTMLInputElement && !event.target.value && chain.length > 1)
      write([...chain.slice(0, -2), ...chain.slice(-1)]);
  });
  void entryOptions(['source']).then((sources) => {
    for (const { value, label } of sources) names.set(value, label.replace(/^\S+ /, ''));
    write(chain);
  });
  const element = make(
    'fieldset',
    { className: 'authoring-chain' },
    make('legend', { textContent: 'Chain: origin first, author of the article last' }),
    links,
    offered,
    make('label', {}, make('span', { textContent: 'Add a voice' }), combobox),
  );
  return {
    element,
    read: () => (chain.length ? chain : undefined),
    write: (value) => write(Array.isArray(value) ? value.map((id) => (id === null ? null : String(id))) : []),
  };
}
