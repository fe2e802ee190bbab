import type { CompiledName } from '../../model/compiled.ts';
import type { Strings } from '../../strings/index.ts';

/** The kinds of names, in the order in which they are listed. */
const KINDS: readonly CompiledName['kind'][] = ['person', 'group', 'people', 'organization', 'outlet', 'place'];

/** Group names by their kind, each by its first mention; kinds without names are left out. */
export function groupNames(
  { name }: Strings,
  names: readonly CompiledName[],
): { id: CompiledName['kind']; title: string; items: CompiledName[] }[] {
  return KINDS.map((id) => ({ id, title: name.groups[id], items: names.filter(({ kind }) => kind === id) })).filter(
    ({ items }) => items.length > 0,
  );
}
