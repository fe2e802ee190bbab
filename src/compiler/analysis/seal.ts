import { fold } from '../text/fold.ts';
import { hash } from './fingerprint.ts';
import { compareVersions } from '../../model/order-versions.ts';

/** One line of `anchors.lock`: something that the site published, and the words that it stood for. */
export interface Seal {
  /**
   * What it is: `claim:bodies-at-tabqa`; with its place, `claim:bodies-at-tabqa@A¶7`; `paragraph:A¶7`; `section:A#recruits`; `image:A#fig-2`.
   */
  key: string;
  /** The version of the briefing in which it was sealed. */
  version: string;
  /** The code of an entry; of words, the first 8 hexadecimal digits of the SHA-256 of the folded words. */
  mark: string;
  /** The label of an entry; the text of a paragraph; of a place, the words in square brackets with what stands around them. */
  words: string;
}

/** Take the mark of words: ways of writing that don't matter leave it as it is. */
export function markWords(words: string): string {
  return hash(fold(words).text.trim()).slice(0, 8);
}

/** Print seals as the text of `anchors.lock`: one a line, sorted, made to be read in a diff. */
export function printLock(seals: readonly Seal[]): string {
  const lines = seals.map(({ key, version, mark, words }) => [key, version, mark, words.replace(/\s+/g, ' ')].join(' '));
  return `${HEAD}\n${[...new Set(lines)].sort(compare).join('\n')}\n`;
}

const HEAD =
  '# Every id that this site has published, with the words that it stood for. `npm run seal` adds to it; nothing is ever taken away.';

/** Compare by code units, so that no locale changes the order. */
function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** Find the newest seals of each key: those of its highest version, several if its words changed within it. */
export function newestSeals<S extends Seal>(seals: readonly S[]): Map<string, [S, ...S[]]> {
  const newest = new Map<string, [S, ...S[]]>();
  for (const seal of seals) {
    const before = newest.get(seal.key);
    const later = before ? compareVersions(seal.version, before[0].version) : 1;
    if (later > 0) newest.set(seal.key, [seal]);
    else if (later === 0) before?.push(seal);
  }
  return newest;
}

/** Choose the seals that a lock doesn't hold yet: of what is new, and of words that have changed. */
export function chooseUnsealed(current: readonly Seal[], lock: readonly Seal[]): Seal[] {
  const sealed = newestSeals(lock);
  return current.filter(({ key, mark }) => !sealed.get(key)?.some((seal) => seal.mark === mark));
}

/**
 * Tell the words of a seal without what stands around them: `that since then [a number of members] have` → `a number of members`.
 * Words may hold square brackets themselves; their mark tells which brackets are the seal's.
 */
export function sealedWords(seal: Pick<Seal, 'mark' | 'words'>): string {
  return findMarked(seal) ?? seal.words;
}

/** Say whether the words of a seal are those that its mark was taken of. Entries are marked with their code, which says nothing of words. */
export function hasMarkedWords({ key, mark, words }: Seal): boolean {
  if (key.includes('@')) return findMarked({ mark, words }) !== undefined;
  return !key.startsWith('paragraph:') || markWords(words) === mark;
}

function findMarked({ mark, words }: Pick<Seal, 'mark' | 'words'>): string | undefined {
  const starts = [...words.matchAll(/\[/g)].map(({ index }) => index + 1);
  const ends = [...words.matchAll(/\]/g)].map(({ index }) => index).reverse();
  const parts = starts.flatMap((start) => ends.filter((end) => end >= start).map((end) => words.slice(start, end)));
  return parts.find((part) => markWords(part) === mark);
}

/** Tell the entry of a key: `claim:bodies-at-tabqa@A¶7` → `claim:bodies-at-tabqa`. */
export function entryOfKey(key: string): string {
  return key.replace(/@.*$/, '');
}
