/** What one entry of a kind is called, several of them, and their list; and a count of them in words. */
import { countOf, plural } from './grammar.ts';

const kind = (one: string, many: string, title: string) => ({
  one,
  many,
  title,
  /** `two claims` */
  count: ({ count }: { count: number }) => countOf(count, one, many),
  /** `claim`, `claims` */
  noun: ({ count }: { count: number }) => plural(count, one, many),
});

export const finding = kind('finding', 'findings', 'Findings');
export const claim = kind('claim', 'claims', 'Claims');
export const source = kind('source', 'sources', 'Sources');
export const figure = kind('figure', 'figures', 'Figures');
export const name = kind('name', 'names', 'Names');
export const relation = kind('relation', 'relations', 'Side by side');
export const chart = kind('chart', 'charts', 'Charts');
