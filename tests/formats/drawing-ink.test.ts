import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { INKS_ON } from '../../src/formats/drawing/ink.ts';
import { ROOT } from '../run-process.ts';

const style = readFileSync(join(ROOT, 'src/site/styles/tokens.css'), 'utf8');
const tokens = [...style.matchAll(/--color-([\w-]+): light-dark\((#\w+), (#\w+)\)/g)];

test.each([
  { ground: 'light', value: 2 },
  { ground: 'dark', value: 3 },
] as const)('the colours of drawings without a style sheet are the $ground ones of the pages', ({ ground, value }) => {
  const { band, ...inks } = INKS_ON[ground];
  expect(band).not.toBe(inks.paper);
  expect(Object.fromEntries(tokens.map((it) => [it[1], it[value]]))).toMatchObject(inks);
});
