import type { FieldChange, KeptBriefing, EntryChange } from '../../model/release.ts';
import { flattenEntries, type FlatEntry } from './flatten-entries.ts';

/** List what changed from one version of a briefing to the next, entry by entry; an entry with another id than before is not a new one. */
export function listChanges(before: KeptBriefing, after: KeptBriefing): EntryChange[] {
  const old = new Map(flattenEntries(before).map((entry) => [entry.id, entry]));
  const now = flattenEntries(after);
  const isNow = new Set(now.map(({ id }) => id));
  const formerly = new Map(after.formerIds.filter(({ key }) => old.has(key) && !isNow.has(key)).map(({ key, now: id }) => [id, key]));
  const renamed = new Set(formerly.values());
  const changes = now.flatMap((entry): EntryChange[] => {
    const { id, code, label } = entry;
    const former = old.has(id) ? null : (formerly.get(id) ?? null);
    const was = old.get(former ?? id);
    if (!was) return [{ type: 'added', id, code, label }];
    const fields = compareFields(was, entry);
    return fields.length || former ? [{ type: 'changed', id, code, label, formerly: former, fields }] : [];
  });
  const gone = [...old.values()].filter(({ id }) => !isNow.has(id) && !renamed.has(id));
  return [...changes, ...gone.map(({ id, code, label }): EntryChange => ({ type: 'gone', id, code, label }))];
}

function compareFields(was: FlatEntry, now: FlatEntry): FieldChange[] {
  const names = new Set([...was.fields.keys(), ...now.fields.keys()]);
  return [...names].flatMap((field) => {
    const change = { field, was: was.fields.get(field) ?? null, now: now.fields.get(field) ?? null };
    return change.was === change.now ? [] : [change];
  });
}
