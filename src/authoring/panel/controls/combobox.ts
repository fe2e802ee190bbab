import { plainLetters } from '../../../compiler/text/plain-letters.ts';
import { readKey } from '../../../site/base/read-key.ts';
import { make } from '../../../site/copy/elements.ts';
import { freshId } from './control.ts';

/** What can be chosen. */
export interface Option {
  value: string;
  /** As it is shown: `C12 Bodies at Tabqa`. */
  label: string;
}

/** How many are shown at once: one types more words for others. */
const MAX_SHOWN = 12;

/**
 * Make a field that offers what fits the words that are typed, in any order: arrows go through it, Enter takes one, Escape
 * closes it (the ARIA pattern of a combobox with a list).
 *
 * @param list what can be chosen at present
 */
export function makeCombobox(name: string, list: () => Promise<readonly Option[]>, onChoose: (option: Option) => void): HTMLElement {
  const box = make('ul', { id: freshId(), className: 'authoring-options', hidden: true });
  box.role = 'listbox';
  const input = make('input', { name, autocomplete: 'off', spellcheck: false });
  input.role = 'combobox';
  input.setAttribute('aria-controls', box.id);
  input.ariaExpanded = 'false';
  input.setAttribute('aria-autocomplete', 'list');
  let shown: readonly Option[] = [];
  let at = -1;

  const close = () => {
    box.hidden = true;
    input.ariaExpanded = 'false';
    input.removeAttribute('aria-activedescendant');
    at = -1;
  };
  const mark = (next: number) => {
    at = next;
    [...box.children].forEach((item, index) => {
      item.ariaSelected = String(index === at);
      if (index !== at) return;
      input.setAttribute('aria-activedescendant', item.id);
      item.scrollIntoView({ block: 'nearest' });
    });
  };
  const choose = (option: Option) => {
    input.value = '';
    close();
    onChoose(option);
  };
  const offer = async () => {
    const words = plainLetters(input.value).split(/\s+/).filter(Boolean);
    const all = await list();
    const fits = ({ label, value }: Option) => words.every((word) => plainLetters(`${label} ${value}`).includes(word));
    // Who types a code means that.
    const isCode = ({ label }: Option) => plainLetters(label).split(' ')[0] === words[0];
    shown = all
      .filter(fits)
      .sort((a, b) => Number(isCode(b)) - Number(isCode(a)))
      .slice(0, MAX_SHOWN);
    box.replaceChildren(
      ...shown.map((option) => {
        const item = make('li', { id: freshId(), textContent: option.label });
        item.role = 'option';
        item.addEventListener('mousedown', (event) => {
          event.preventDefault(); // the focus stays in the field
          choose(option);
        });
        return item;
      }),
    );
    if (!shown.length && words.length) {
      const nothing = make('li', { textContent: 'Nothing has these words: type a code, or words of its label.' });
      nothing.role = 'option';
      nothing.ariaDisabled = 'true';
      box.append(nothing);
    }
    box.hidden = box.childElementCount === 0;
    input.ariaExpanded = String(shown.length > 0);
    mark(shown.length ? 0 : -1);
  };
  input.addEventListener('input', () => void offer());
  input.addEventListener('focus', () => void offer());
  input.addEventListener('blur', close);
  input.addEventListener('keydown', (event) => {
    const key = readKey(event);
    const option = shown[at];
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      if (box.hidden) void offer();
      else mark((at + (key === 'ArrowDown' ? 1 : -1) + shown.length) % shown.length);
    } else if (key === 'Enter' && !box.hidden && option) choose(option);
    else if (key === 'Escape' && !box.hidden) {
      close();
      event.stopPropagation();
    } else return;
    event.preventDefault();
  });
  return make('div', { className: 'authoring-combobox' }, input, box);
}
