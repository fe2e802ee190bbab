import { parseFeed } from '@rowanmanning/feed-parser';
import { describe, expect, test } from 'vitest';
import { printAtom, printJsonFeed } from '../../src/formats/feeds/feeds.ts';
import { printRobots, printSitemap } from '../../src/formats/feeds/sitemap.ts';
import type { Briefing } from '../../src/model/compiled.ts';
import { compileEditions } from '../briefings.ts';

const SITE = 'https://x.example/team';
const [mini] = await compileEditions();
if (!mini) throw new Error('no briefing');
const briefing: Briefing = {
  ...mini,
  title: 'Mud & <tides>',
  editors: ['Anna Nym', 'The “Desk” & sons'],
  date: '2026-03-04',
  versions: [
    { version: '1.1.0', date: '2026-03-04', note: 'Berths < ships, & more ]]>.' },
    { version: '1.0.0', date: '2026-01-02', note: 'First version.' },
  ],
};

describe('the Atom feed', () => {
  const atom = printAtom(briefing, SITE);

  test('is read by a feed reader: its versions, newest first, with their notes as text', () => {
    const feed = parseFeed(atom);
    expect(feed.meta).toMatchObject({ type: 'atom', version: '1.0' });
    expect(feed).toMatchObject({ title: briefing.title, description: briefing.standfirst, language: 'en', url: `${SITE}/` });
    expect(feed.self).toBe(`${SITE}/feed.xml`);
    expect(feed.updated?.toISOString()).toBe('2026-03-04T00:00:00.000Z');
    expect(feed.authors.map(({ name }) => name)).toEqual(briefing.editors);
    expect(feed.items.map(({ id, title, content, updated, url }) => [id, title, content, updated?.toISOString(), url])).toEqual([
      [
        'tag:mini.example,2026-01-02:1.1.0',
        'Mud & <tides>, version 1.1.0',
        'Berths < ships, & more ]]>.',
        '2026-03-04T00:00:00.000Z',
        `${SITE}/versions/#v1-1-0`,
      ],
      [
        'tag:mini.example,2026-01-02:1.0.0',
        'Mud & <tides>, version 1.0.0',
        'First version.',
        '2026-01-02T00:00:00.000Z',
        `${SITE}/versions/#v1-0-0`,
      ],
    ]);
  });

  test('has all that RFC 4287 requires of a feed and of an entry', () => {
    const [head = '', ...entries] = atom.split('<entry>');
    for (const part of [head, ...entries]) {
      for (const element of ['id', 'title', 'updated']) expect(part.match(new RegExp(`<${element}>`, 'g')), element).toHaveLength(1);
    }
    expect(head).toContain('<author><name>');
    expect(entries).toHaveLength(2);
  });

  test('is the same every time', () => expect(printAtom(briefing, SITE)).toBe(atom));
});

test('the JSON feed has all that version 1.1 requires', () => {
  const feed = JSON.parse(printJsonFeed(briefing, SITE)) as { items: Record<string, string>[] };
  expect(feed).toMatchObject({
    version: 'https://jsonfeed.org/version/1.1',
    title: briefing.title,
    home_page_url: `${SITE}/`,
    feed_url: `${SITE}/feed.json`,
    authors: [{ name: 'Anna Nym' }, { name: 'The “Desk” & sons' }],
  });
  expect(feed.items.map(({ id, content_text, date_published }) => [id, content_text, date_published])).toEqual([
    ['tag:mini.example,2026-01-02:1.1.0', 'Berths < ships, & more ]]>.', '2026-03-04T00:00:00Z'],
    ['tag:mini.example,2026-01-02:1.0.0', 'First version.', '2026-01-02T00:00:00Z'],
  ]);
});

test('the sitemap gives each page its address and date', () => {
  expect(printSitemap(SITE, ['/', '/claims/'], '2026-03-04')).toBe(
    `<?xml version="1.0" encoding="utf-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>${SITE}/</loc><lastmod>2026-03-04</lastmod></url><url><loc>${SITE}/claims/</loc><lastmod>2026-03-04</lastmod></url></urlset>\n`,
  );
});

test('robots.txt lets everyone in, and names the sitemap', () => {
  expect(printRobots(SITE)).toBe(`User-agent: *\nAllow: /\n\nSitemap: ${SITE}/sitemap.xml\n`);
});
