import { expect, test } from 'vitest';
import { SITE_PAGES } from '../../src/model/site-pages.ts';
import { listSitePages } from '../../src/site/alternate/list-pages.ts';
import { compileEditions } from '../briefings.ts';

test('the pages to which the links of a text may lead are those that the site has', async () => {
  for (const briefing of await compileEditions()) {
    const pages = listSitePages(briefing, 'https://x.example');
    const fixed = pages.filter(({ part, path }) => part !== 'entry' && part !== 'article' && !/^\/search\/./.test(path));
    expect(fixed.map(({ path }) => path).toSorted()).toEqual(SITE_PAGES.toSorted());
  }
});
