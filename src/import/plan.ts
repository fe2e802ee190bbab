import type { Problem } from '../compiler/problems/problem.ts';
import type { ArrangedText } from './tree/arrange-text.ts';

/** What an import does to the content folder, and what there is to say of it. */
export interface Plan {
  /** Files by their path within the content folder; null: the file is removed. */
  writes: { path: string; text: string | null }[];
  /** What it does, one line each. */
  lines: string[];
  /** Why it can't be done; then nothing is written. */
  problems: Problem[];
}

/** The page of a paragraph, if it is known: a number where that is its place in the file. */
export function pageOf({ pages }: Pick<ArrangedText, 'pages'>, at: number): { page?: number | string } {
  const page = pages?.[at];
  if (!page) return {};
  return { page };
}

/** A plan that can't be carried out. */
export function refuse(...problems: Problem[]): Plan {
  return { writes: [], lines: [], problems };
}

/** The longest slug, in characters: it stands in links and names of files. */
const MAX_SLUG = 100;

/** Make a slug: `The Mud (final).txt` → `the-mud-final`. Empty where no letter of the Latin alphabet is in it. */
export function slugOf(name: string): string {
  const slug = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return slug.length > MAX_SLUG ? slug.slice(0, MAX_SLUG).replace(/-[^-]*$/, '') : slug;
}
