import type { FieldChange, KeptBriefing, ThingChange } from '../../model/release.ts';
import { listThings, type FlatThing } from './list-things.ts';

/** List what changed from one version of a briefing to the next, thing by thing; a thing with another id than before is not a new one. */
export function listChanges(before: KeptBriefing, after: KeptBriefing): ThingChange[] {
  const old = new Map(listThings(before).map((thing) => [thing.id, thing]));
  const now = listThings(after);
  const isNow = new Set(now.map(({ id }) => id));
  const formerly = new Map(after.formerIds.filter(({ key }) => old.has(key) && !isNow.has(key)).map(({ key, now: id }) => [id, key]));
  const renamed = new Set(formerly.values());
  const changes = now.flatMap((thing): ThingChange[] => {
    const { id, code, label } = thing;
    const former = old.has(id) ? null : (formerly.get(id) ?? null);
    const was = old.get(former ?? id);
    if (!was) return [{ type: 'added', id, code, label }];
    const fields = compareFields(was, thing);
    return fields.length || former ? [{ type: 'changed', id, code, label, formerly: former, fields }] : [];
  });
  const gone = [...old.values()].filter(({ id }) => !isNow.has(id) && !renamed.has(id));
  return [...changes, ...gone.map(({ id, code, label }): ThingChange => ({ type: 'gone', id, code, label }))];
}

function compareFields(was: FlatThing, now: FlatThing): FieldChange[] {
  const names = new Set([...was.fields.keys(), ...now.fields.keys()]);
  return [...names].flatMap((field) => {
    const change = { field, was: was.fields.get(field) ?? null, now: now.fields.get(field) ?? null };
    return change.was === change.now ? [] : [change];
  });
}
