import { isDeepStrictEqual } from 'node:util';
import { isMap, isSeq, parseDocument } from 'yaml';
import type { Path } from '../../compiler/read/parse-yaml.ts';
import { UsageError } from '../../compiler/problems/usage-error.ts';
import { appendItem, removeItem } from '../edit-yaml.ts';
import { printInline } from '../print-yaml.ts';
import { setKeys, type Value } from '../set-keys.ts';
import { nodeAt, proveEdit, replaceStretch, stretchOf } from '../yaml-text.ts';
import { findSubject, isWritten, keysOf, type Subject, type Written } from './subject.ts';
import { checkSubject } from './check-subject.ts';
import { asValue, type Texts } from './texts.ts';

/** Somebody has changed what is to be edited since it was read. */
export class Conflict extends UsageError {
  override name = 'Conflict';
}

/**
 * Set the keys of a subject that differ from what was read of it; whatever else stands there stays as it is written.
 *
 * @param before what was read
 * @param after the same keys with other values; undefined takes a key away
 * @returns the keys that were changed
 * @throws {Conflict} if one of them is another by now
 * @throws {UsageError} if it would be nothing that the schema allows
 */
export function editSubject(texts: Texts, subject: Subject, before: Written, after: Written): string[] {
  const { file, path, value } = findSubject(texts, subject);
  const changed = Object.keys(after).filter((key) => !isSame(before[key], after[key]));
  const wanted: Written = Object.fromEntries(changed.map((key) => [key, mergeWithin(value[key], before[key], after[key])]));
  const moved = changed.filter((key) => !isUntouched(value[key], before[key], after[key]));
  if (moved.length)
    throw new Conflict(
      [
        `Unexpected change of \`${subject.kind}:${subject.id}\` in ${file} since this page read it, expected it as it was. Nothing was written.`,
        ...moved.map((key) => `  ${key}: read \`${show(before[key])}\`, now \`${show(value[key])}\`, yours \`${show(after[key])}\``),
      ].join('\n'),
    );
  const order = keysOf(subject.kind);
  texts.edit(file, (yaml) => changed.reduce((text, key) => setDeep(text, path, key, value[key], wanted[key], order), yaml));
  checkSubject(texts, subject);
  return changed;
}

/** Of keys within a key only those that were read are compared, and the others stay. */
function mergeWithin(now: Value | undefined, before: Value | undefined, after: Value | undefined): Value | undefined {
  if (!isWritten(now) || !isWritten(before) || !isWritten(after)) return after;
  const gone = Object.keys(before).filter((key) => after[key] === undefined);
  return Object.fromEntries(Object.entries({ ...now, ...after }).filter(([key]) => !gone.includes(key)));
}

/** Tell whether nobody has changed a value since it was read, or everybody to the same. */
function isUntouched(now: Value | undefined, before: Value | undefined, after: Value | undefined): boolean {
  if (isSame(now, before) || isSame(now, after)) return true;
  if (!isWritten(now) || !isWritten(before) || !isWritten(after)) return false;
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].every(
    (key) => isSame(before[key], after[key]) || isUntouched(now[key], before[key], after[key]),
  );
}

/** What is left out, null and an empty list say the same. */
function isSame(one: Value | undefined, other: Value | undefined): boolean {
  const plain = (it: Value | undefined) => (it === undefined || (Array.isArray(it) && !it.length) ? null : it);
  return isDeepStrictEqual(plain(one), plain(other));
}

function show(value: Value | undefined): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value ?? null);
  return text.length > 120 ? `${text.slice(0, 119)}…` : text;
}

/**
 * Set a key of the mapping at a path, and of one within it only what differs.
 *
 * @param order the keys of the mapping as a person orders them
 */
export function setDeep(
  yaml: string,
  path: Path,
  key: string,
  was: Value | undefined,
  wanted: Value | undefined,
  order: readonly string[],
): string {
  if (isSame(was, wanted)) return yaml;
  const own = [...path, key];
  const node = nodeAt(parseDocument(yaml), own);
  if (isWritten(was) && isWritten(wanted) && isMap(node) && !node.flow) {
    const keys = [...new Set([...Object.keys(wanted), ...Object.keys(was)])];
    return keys.reduce((text, it) => setDeep(text, own, it, was[it], wanted[it], keys), yaml);
  }
  if (Array.isArray(wanted) && Array.isArray(was) && was.length && wanted.length && isSeq(node)) {
    const [kept, list]: [readonly Value[], readonly Value[]] = [was, wanted];
    if (kept.every((item, at) => isDeepStrictEqual(item, list[at])))
      return list.slice(kept.length).reduce<string>((text, item) => appendItem(text, own, item), yaml);
    const gone = kept.flatMap((item, at) => (list.some((it) => isDeepStrictEqual(it, item)) ? [] : [at]));
    if (
      isDeepStrictEqual(
        kept.filter((_, at) => !gone.includes(at)),
        list,
      )
    )
      return gone.toReversed().reduce((text, at) => removeItem(text, [...own, at]), yaml);
    if (node.flow)
      return proveEdit(yaml, replaceStretch(yaml, stretchOf(yaml, node), printInline(list)), (document) =>
        document.setIn(own, document.createNode(list)),
      );
  }
  const there = Object.keys((nodeAt(parseDocument(yaml), path) as { toJSON: () => Record<string, unknown> }).toJSON());
  const at = order.indexOf(key);
  const after = order.slice(0, at === -1 ? undefined : at).findLast((it) => there.includes(it)) ?? there.at(-1) ?? key;
  return setKeys(yaml, path, { [key]: wanted === undefined ? undefined : asValue(wanted) }, after);
}
