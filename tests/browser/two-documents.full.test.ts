import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { compile } from '../../src/compiler/index.ts';
import { readTutorial } from './follow-tutorial.ts';

const folder = await mkdtemp(join(tmpdir(), 'two-'));
afterAll(() => rm(folder, { recursive: true }));
const tutorial = await readTutorial('two-documents.md', folder);

test('the tutorial on two documents, followed word for word, ends with a check without problems', async () => {
  expect(await tutorial.follow()).toContain('no problems');
  const { briefing } = await compile(join(folder, 'content'));
  expect(briefing?.relations.map(({ type, claims }) => [type, claims])).toEqual([
    ['same-event', ['mill-will-close', 'mill-stops-in-december']],
  ]);
  expect(briefing?.findings[0]?.statement).toBe(
    'Both articles tell it; The owner of the mill stands behind the first, and Ada Holm behind the second.',
  );
  expect(briefing?.claims.map(({ code, origins }) => [code, origins.known])).toContainEqual(['C1', 2]);
});
