import type { CompiledName } from '../../model/compiled.ts';

/** What the names of each kind are called, in the order in which they are listed. */
export const NAME_GROUPS: Readonly<Record<CompiledName['kind'], string>> = {
  person: 'People',
  group: 'Organized groups',
  people: 'Peoples and other sets of people',
  organization: 'Organizations',
  outlet: 'Outlets',
  place: 'Places',
};

/** Group names by their kind, each by its first mention; kinds without names are left out. */
export function groupNames(names: readonly CompiledName[]): { id: CompiledName['kind']; title: string; items: CompiledName[] }[] {
  const kinds = Object.entries(NAME_GROUPS) as [CompiledName['kind'], string][];
  return kinds
    .map(([id, title]) => ({ id, title, items: names.filter(({ kind }) => kind === id) }))
    .filter(({ items }) => items.length > 0);
}
