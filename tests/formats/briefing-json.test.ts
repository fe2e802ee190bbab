import addFormats from 'ajv-formats';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { printBriefingJson, printBriefingSchema } from '../../src/formats/json/briefing-json.ts';
import { compiledBriefing } from '../../src/model/compiled.ts';
import { compileEditions, compileGood } from '../briefings.ts';
import { copyMiniFound } from '../mini.ts';
import { copyTranslated } from '../translated.ts';

const SITE = 'https://x.example/team';

const found = await compileGood(await copyMiniFound());
const briefings = [
  ...(await compileEditions()),
  await compileGood(await copyTranslated()),
  { ...found, title: `${found.title}, with findings and names` },
];

describe.each(briefings)('$title', (briefing) => {
  const schema = JSON.parse(printBriefingSchema(briefing, SITE)) as { $id: string; $schema: string };
  const ajv = addFormats.default(new Ajv2020({ allErrors: true }));
  const validate = ajv.compile(schema);
  const published = JSON.parse(printBriefingJson(briefing, SITE)) as Record<string, unknown> & { articles: object[] };

  test('is as the published schema says, and names it', () => {
    expect(validate(published), JSON.stringify(validate.errors?.slice(0, 5))).toBe(true);
    expect(published['$schema']).toBe(schema.$id);
    expect(schema.$id).toBe(`${SITE}/briefing.schema.json?version=${String(published['schemaVersion'])}`);
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(published['site']).toBe(SITE);
  });

  test.each([
    ['a key that it does not know', { extra: 1 }],
    ['a day that does not exist', { date: '2026-02-30' }],
    ['another version of the schema', { schemaVersion: '2.0.0' }],
    ['claims that are no list', { claims: {} }],
  ])('the schema refuses %s', (_, change) => {
    expect(validate({ ...published, ...change })).toBe(false);
  });

  test('publishes nothing of the markup of the pages', () => {
    expect(JSON.stringify(published.articles)).not.toMatch(/"(?:html|notes)":/);
  });

  test('is compiled to what the types say', () => {
    const { releases: _, since: __, rewordings: ___, ...published } = briefing;
    expect(compiledBriefing.parse(published)).toEqual(published);
  });
});

test('findings are published with their sentences filled, names with their mentions, and neither with what only checks them', () => {
  const { findings, names } = JSON.parse(printBriefingJson(found, SITE)) as Record<'findings' | 'names', Record<string, unknown>[]>;
  expect(findings.map(({ code, statement }) => [code, statement])).toEqual(found.findings.map(({ code, statement }) => [code, statement]));
  expect(JSON.stringify(findings)).not.toMatch(/[{]count|"holds"/);
  expect(names.map(({ code, places }) => [code, (places as unknown[]).length])).toEqual([
    ['N1', 2],
    ['N2', 3],
    ['N3', 2],
  ]);
  expect(JSON.stringify(names)).not.toContain('"not"');
});
