import { distance } from 'fastest-levenshtein';
import { closestName } from '../problems/closest-name.ts';

/** Extensions of other spellings and of files that programs save a text under, by the one that is read. */
const ALIKE: Readonly<Record<string, RegExp>> = {
  '.yaml': /\.(?:ya?ml)(?=$|\W).*$/i,
  '.md': /\.(?:md|mkd|mdown|markdown)(?=$|\W).*$/i,
};

/**
 * Guess for which path of the content folder something was meant that is not read; null where nothing is like it.
 *
 * `chart.yaml` → `charts.yaml`, `claims/x.yml` → `claims/x.yaml`, `Copy of anchors.lock` → `anchors.lock`, `Claim/` → `claims/`
 *
 * @param files the files that are read, at the top
 * @param folders the folders whose files are read, each with how their names end
 */
export function guessName(path: string, files: readonly string[], folders: ReadonlyMap<string, string>, isFolder: boolean): string | null {
  const [sub, name] = path.split('/');
  if (sub !== undefined && name !== undefined) {
    if (isFolder) return `${sub}/`;
    const ending = folders.get(sub) ?? '';
    const plain = name.replace(ALIKE[ending] ?? /$^/, '');
    return plain === name || !plain ? null : `${sub}/${plain}${ending}`;
  }
  const own = new Map([...files.map((file) => [stemOf(file), file] as const), ...[...folders.keys()].map((it) => [it, `${it}/`] as const)]);
  const stem = stemOf(path).toLowerCase();
  const contained = [...own.keys()].filter((it) => stem.includes(it)).sort((one, other) => other.length - one.length)[0];
  const closest = closestName(stem, own.keys());
  const found = contained ?? (closest !== null && distance(stem, closest) <= closest.length / 3 ? closest : undefined);
  if (found === undefined) return null;
  const meant = own.get(found) ?? '';
  return meant.endsWith('/') && !isFolder ? `${meant}*${folders.get(found) ?? ''}` : meant;
}

function stemOf(name: string): string {
  return name.replace(/(?<=.)\.[^.]*$/, '');
}
