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
])('%s may not be framed, nor be loaded by other sites', (path) => {
  expect(ancestorsAt(path)).toEqual([`frame-ancestors 'none'`]);
  expect(linesAt(path)).toContain('Cross-Origin-Resource-Policy: same-origin');
});

test.each(['/team/embed/ch1/', '/team/embed/ch12/index.html'])('%s may be framed by any page', (path) => {
  expect(ancestorsAt(path)).toEqual(['frame-ancestors *']);
  expect(linesAt(path)).toContain('Cross-Origin-Resource-Policy: cross-origin');
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
