import type { Losses } from '../without-data.ts';
import { refsOf } from './annotations.ts';
import { readBeside } from './read-beside.ts';

let losses: Promise<Losses | null> | undefined;

/** Show what falls without a source: its words pale, what nothing else supports struck, other tellings of its report dimmed. */
export async function showWithout(select: HTMLSelectElement, says: HTMLElement): Promise<void> {
  losses ??= readBeside<Losses>('without.json');
  const loss = (await losses)?.[select.value];
  const own = select.selectedOptions[0]?.dataset['code'];
  const [lost, shared] = [new Set(loss?.lost), new Set(loss?.shared)];
  for (const it of document.querySelectorAll<HTMLElement>('mark[data-refs], .column [data-note]')) {
    const refs = refsOf(it);
    it.classList.toggle(
      'without-lost',
      refs.some((ref) => lost.has(ref)),
    );
    it.classList.toggle(
      'without-shared',
      refs.some((ref) => shared.has(ref)),
    );
    it.classList.toggle('without-own', own !== undefined && refs.includes(own));
  }
  says.textContent = loss?.says ?? '';
}
