import { expect, test } from 'vitest';
import { printHeaders } from '../../src/cli/build/write-headers.ts';

const TOP = [
  '_astro/',
  'annotations.jsonld',
  'articles/',
  'briefing.json',
  'charts/',
  'claims/',
  'embed/',
  'figures/',
  'index.html',
  'search/',
];
const rules = printHeaders('/team/', ['_astro', 'search/0a1b'], TOP)
  .trim()
  .split('\n\n')
  .map((rule) => rule.split('\n') as [string, ...string[]]);
const namesAt = (path: string) =>
  rules.flatMap(([pattern, ...lines]) =>
    new RegExp(`^${pattern.split('*').map(RegExp.escape).join('.*')}$`).test(path) ? lines.map((line) => line.trim().split(':')[0]) : [],
  );

const linesAt = (path: string) =>
  rules.flatMap(([pattern, ...lines]) =>
    new RegExp(`^${pattern.split('*').map(RegExp.escape).join('.*')}$`).test(path) ? lines.map((line) => line.trim()) : [],
  );
const ancestorsAt = (path: string) => linesAt(path).flatMap((line) => /frame-ancestors [^;]*/.exec(line) ?? []);

test.each([
  '/team/',
  '/team/index.html',
  '/team/charts/',
  '/team/charts/index.html',
  '/team/claims/x/',
  '/team/briefing.json',
  '/team/search/',
])('%s may not be framed', (path) => {
  expect(ancestorsAt(path)).toEqual([`frame-ancestors 'none'`]);
});

test.each(['/team/embed/ch1/', '/team/embed/ch12/index.html'])('%s may be framed by any page', (path) => {
  expect(ancestorsAt(path)).toEqual(['frame-ancestors *']);
});

test.each(['/team/charts/x.svg', '/team/charts/x.png'])('%s may be shown by any page', (path) => {
  expect(linesAt(path).filter((line) => line.startsWith('Cross-Origin-Resource'))).toEqual(['Cross-Origin-Resource-Policy: cross-origin']);
});

test('none of the hashes of a page is shut out by the policies of all', () => {
  const policies = linesAt('/team/claims/x/').filter((line) => line.startsWith('Content-Security-Policy'));
  expect(policies.length).toBeGreaterThan(0);
  expect(policies.join()).not.toMatch(/default-src|script-src|style-src|unsafe/);
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
  '/team/embed/ch1/oembed.json',
  '/team/claims/x/cite.json',
  '/team/claims/x/cite.bib',
  '/team/s/c1.png',
  '/team/charts/x.svg',
  '/team/figures/figures.csv-metadata.json',
  '/team/articles/x/linkset.json',
  '/team/articles/x/x.epub',
])('no header but the policy stands in two rules that match %s', (path) => {
  const names = namesAt(path);
  expect(names).toContain('Content-Security-Policy');
  const others = names.filter((name) => name !== 'Content-Security-Policy');
  expect(others.length).toBe(new Set(others).size);
});

test.each([
  ['/team/claims/x/', 2],
  ['/team/_astro/x.js', 2],
  ['/team/articles/x/x.pdf', 2],
  ['/team/charts/x.svg', 2],
  ['/team/embed/ch1/', 2],
  ['/team/embed/ch1/oembed.json', 3],
  ['/team/feed.xml', 2],
  ['/team/claims/x/cite.bib', 3],
  ['/team/annotations.jsonld', 3],
  ['/team/figures/figures.csv-metadata.json', 3],
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
  'linkset.json',
  'articles/x/x.epub',
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
