import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { printReference } from '../../src/formats/json/content-reference.ts';
import { makeJsonSchema, printJsonSchema, type JsonSchema } from '../../src/formats/json/content-schemas.ts';
import { splitFrontMatter } from '../../src/compiler/read/split-front-matter.ts';
import { CONTENT_FILES } from '../../src/model/content-files.ts';

const ROOT = join(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');

/** List every key that a schema has, with its path. */
function listKeys(schema: JsonSchema | undefined, path: string): [string, JsonSchema][] {
  if (!schema) return [];
  const own = Object.entries(schema.properties ?? {}).flatMap(([key, value]): [string, JsonSchema][] => [
    [`${path}.${key}`, value],
    ...listKeys(value, `${path}.${key}`),
  ]);
  const inner = [schema.items, schema.anyOf, schema.oneOf].flat().flatMap((it) => listKeys(it, path));
  return [...own, ...inner];
}

describe.each(CONTENT_FILES)('the JSON Schema of $path', (kind) => {
  const schema = makeJsonSchema(kind);

  test('is stored as `npm run schemas` writes it', () => {
    expect(read(`schemas/${kind.name}.schema.json`)).toBe(printJsonSchema(schema));
  });

  test('describes every key', () => {
    const keys = listKeys(schema, kind.name);
    expect(keys.length).toBeGreaterThan(2);
    expect(keys.filter(([, { description }]) => !description).map(([key]) => key)).toEqual([]);
  });

  test('accepts the content, and nothing else', () => {
    const validator = z.fromJSONSchema(schema as Parameters<typeof z.fromJSONSchema>[0]);
    const files = globSync(`content/${kind.path}`, { cwd: ROOT });
    for (const file of files) {
      const value: unknown = parse(file.endsWith('.md') ? (splitFrontMatter(read(file))?.yaml ?? '') : read(file));
      expect(validator.safeParse(value).error?.issues ?? [], file).toEqual([]);
    }
    expect(validator.safeParse(schema.type === 'array' ? [{ unknown: 1 }] : { unknown: 1 }).success).toBe(false);
  });

  test('is what VS Code checks the files with', () => {
    const { 'yaml.schemas': schemas } = JSON.parse(read('.vscode/settings.json')) as { 'yaml.schemas': Record<string, string> };
    // Its YAML extension knows no front matter.
    const expected = kind.path.endsWith('.yaml') ? `content/${kind.path}` : undefined;
    expect(schemas[`./schemas/${kind.name}.schema.json`]).toBe(expected);
  });
});

test('the reference of the content files is stored as `npm run schemas` writes it', () => {
  expect(read('docs/content-reference.md')).toBe(printReference(CONTENT_FILES));
});
