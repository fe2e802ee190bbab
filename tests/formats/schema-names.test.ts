import { expect, test } from 'vitest';
import { printBriefingSchema } from '../../src/formats/json/briefing-json.ts';
import { KINDS } from '../../src/model/kinds.ts';

type Schema = { [key: string]: unknown };
const schema = JSON.parse(printBriefingSchema({ title: 'X', site: 'https://x.example', language: 'en' })) as Schema & {
  $defs: Record<string, Schema>;
  properties: Record<string, { items?: Schema }>;
};

/** List all parts of a schema that are objects with properties, with where they stand. */
function listObjects(part: unknown, path: string): { path: string; text: string }[] {
  if (typeof part !== 'object' || part === null) return [];
  const inside = Object.entries(part).flatMap(([key, value]) => listObjects(value, `${path}/${key}`));
  return 'properties' in part && 'type' in part ? [{ path, text: JSON.stringify(part.properties) }, ...inside] : inside;
}

test('every list of the briefing is one of a noun that is defined under its name', () => {
  const lists = Object.entries(schema.properties).flatMap(([key, { items }]) => (items ? [[key, items['$ref']] as const] : []));
  const kinds = Object.values(KINDS).map(
    ({ name, plural }) => [plural, `#/$defs/${name.charAt(0).toUpperCase()}${name.slice(1)}`] as const,
  );
  expect(new Map(lists)).toEqual(
    new Map<string, unknown>([
      ...kinds,
      ['articles', '#/$defs/Article'],
      ['versions', '#/$defs/Version'],
      ['tombstones', '#/$defs/Tombstone'],
      ['formerIds', '#/$defs/FormerId'],
      ['editors', undefined],
    ]),
  );
});

test('all that has properties is a noun with a name, and none is described twice', () => {
  const objects = listObjects(schema, '#');
  expect(objects.map(({ path }) => path).filter((path) => path !== '#' && !/^#\/\$defs\/[A-Z][A-Za-z]+$/.test(path))).toEqual([]);
  expect(objects.length).toBe(new Set(objects.map(({ text }) => text)).size);
  expect(objects.length).toBeGreaterThan(25);
});

test('every name is used, and every use is of a name that is there', () => {
  const used = new Set([...JSON.stringify(schema).matchAll(/"#\/\$defs\/([^"]+)"/g)].map(([, name]) => name));
  expect([...used].toSorted()).toEqual(Object.keys(schema.$defs).toSorted());
});
