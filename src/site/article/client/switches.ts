import { kindOf } from './annotations.ts';
import { keepFlag, readFlag } from './flags.ts';

const inputs = () => [...document.querySelectorAll<HTMLInputElement>('.note-switches input')];

/** The switches by the part of the address that keeps them: which of its inputs are written there, and which are left out. */
const PARTS = {
  hide: { type: 'checkbox', checked: false },
  lens: { name: 'lens', checked: true },
  notes: { name: 'depth', checked: true },
} as const;
/** What is so anyway. */
const USUAL = ['off', 'key'];

/**
 * Keep the state of the switches in the address, from where it comes back with a reload or a copied link. Whether all notes
 * are shown is kept by the browser as well, for other articles and later.
 */
export function keepSwitches(changed: () => void): void {
  const state = new URLSearchParams(location.search);
  const hidden = (state.get('hide') ?? '').split(' ');
  const chosen = [state.get('lens'), state.get('notes') ?? readFlag('notes')];
  for (const input of inputs()) {
    const name = nameOf(input);
    if (input.type === 'checkbox') input.checked = !hidden.includes(name);
    else if (chosen.includes(name)) input.checked = true;
    input.addEventListener('change', () => {
      writeState();
      if (input.name === 'depth') keepFlag('notes', USUAL.includes(name) ? null : name);
      changed();
    });
  }
}

/** Switch the kind of an entry on, if it is off. */
export function showKind(ref: string): boolean {
  const box = document.querySelector<HTMLInputElement>(`#show-${kindOf(ref)}`);
  if (!box || box.checked) return false;
  box.click();
  return true;
}

function writeState(): void {
  const url = new URL(location.href);
  for (const [key, part] of Object.entries(PARTS)) {
    const values = inputs()
      .filter((it) => Object.entries(part).every(([name, value]) => it[name as 'type' | 'name' | 'checked'] === value))
      .map(nameOf)
      .filter((name) => !USUAL.includes(name));
    if (values.length) url.searchParams.set(key, values.join(' '));
    else url.searchParams.delete(key);
  }
  history.replaceState(history.state, '', url);
}

/** `show-claim` → `claim`, `lens-origin` → `origin`, `depth-all` → `all` */
function nameOf({ id }: HTMLInputElement): string {
  return id.replace(/^.*?-/, '');
}
