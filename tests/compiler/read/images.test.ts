import { symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compile } from '../../../src/compiler/index.ts';
import { printProblems } from '../../../src/compiler/problems/print.ts';
import { copyMini } from '../../mini.ts';
import { PNG, writeImageFile } from '../../image-file.ts';

const facts = (images: string) => ({
  file: 'articles/harbor.md',
  find: '\nparagraphs:\n  - number: 1',
  replace: `\nimages:\n${images}\nparagraphs:\n  - number: 1`,
});
const MAP = '  - { number: 2, file: map.png, after: 1, alt: Two rows of grey }';

/** A JPEG of 40 by 30 pixels that its camera has turned by a quarter: headers alone. */
const TURNED = Buffer.from(
  'ffd8ffe1002245786966000049492a0008000000010012010300010000000600000000000000' + 'ffc0000b08001e002801011100ffda0008010100003f00ffd9',
  'hex',
);

test('an image is described by its file, and sealed under its number', async () => {
  const content = await copyMini([facts(`${MAP}\n  - { number: 1, file: Tower.JPG, after: 2, alt: A tower, credit: Nobody }`)]);
  await writeImageFile(content, 'harbor/map.png');
  await writeImageFile(content, 'harbor/Tower.JPG', TURNED);
  const { briefing, problems } = await compile(content);
  expect(briefing?.articles[0]?.images).toEqual([
    {
      number: 1,
      file: 'Tower.JPG',
      after: 2,
      alt: 'A tower',
      credit: 'Nobody',
      type: 'jpg',
      width: 30,
      height: 40,
      sha256: expect.any(String),
    },
    { number: 2, file: 'map.png', after: 1, alt: 'Two rows of grey', type: 'png', width: 3, height: 2, sha256: expect.any(String) },
  ]);
  expect(briefing?.articles[1]).not.toHaveProperty('images');
  expect(printProblems(problems)).toContain('Unexpected 2 unsealed ids (`image:A#fig-2`, …)');
});

test('an image that was published is not lost without a word for those who come by its link', async () => {
  const lock = { file: 'anchors.lock', find: 'claim:', replace: 'image:A#fig-7 1.0.0 A-Fig7 The harbor\nclaim:' };
  const gone = await compile(await copyMini([{ ...lock, find: 'claim:berths-blocked-a 1', replace: `${lock.replace}berths-blocked-a 1` }]));
  expect(gone.briefing).toBeNull();
  expect(printProblems(gone.problems)).toContain('image:A#fig-7');
  const told = await compile(
    await copyMini([
      { ...lock, find: 'claim:berths-blocked-a 1', replace: `${lock.replace}berths-blocked-a 1` },
      { file: 'changes.yaml', text: "- { type: retired, id: 'image:A#fig-7', reason: It was of another harbor. }\n" },
    ]),
  );
  expect(told.briefing?.tombstones.find(({ key }) => key === 'image:A#fig-7')).toMatchObject({
    code: 'A-Fig7',
    article: 'A',
    label: 'The harbor',
  });
});

describe('what is wrong with an image is said where it is named', () => {
  test.each([
    ['with other capitals', MAP, { 'harbor/Map.PNG': PNG, 'harbor/mop.png': PNG }, /perhaps `Map\.PNG`/],
    ['that is not there', MAP, { 'harbor/mop.png': PNG }, /articles\/harbor\.md:\d+.*Unexpected image `map\.png`.*\n.*perhaps `mop\.png`/],
    ['that is no picture', MAP, { 'harbor/map.png': Buffer.from('%PDF-1.7') }, /of no known format, expected PNG, JPEG, GIF or WebP/],
    [
      'of a format that is not published',
      MAP,
      { 'harbor/map.png': Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>') },
      /of svg, expected PNG/,
    ],
    [
      'that is too large',
      MAP,
      { 'harbor/map.png': Buffer.concat([PNG, Buffer.alloc(2_000_000)]) },
      /Unexpected image of \d+ bytes, expected at most 2000000/,
    ],
    ['after a paragraph that is not there', MAP.replace('after: 1', 'after: 9'), { 'harbor/map.png': PNG }, /Unexpected paragraph 9/],
    ['with the number of another', `${MAP}\n${MAP}`, { 'harbor/map.png': PNG }, /Unexpected number `2` a second time/],
    ['in another folder', MAP.replace('map.png', '../map.png'), {}, /the name of a file such as `map\.png`/],
    [
      'that no article names',
      MAP,
      { 'harbor/map.png': PNG, 'ships/old.png': PNG },
      /images\/ships\/old\.png:1:1 {2}warning .*expected one that an article names/,
    ],
  ])('%s', async (_, images, files, message) => {
    const content = await copyMini([facts(images)]);
    for (const [path, bytes] of Object.entries(files)) await writeImageFile(content, path, bytes);
    expect(printProblems((await compile(content)).problems)).toMatch(message);
  });

  test('a link, which may lead out of the content folder', async () => {
    const content = await copyMini([facts(MAP)]);
    await writeImageFile(content, 'harbor/other.gif');
    await symlink(join(content, 'images/harbor/other.gif'), join(content, 'images/harbor/map.png'));
    expect(printProblems((await compile(content)).problems)).toContain('Unexpected link `content/images/harbor/map.png`');
  });
});

test('where the front matter of an article cannot be read, its images and names are not told as nobody’s', async () => {
  const content = await copyMini([facts(`${MAP}\n  - { number: 0, file: tower.jpg, after: 2, alt: A tower }`)]);
  await writeImageFile(content, 'harbor/map.png');
  await writeImageFile(content, 'bridge/map.png');
  await writeFile(join(content, 'names.yaml'), '- { id: quay, code: N1, name: Old Quay, kind: place, spellings: [Old Quay] }\n');
  const { problems } = await compile(content);
  expect(problems.map(({ ruleId, place }) => [ruleId, place.file])).toEqual([
    ['value-fits', 'content/articles/harbor.md'],
    ['file-is-read', 'content/images/bridge/map.png'],
  ]);
});
