import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../../run-process.ts';

/** What authors are shown, with the file in which it stands. */
const BLOCKS = /^```(?:md|yaml) content\/(\S+)\n([^]*?)^```$/gm;

test('what the page on translations shows are files of a briefing that compiles', () => {
  const blocks = [...readFileSync(join(ROOT, 'docs/translation.md'), 'utf8').matchAll(BLOCKS)];
  expect(blocks.map(([, file]) => file)).toEqual(['translations/the-well.md', 'claims/the-well.yaml']);
  for (const [, file = '', text] of blocks) expect(readFileSync(join(ROOT, 'tests/translated', file), 'utf8')).toContain(text);
});
