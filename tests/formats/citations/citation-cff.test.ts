import { join } from 'node:path';
import { expect, test } from 'vitest';
import { compile } from '../../../src/compiler/index.ts';
import { printCff } from '../../../src/formats/citations/citation-cff.ts';

const ROOT = join(import.meta.dirname, '../../..');

test('CITATION.cff says what the content says', async () => {
  const { briefing } = await compile(join(ROOT, 'content'));
  if (!briefing) throw new Error('no briefing');
  await expect(printCff(briefing)).toMatchFileSnapshot(join(ROOT, 'CITATION.cff'));
});
