import { kindOf } from './annotations.ts';

const inputs = () => [...document.querySelectorAll<HTMLInputElement>('.note-switches input')];

/** Keep the state of the switches and of the lens in the address, from where it comes back with a reload or a copied link. */
export function keepSwitches(changed: () => void): void {
  const state = new URLSearchParams(location.search);
  const hidden = (state.get('hide') ?? '').split(' ');
  for (const input of inputs()) {
    const name = nameOf(input);
    if (input.type === 'checkbox') input.checked = !hidden.includes(name);
    else if (name === (state.get('lens') ?? 'off')) input.checked = true;
    input.addEventListener('change', () => {
      writeState();
      changed();
    });
  }
}

/** Switch the kind of a thing on, if it is off. */
export function showKind(ref: string): boolean {
  const box = document.querySelector<HTMLInputElement>(`#show-${kindOf(ref)}`);
  if (!box || box.checked) return false;
  box.click();
  return true;
}

function writeState(): void {
  const url = new URL(location.href);
  const names = (type: string, checked: boolean) =>
    inputs()
      .filter((it) => it.type === type && it.checked === checked)
      .map(nameOf)
      .join(' ');
  for (const [key, value] of [
    ['hide', names('checkbox', false)],
    ['lens', names('radio', true).replace('off', '')],
  ] as const) {
    if (value) url.searchParams.set(key, value);
    else url.searchParams.delete(key);
  }
  history.replaceState(history.state, '', url);
}

/** `show-claim` → `claim`, `lens-origin` → `origin` */
function nameOf({ id }: HTMLInputElement): string {
  return id.replace(/^.*?-/, '');
}
