import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { generateBriefing, printArticleCode, type GeneratedFiles } from '../../bench/lib/generate-briefing.ts';
import { seedRandom } from '../../bench/lib/random.ts';
import { writeFiles } from '../../bench/lib/write-files.ts';
import { compile } from '../../src/compiler/index.ts';

/** Write files into a new folder `content`, in an order that the seed decides. */
async function writeShuffled(files: GeneratedFiles, seed: number): Promise<string> {
  const folder = join(await mkdtemp(join(tmpdir(), 'generated-')), 'content');
  const random = seedRandom(seed);
  const order = [...files].map((entry) => ({ entry, at: random.next() })).sort((one, other) => one.at - other.at);
  await writeFiles(
    folder,
    order.map(({ entry }) => entry),
  );
  return folder;
}

test.for([
  { annotated: true, counts: { articles: 10, claims: 130, sources: 30, figures: 50, relations: 27, places: 200 } },
  { annotated: false, counts: { articles: 10, claims: 0, sources: 30, figures: 0, relations: 0, places: 20 } },
])('a briefing of ten made-up articles has no errors (annotated: $annotated)', async ({ annotated, counts }) => {
  const { briefing, problems } = await compile(await writeShuffled(generateBriefing(10, { annotated }), 1));
  expect(problems.map(({ ruleId }) => ruleId)).toEqual(['ids-are-sealed']);
  const { articles, claims, sources, figures, relations } = briefing ?? {
    articles: [],
    claims: [],
    sources: [],
    figures: [],
    relations: [],
  };
  const entries = [...claims, ...figures, ...sources.filter(({ kind }) => kind !== 'publication')];
  expect({
    articles: articles.length,
    claims: claims.length,
    sources: sources.length,
    figures: figures.length,
    relations: relations.length,
    places: entries.reduce((sum, { places }) => sum + places.length, 0),
  }).toEqual(counts);
});

test('the same seed makes the same files, another seed others', () => {
  expect(generateBriefing(3)).toEqual(generateBriefing(3));
  expect(generateBriefing(3, { seed: 2 })).not.toEqual(generateBriefing(3));
});

test('articles have the letters A to Z, then AA, AB, …', () => {
  expect([0, 25, 26, 51, 52, 701, 702, 999].map(printArticleCode)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA', 'ALL']);
});

test('the same content gives the same briefing, whatever the order in which its files were made', async () => {
  const files = generateBriefing(4);
  const compiled = await Promise.all([1, 2, 3].map(async (seed) => compile(await writeShuffled(files, seed))));
  const [first, ...others] = compiled.map((it) => JSON.stringify(it));
  expect(JSON.parse(first ?? '')).toMatchObject({ briefing: { articles: [{ code: 'A' }, { code: 'B' }, { code: 'C' }, { code: 'D' }] } });
  expect(others).toEqual([first, first]);
});
