import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { beginEntry } from '../../src/edit/begin-entry.ts';
import { UsageError } from '../../src/compiler/problems/usage-error.ts';
import { compile } from '../../src/compiler/index.ts';
import { takeSnapshot } from '../../src/edit/change-content.ts';
import { copyMini, copyMiniFound } from '../mini.ts';

const fatal = async (folder: string) => (await compile(folder)).problems.filter((problem) => problem.fatal);

describe('npm run new', () => {
  test('makes a briefing that compiles, and everything in it', async () => {
    const folder = join(await mkdtemp(join(tmpdir(), 'new-')), 'content');
    await beginEntry(['briefing', 'The fair: a report'], { content: folder });
    expect(await fatal(folder)).toEqual([]);
    await beginEntry(['claim', 'text-stands-here', 'stands here'], { content: folder });
    await beginEntry(['figure', 'an-empty-line', 'an empty line'], { content: folder });
    await beginEntry(['article', 'second'], { content: folder });
    await beginEntry(['source', 'the-text', 'The text'], { content: folder, article: 'B' });
    await beginEntry(['claim', 'text-stands-there', 'stands here'], { content: folder, article: 'B' });
    expect(await fatal(folder)).toEqual([]);
    const { briefing, problems } = await compile(folder);
    expect([briefing?.title, briefing?.articles.map(({ id }) => id)]).toEqual(['The fair: a report', ['first-article', 'second']]);
    expect(briefing?.claims.map(({ code, id }) => `${code} ${id}`)).toEqual(['C1 text-stands-here', 'C2 text-stands-there']);
    expect(new Set(problems.map(({ ruleId }) => ruleId))).toEqual(new Set(['ids-are-sealed', 'text-is-written']));
    await expect(beginEntry(['briefing', 'Another'], { content: folder })).rejects.toThrow(UsageError);
  });

  test('adds to the files of a briefing as they are written, with the next free code', async () => {
    const folder = await copyMini();
    const before = await readFile(join(folder, 'figures/harbor.yaml'), 'utf8');
    expect(await beginEntry(['figure', 'berths-again', '12 of 40'], { content: folder })).toContain('F9 is `figure:berths-again`.');
    expect(await readFile(join(folder, 'figures/harbor.yaml'), 'utf8')).toBe(`${before}- id: berths-again
  code: F9
  kind: number
  quantity: TODO what is counted
  value: 12
  places:
    - article: A
      paragraph: 1
      exact: 12 of 40
      chain:
        - null
        - author-a
`);
    await beginEntry(['chart', 'berths-counted', 'blocked-berths', 'all-berths'], { content: folder });
    expect(await fatal(folder)).toEqual([]);
  });

  test('makes relations, findings and names of what is there, and keeps what stands in their files', async () => {
    const comment = '# The pairs, in reading order.\n';
    const folder = await copyMiniFound();
    const path = join(folder, 'crosswalk.yaml');
    const before = comment + (await readFile(path, 'utf8'));
    await writeFile(path, before);
    expect(await beginEntry(['relation', 'mud-and-choice', 'C1', 'council-must-choose'], { content: folder })).toContain(
      'R3 is `relation:mud-and-choice`.',
    );
    expect(await readFile(path, 'utf8')).toBe(`${before}- id: mud-and-choice
  code: R3
  label: TODO what they speak of
  type: same-subject
  claims:
    - harbor-silts
    - council-must-choose
  basis: inferred
  reason: TODO on what ground they belong together
`);
    expect(await beginEntry(['relation', 'all-of-it', 'C1', 'C2', 'C5'], { content: folder })).toContain('R4 is `relation:all-of-it`.');
    await beginEntry(['finding', 'mud-decides', 'C1', 'relation:mud-and-choice', 'F1', 'S1', 'C1'], { content: folder });
    await beginEntry(['name', 'gazette-again', 'talked to'], { content: folder });
    expect(await fatal(folder)).toEqual([]);
    const { briefing } = await compile(folder);
    const finding = briefing?.findings.find(({ id }) => id === 'mud-decides');
    expect(finding?.rests).toEqual({
      claims: ['harbor-silts'],
      relations: ['mud-and-choice'],
      figures: [expect.any(String)],
      sources: [expect.any(String)],
    });
    expect(briefing?.names.find(({ id }) => id === 'gazette-again')).toMatchObject({
      name: 'talked to',
      kind: 'person',
      spellings: ['talked to'],
    });
  });

  test('never uses an id or a code again that was sealed', async () => {
    const folder = await copyMini([
      {
        file: 'anchors.lock',
        find: 'claim:council-must-choose 1.0.0 C4 ',
        replace: 'claim:old-one 1.0.0 C40 The old one\nclaim:council-must-choose 1.0.0 C4 ',
      },
    ]);
    await expect(beginEntry(['claim', 'old-one', 'fish market'], { content: folder })).rejects.toThrow('Unexpected id `old-one`');
    expect(await beginEntry(['claim', 'new-one', 'fish market'], { content: folder })).toContain('C41 is `claim:new-one`.');
  });

  test.each([
    [['claim', 'Not An Id', 'fish market'], 'Unexpected id `Not An Id`'],
    [['claim', 'x', 'words of no article'], 'Unexpected words `words of no article`'],
    [['claim', 'x', 'ships'], 'in A¶1, B¶1, B¶1, expected one place'],
    [['claim', 'x'], 'Unexpected missing words'],
    [['poem', 'x'], 'Unexpected kind `poem`'],
    [['chart', 'x'], 'Unexpected chart without figures'],
    [
      ['chart', 'x', 'all-berths', 'all-bert'],
      'Unexpected `all-bert`, expected the id or code of a figure of the briefing: perhaps `all-berths`',
    ],
    [['chart', 'x', 'F404'], 'Unexpected `F404`'],
    [['chart', 'x', 'last-survey'], 'of kind `date`, expected numbers'],
    [['relation', 'x', 'harbor-silts'], 'Unexpected one claim, expected two or more that are related'],
    [['relation', 'x'], 'Unexpected relation without claims'],
    [['relation', 'x', 'C1', 'C2', 'harbor-silts'], 'Unexpected claim `harbor-silts` twice'],
    [['relation', 'x', 'C1', 'C99'], 'Unexpected `C99`, expected the id or code of a claim'],
    [['finding', 'x'], 'Unexpected finding that rests on nothing'],
    [['finding', 'x', 'nothing-here'], 'expected the id or code of a claim, relation, figure or source'],
    [['name', 'x'], 'Unexpected name without a spelling'],
    [['name', 'x', 'Ines Roca', 'ines roca'], 'Unexpected spelling `ines roca`'],
    [['name', 'Not An Id', 'Ines Roca'], 'Unexpected id `Not An Id`'],
    [['article', 'harbor'], 'Unexpected id `harbor`'],
  ])('refuses %j', async (args, message) => {
    const folder = await copyMini();
    await expect(beginEntry(args, { content: folder })).rejects.toThrow(message);
    expect(await fatal(folder)).toEqual([]);
  });

  test('refuses to add to a file that cannot be read, and leaves it as it is', async () => {
    const folder = await copyMini([{ file: 'claims/harbor.yaml', text: '- id: [\n' }]);
    const path = join(folder, 'claims/harbor.yaml');
    await expect(beginEntry(['claim', 'x', 'fish market'], { content: folder })).rejects.toThrow(
      /^Ids and codes cannot be given before this is fixed:\n.*claims\/harbor\.yaml:2:1 {2}error {2}Unexpected YAML/,
    );
    expect(await readFile(path, 'utf8')).toBe('- id: [\n');
  });

  test('keeps a byte order mark and Windows’ line ends', async () => {
    const folder = await copyMini();
    const path = join(folder, 'claims/harbor.yaml');
    await writeFile(path, `\uFEFF${(await readFile(path, 'utf8')).replaceAll('\n', '\r\n')}`);
    await beginEntry(['claim', 'market-must-go', 'fish market'], { content: folder });
    const text = await readFile(path, 'utf8');
    expect([text.startsWith('\uFEFF- id: '), text.split('\uFEFF').length, /[^\r]\n/.test(text)]).toEqual([true, 2, false]);
    expect(await fatal(folder)).toEqual([]);
    expect((await compile(folder)).briefing?.claims.map(({ id }) => id)).toContain('market-must-go');
  });

  const UNREADABLE = Buffer.from([0x2d, 0x20, 0xe9, 0x0a]);
  test.each<[what: string, file: string, bytes: Uint8Array | string, args: string[]]>([
    ['a file of no bytes, which may be one that is just being saved', 'claims/harbor.yaml', '', ['claim', 'x', 'fish market']],
    ['a file of blank lines', 'sources.yaml', '\n\n', ['source', 'x', 'fish market']],
    ['a file that is not UTF-8', 'claims/harbor.yaml', UNREADABLE, ['claim', 'x', 'fish market']],
    ['a file beside one that cannot be read, whose codes are not known', 'claims/ships.yaml', UNREADABLE, ['claim', 'x', 'fish market']],
    ['an article in the place of one that cannot be read', 'articles/ferry.md', UNREADABLE, ['article', 'ferry']],
    ['a briefing in the place of one that cannot be read', 'briefing.yaml', 'title: [\n', ['briefing', 'Another']],
  ])('refuses to write %s', async (_, file, bytes, args) => {
    const folder = await copyMini();
    await writeFile(join(folder, file), bytes);
    const before = await takeSnapshot(folder);
    await expect(beginEntry(args, { content: folder })).rejects.toThrow(UsageError);
    expect(await takeSnapshot(folder)).toEqual(before);
  });
});
