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
