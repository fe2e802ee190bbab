import { join } from 'node:path';
import { expect, test } from 'vitest';
import { printDocument } from '../../../src/formats/markdown/nodes.ts';
import { listSitePages } from '../../../src/site/alternate/list-pages.ts';
import { compileGood } from '../../briefings.ts';
import { copyMiniFound } from '../../mini.ts';

const pages = listSitePages(await compileGood(await copyMiniFound()), 'https://x.example');

test.each(['findings', 'names'])('the alternates of the list of %s and of each of them, as whole texts', async (plural) => {
  const own = pages.filter(({ path }) => path.startsWith(`/${plural}/`));
  expect(own[0]?.path).toBe(`/${plural}/`);
  const texts = own.map(({ path, about, write }) => `<!-- ${path}: ${about} -->\n\n${printDocument(write?.() ?? [])}`);
  await expect(texts.join('\n')).toMatchFileSnapshot(join(import.meta.dirname, `found/${plural}.md`));
});
