import { expect, test } from 'vitest';
import { guessName } from '../../../src/compiler/read/guess-name.ts';

const FILES = ['briefing.yaml', 'sources.yaml', 'crosswalk.yaml', 'charts.yaml', 'anchors.lock'];
const FOLDERS = new Map([
  ['articles', '.md'],
  ['claims', '.yaml'],
]);

test.each([
  ['chart.yaml', 'charts.yaml'],
  ['Charts.YML', 'charts.yaml'],
  ['old-crosswalk.yaml', 'crosswalk.yaml'],
  ['crosswalk (1).yaml', 'crosswalk.yaml'],
  ['Kopie von anchors.lock', 'anchors.lock'],
  ['anchors.lock.txt', 'anchors.lock'],
  ['claims.yaml', 'claims/*.yaml'],
  ['article.md', 'articles/*.md'],
  ['claims/x.yml', 'claims/x.yaml'],
  ['claims/x.YAML', 'claims/x.yaml'],
  ['claims/x.yaml.orig', 'claims/x.yaml'],
  ['claims/x.yaml~', 'claims/x.yaml'],
  ['articles/x.markdown', 'articles/x.md'],
  ['articles/x.docx', null],
  ['articles/.md', null],
  ['photo.jpg', null],
  ['x.yaml', null],
])('the file %s was meant for %s', (path, meant) => {
  expect(guessName(path, FILES, FOLDERS, false)).toBe(meant);
});

test.each([
  ['Claim', 'claims/'],
  ['claims/old', 'claims/'],
  ['sources', 'sources.yaml'],
  ['photos', null],
])('the folder %s was meant for %s', (path, meant) => {
  expect(guessName(path, FILES, FOLDERS, true)).toBe(meant);
});
