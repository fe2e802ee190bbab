import type { Value } from '../../edit/set-keys.ts';

/** What an author was about to do on a page, which is loaded anew whenever the content has changed. */
export interface Kept {
  /** The view that was open, with what it is about. */
  view: string | null;
  about: unknown;
  /** What was filled in. */
  values: Readonly<Record<string, Value>> | null;
  said: string;
  /** Whether what is open is to be read anew: somebody has changed it. */
  isStale: boolean;
  /** The name of the field that had the focus. */
  focus: string | null;
}

const KEY = `authoring ${location.pathname}`;

export function keep(kept: Kept): void {
  sessionStorage.setItem(KEY, JSON.stringify(kept));
}

export function takeKept(): Kept | null {
  const kept = sessionStorage.getItem(KEY);
  sessionStorage.removeItem(KEY);
  return kept === null ? null : (JSON.parse(kept) as Kept);
}
