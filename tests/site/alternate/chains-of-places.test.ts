import { expect, test } from 'vitest';
import { printDocument } from '../../../src/formats/markdown/nodes.ts';
import { entryPagePath } from '../../../src/formats/links/links.ts';
import { listSitePages } from '../../../src/site/alternate/list-pages.ts';
import { compileGood } from '../../briefings.ts';
import { copyMini } from '../../mini.ts';

test('each place of a claim is told with the chain of its own, in the same paragraph too', async () => {
  const pages = listSitePages(await compileGood(await copyMini()), 'https://x.example');
  const page = pages.find(({ path }) => path === entryPagePath('claim', 'survey-found-mud'));
  const lines = printDocument(page?.write?.() ?? []).split('\n');
  const told = (words: string) => lines.find((line) => line.includes(`**${words}**`))?.replace(/^.*\(/, '(');
  expect([told('the union of the pilots'), told('an agent of the shippers')]).toEqual([
    '(The port authority › The pilots’ union › article B)',
    '(The port authority › A shipping agent › article B)',
  ]);
});
