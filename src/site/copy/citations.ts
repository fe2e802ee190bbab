import { listCitationStyles } from '../base/citation-styles.ts';
import type { Found } from './find-target.ts';

/** Tell the style that was chosen last. Storage is used from here, so that this script shares no file with those of the first view. */
export function chosenStyle(): string {
  const [first = '', ...others] = listCitationStyles().keys();
  try {
    const kept = localStorage.getItem('citation-style');
    return kept !== null && others.includes(kept) ? kept : first;
  } catch {
    return first; // storage is closed to the page
  }
}

/** Keep the choice of a style in this browser. */
export function chooseStyle(style: string): void {
  try {
    localStorage.setItem('citation-style', style);
  } catch {
    // Storage is closed to the page: the choice is not kept.
  }
}

/** Read the citation of an entry. It is fetched when it is asked for, and no sooner. */
export async function readCitation({ citations: { file, key } }: Found, style: string): Promise<string> {
  const response = await fetch(file);
  if (!response.ok) throw new Error(`${file}: ${response.status}`);
  const all = (await response.json()) as Partial<Record<string, Partial<Record<string, string>>>>;
  const citation = all[key]?.[style];
  if (!citation) throw new Error(`${file}: no ${style} citation of ${key}`);
  return citation;
}
