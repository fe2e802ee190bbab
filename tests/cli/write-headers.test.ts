import { expect, test } from 'vitest';
import { printHeaders } from '../../src/cli/build/write-headers.ts';

const rules = printHeaders('/team/', ['_astro', 'search/0a1b'])
  .trim()
  .split('\n\n')
  .map((rule) => rule.split('\n') as [string, ...string[]]);
const namesAt = (path: string) =>
  rules.flatMap(([pattern, ...lines]) =>
    new RegExp(`^${pattern.split('*').map(RegExp.escape).join('.*')}$`).test(path) ? lines.map((line) => line.trim().split(':')[0]) : [],
  );

test('no page may be framed, and none of its own hashes is shut out by the policy of all', () => {
  const policy = rules[0]?.find((line) => line.includes('Content-Security-Policy')) ?? '';
  expect(policy).toContain(`frame-ancestors 'none'`);
  expect(policy).not.toMatch(/default-src|script-src|style-src|unsafe/);
});

test.each([
  '/team/',
  '/team/claims/x/',
  '/team/_astro/x.js',
  '/team/search/0a1b/a.json',
  '/team/figures/figures.csv',
  '/team/briefing.json',
  '/team/annotations.jsonld',
  '/team/articles/x/index.jsonld',
  '/team/claims/x/cite.json',
  '/team/claims/x/cite.bib',
  '/team/s/c1.png',
  '/team/charts/x.svg',
  '/team/figures/figures.csv-metadata.json',
])('no header but the policy stands in two rules that match %s', (path) => {
  const names = namesAt(path);
  expect(names).toContain('Content-Security-Policy');
  const others = names.filter((name) => name !== 'Content-Security-Policy');
  expect(others.length).toBe(new Set(others).size);
});

test.each([
  ['/team/claims/x/', 1],
  ['/team/_astro/x.js', 1],
  ['/team/articles/x/x.pdf', 1],
  ['/team/charts/x.svg', 2],
  ['/team/feed.xml', 2],
  ['/team/claims/x/cite.bib', 2],
  ['/team/annotations.jsonld', 2],
  ['/team/figures/figures.csv-metadata.json', 2],
])('%s has %i policies', (path, count) => {
  expect(namesAt(path).filter((name) => name === 'Content-Security-Policy')).toHaveLength(count);
});

test.each(['/team/annotations.jsonld', '/team/articles/x/annotations.jsonld'])('%s says that it holds annotations', (path) => {
  const lines = rules.flatMap(([pattern, ...it]) =>
    new RegExp(`^${pattern.split('*').map(RegExp.escape).join('.*')}$`).test(path) ? it : [],
  );
  expect(lines).toContain('  Content-Type: application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"');
});

test('what never changes is kept, and pages are asked for anew', () => {
  expect(namesAt('/team/_astro/x.js')).toContain('Cache-Control');
  expect(namesAt('/team/claims/x/')).not.toContain('Cache-Control');
});

const linesAt = (path: string) =>
  rules.flatMap(([pattern, ...it]) =>
    new RegExp(`^${pattern.split('*').map(RegExp.escape).join('.*')}$`).test(path) ? it.map((line) => line.trim()) : [],
  );

test.each([
  'briefing.json',
  'briefing.schema.json',
  'datapackage.json',
  'figures/figures.csv',
  'figures/figures.csv-metadata.json',
  'claims/x/cite.bib',
  'claims/x/cite.ris',
  'claims/x/cite.json',
  'claims/citations.json',
  'claims/x/index.html.md',
  'feed.xml',
  'feed.json',
  'llms.txt',
  'llms-full.txt',
  'annotations.jsonld',
  'articles/x/index.jsonld',
  'charts/x.svg',
  'charts/x.png',
  's/c1.png',
])('%s may be read and shown by other sites', (path) => {
  expect(linesAt(`/team/${path}`)).toEqual(
    expect.arrayContaining(['Access-Control-Allow-Origin: *', 'Cross-Origin-Resource-Policy: cross-origin']),
  );
});

test.each(['', 'claims/x/', '_astro/x.js'])('/team/%s is for this site', (path) => {
  expect(linesAt(`/team/${path}`).join()).not.toMatch(/Access-Control|Resource-Policy: cross/);
});

test.each([
  ['claims/x/cite.bib', 'application/x-bibtex; charset=utf-8'],
  ['claims/x/cite.ris', 'application/x-research-info-systems; charset=utf-8'],
  ['claims/x/cite.json', 'application/vnd.citationstyles.csl+json; charset=utf-8'],
  ['figures/figures.csv', 'text/csv; charset=utf-8'],
  ['figures/figures.csv-metadata.json', 'application/csvm+json'],
])('%s is sent as %s', (path, type) => {
  expect(linesAt(`/team/${path}`).filter((line) => line.startsWith('Content-Type'))).toEqual([`Content-Type: ${type}`]);
});
