import { expect, test } from 'vitest';
import { printDocument } from '../../../src/formats/markdown/nodes.ts';
import { writeArticle } from '../../../src/site/article/markdown.ts';
import { compileGood } from '../../briefings.ts';
import { copyMini } from '../../mini.ts';
import { HARD_TEXT } from '../epub/hard-text.ts';

test.each([
  ['at the root', 'https://mini.example', 'https://mini.example'],
  ['below a base', 'https://mini.example', 'https://x.example/team'],
  ['below a base of its own', 'https://mini.example/desk/', 'https://x.example/team'],
])('the links of an author lead from the Markdown alternate to whole addresses: %s', async (_, own, site) => {
  const folder = await copyMini([...HARD_TEXT, { file: 'briefing.yaml', find: 'site: https://mini.example', replace: `site: ${own}` }]);
  const briefing = await compileGood(folder);
  const [article] = briefing.articles;
  if (!article) throw new Error('no article');
  const markdown = printDocument(writeArticle({ briefing, site }, article));
  expect(markdown).toContain(
    `See [the claims](${site}/claims/), [the next](${site}/articles/harbor/#p2), [elsewhere](https://other.example/x?a=1\\&b=2#c), [a search](${site}/search/?q=mud), [the ships](${site}/articles/ships/) and [mail](mailto:desk@other.example).`,
  );
  expect(markdown).toContain('talked to the [Alder Gazette](https://gazette.example/).');
});
