import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { INKS } from '../../src/formats/drawing/ink.ts';
import { ROOT } from '../run-process.ts';

test('the colours of print are the light ones of the pages', () => {
  const tokens = readFileSync(join(ROOT, 'src/site/styles/site.css'), 'utf8');
  const light = Object.fromEntries(
    [...tokens.matchAll(/--color-([\w-]+): light-dark\((#\w+),/g)].map(([, name = '', color]) => [name, color]),
  );
  expect(light).toMatchObject(INKS);
});
