import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { chooseUnsealed, printLock } from '../../src/analysis/seal.ts';
import { compile } from '../../src/compile.ts';
import { anchorNotes } from '../../src/compile/anchor-notes.ts';
import { listSeals } from '../../src/compile/list-seals.ts';
import { pairOriginals } from '../../src/compile/pair-originals.ts';
import { readRecords } from '../../src/compile/read-records.ts';
import { fragmentOf } from '../../src/export/links.ts';
import type { Briefing } from '../../src/schema/compiled.ts';
import { copyMini, type Edit } from '../mini.ts';

/** Seal what a content folder publishes, as `npm run seal` does. */
async function seal(folder: string): Promise<void> {
  const { records } = await readRecords(folder);
  const { pairs } = pairOriginals(records);
  const seals = listSeals(records, pairs, anchorNotes(records, pairs).notes);
  await writeFile(join(folder, 'anchors.lock'), printLock([...records.lock.lines, ...chooseUnsealed(seals, records.lock.lines)]));
}

/** Every fragment that the pages of a briefing answer, as `page#fragment`; `*` for the lists. */
function answered({ articles, claims, sources, figures, relations, charts, formerIds, tombstones }: Briefing): Set<string> {
  const found = new Set<string>();
  for (const article of articles) {
    const page = (fragment: string) => found.add(`${article.code}#${fragment}`);
    article.sections.forEach(({ id }) => page(id));
    for (const { number, notes } of article.paragraphs) {
      page(`p${number}`);
      for (const { kind, id } of notes) {
        page(`${kind}-${id}-p${number}`);
        page(`${kind}-${id}`);
      }
    }
  }
  for (const [kind, things] of Object.entries({ claim: claims, source: sources, figure: figures, relation: relations, chart: charts })) {
    things.forEach(({ id }) => found.add(`*#${kind}-${id}`));
  }
  for (const { key } of formerIds) {
    found.add(`*#${fragmentOf(key)}`);
    articles.forEach(({ code }) => found.add(`${code}#${fragmentOf(key)}`));
  }
  for (const { key, article, thing } of tombstones) {
    found.add(`*#${fragmentOf(key)}`);
    if (article) found.add(`${article}#${fragmentOf(key)}`);
    if (article && thing) found.add(`${article}#${fragmentOf(thing)}`);
  }
  return found;
}

const A = 'articles/harbor.md';
const B = 'articles/ships.md';
const CLAIMS = 'claims/harbor.yaml';
const claim = (id: string, code: string, exact: string) => `- id: ${id}
  code: ${code}
  label: New
  statement: New.
  type: event
  evidence:
    - article: A
      paragraph: 3
      exact: ${exact}
      chain: [author-a]
`;
const edit = (file: string, find: string, replace: string): Edit => ({ file, find, replace });
const changes = (text: string): Edit => ({ file: 'changes.yaml', text });
const COUNCIL = `- id: council-must-choose
  code: C4
  label: The council must choose
  statement: The council may have to choose between ferry and fish market.
  type: prediction
  hedge: may
  evidence:
    - article: A
      paragraph: 3
      exact: choice for the council
      chain: [author-a]
`;

/** What an author may do after sealing; `rules` are those that must fail, none if the build must go on. */
const cases: { name: string; edits: Edit[]; rules: string[] }[] = [
  // Rename
  {
    name: 'a claim renamed',
    edits: [edit(CLAIMS, 'id: council-must-choose', 'id: council-chooses')],
    rules: ['code-is-never-reused', 'id-stays'],
  },
  {
    name: 'a claim renamed, recorded',
    edits: [
      edit(CLAIMS, 'id: council-must-choose', 'id: council-chooses'),
      changes('- type: renamed\n  id: claim:council-must-choose\n  to: claim:council-chooses\n  reason: Shorter.\n'),
    ],
    rules: [],
  },
  {
    name: 'a renaming that leads nowhere',
    edits: [
      edit(CLAIMS, 'id: council-must-choose', 'id: council-chooses'),
      changes('- type: renamed\n  id: claim:council-must-choose\n  to: claim:council-picks\n  reason: Shorter.\n'),
    ],
    rules: ['change-leads-somewhere', 'code-is-never-reused', 'id-stays'],
  },
  {
    name: 'a renaming of what was never sealed',
    edits: [changes('- type: renamed\n  id: claim:nothing\n  to: claim:mud-wins\n  reason: Shorter.\n')],
    rules: ['change-is-of-sealed'],
  },
  {
    name: 'renamings in a ring',
    edits: [
      edit(CLAIMS, 'id: council-must-choose', 'id: council-chooses'),
      changes(
        '- type: renamed\n  id: claim:council-must-choose\n  to: claim:mud-wins\n  reason: x\n- type: renamed\n  id: claim:mud-wins\n  to: claim:council-must-choose\n  reason: x\n',
      ),
    ],
    rules: ['change-leads-somewhere', 'code-is-never-reused', 'id-stays'],
  },
  {
    name: 'a source renamed',
    edits: [
      edit('sources.yaml', '- id: port-authority', '- id: harbor-board'),
      edit('claims/ships.yaml', 'chain: [port-authority, pilots-union', 'chain: [harbor-board, pilots-union'),
      edit('claims/ships.yaml', 'chain: [port-authority, shipping', 'chain: [harbor-board, shipping'),
      edit('figures/ships.yaml', 'port-authority', 'harbor-board'),
      edit(B, 'relays: [port-authority', 'relays: [harbor-board'),
    ],
    rules: ['code-is-never-reused', 'id-stays'],
  },
  {
    name: 'a source renamed, recorded',
    edits: [
      edit('sources.yaml', '- id: port-authority', '- id: harbor-board'),
      edit('claims/ships.yaml', 'chain: [port-authority, pilots-union', 'chain: [harbor-board, pilots-union'),
      edit('claims/ships.yaml', 'chain: [port-authority, shipping', 'chain: [harbor-board, shipping'),
      edit('figures/ships.yaml', 'port-authority', 'harbor-board'),
      edit(B, 'relays: [port-authority', 'relays: [harbor-board'),
      changes('- type: renamed\n  id: source:port-authority\n  to: source:harbor-board\n  reason: x\n'),
    ],
    rules: [],
  },
  {
    name: 'a figure renamed',
    edits: [edit('figures/ships.yaml', 'id: mud-depth', 'id: depth-of-mud')],
    rules: ['code-is-never-reused', 'id-stays'],
  },
  {
    name: 'a chart renamed',
    edits: [edit('charts.yaml', 'id: berths', 'id: all-the-berths')],
    rules: ['code-is-never-reused', 'id-stays'],
  },
  {
    name: 'a relation renamed',
    edits: [edit('crosswalk.yaml', 'id: mud-and-survey', 'id: mud-twice')],
    rules: ['code-is-never-reused', 'id-stays'],
  },
  { name: 'a section renamed', edits: [edit(A, 'id: choices', 'id: ends')], rules: ['id-stays'] },
  {
    name: 'a section renamed, recorded',
    edits: [edit(A, 'id: choices', 'id: ends'), changes('- type: renamed\n  id: section:A#choices\n  to: section:A#ends\n  reason: x\n')],
    rules: [],
  },
  { name: 'an article’s label', edits: [edit(A, 'label: The harbor fills', 'label: A harbor fills')], rules: [] },
  { name: 'an article’s code', edits: [edit('articles/ships.md', 'code: B', 'code: D')], rules: ['article-exists', 'numeral-is-figure'] },
  {
    name: 'labels and statements',
    edits: [edit(CLAIMS, 'label: The mud wins', 'label: Mud wins'), edit(CLAIMS, 'statement: The mud gains', 'statement: Mud gains')],
    rules: [],
  },
  // Codes
  { name: 'a code changed', edits: [edit(CLAIMS, 'code: C4', 'code: C44')], rules: ['code-stays'] },
  {
    name: 'two codes swapped',
    edits: [edit(CLAIMS, 'code: C3', 'code: C33'), edit(CLAIMS, 'code: C4', 'code: C3'), edit(CLAIMS, 'code: C33', 'code: C4')],
    rules: ['code-stays'],
  },
  {
    name: 'a new claim with a code of its own',
    edits: [edit(CLAIMS, COUNCIL, COUNCIL + claim('new', 'C8', 'the fish market'))],
    rules: [],
  },
  // Insert
  {
    name: 'a paragraph inserted with a number between',
    edits: [
      edit(A, '  - number: 3\n    voice: author-a\n', '  - number: "2a"\n    voice: author-a\n  - number: 3\n    voice: author-a\n'),
      edit(A, 'paragraphs: 3\n', 'paragraphs: 4\n'),
      edit(A, 'It may come to a choice', 'A new paragraph.\n\nIt may come to a choice'),
    ],
    rules: [],
  },
  {
    name: 'a paragraph inserted, the numbers counted anew',
    edits: [
      edit(A, '  - number: 3\n    voice: author-a\n', '  - number: 3\n    voice: author-a\n  - number: 4\n    voice: author-a\n'),
      edit(A, 'paragraphs: 3\n', 'paragraphs: 4\n'),
      edit(A, 'It may come to a choice', 'A new paragraph.\n\nIt may come to a choice'),
    ],
    rules: ['numeral-is-figure', 'quote-matches-once'],
  },
  { name: 'a section inserted', edits: [edit(A, 'sections:\n', 'sections:\n  - id: lost\n    title: Lost\n    before: 2\n')], rules: [] },
  {
    name: 'evidence added in another paragraph',
    edits: [edit(CLAIMS, COUNCIL, `${COUNCIL}    - article: A\n      paragraph: 2\n      exact: will be lost\n      chain: [author-a]\n`)],
    rules: [],
  },
  {
    name: 'a source heard earlier than before',
    edits: [
      edit(
        'sources.yaml',
        '  places:\n    - article: A\n      paragraph: 3\n',
        '  places:\n    - article: A\n      paragraph: 1\n      exact: had to go elsewhere\n    - article: A\n      paragraph: 3\n',
      ),
    ],
    rules: [],
  },
  {
    name: 'an alias and a note added',
    edits: [edit('sources.yaml', 'aliases: [The dredgers]', 'aliases: [The dredgers, The crew]')],
    rules: [],
  },
  // Reorder
  {
    name: 'claims in another order',
    edits: [edit(CLAIMS, COUNCIL, ''), edit(CLAIMS, '- id: harbor-silts', `${COUNCIL}- id: harbor-silts`)],
    rules: [],
  },
  {
    name: 'evidence in another order',
    edits: [
      edit(
        CLAIMS,
        '    - article: A\n      paragraph: 2\n      exact: “The mud wins every year”\n      chain: [ines-roca, alder-gazette, author-a]\n    - article: B\n      paragraph: 2\n      exact: a Gazette story about Ines Roca\n      chain: [ines-roca, alder-gazette, author-b]\n',
        '    - article: B\n      paragraph: 2\n      exact: a Gazette story about Ines Roca\n      chain: [ines-roca, alder-gazette, author-b]\n    - article: A\n      paragraph: 2\n      exact: “The mud wins every year”\n      chain: [ines-roca, alder-gazette, author-a]\n',
      ),
    ],
    rules: [],
  },
  { name: 'articles in another order', edits: [edit('briefing.yaml', '  - harbor\n  - ships\n', '  - ships\n  - harbor\n')], rules: [] },
  {
    name: 'a claim moved to the file of another article',
    edits: [edit(CLAIMS, COUNCIL, ''), edit('claims/ships.yaml', '- id: berths-blocked-b', `${COUNCIL}- id: berths-blocked-b`)],
    rules: [],
  },
  { name: 'a section moved to another paragraph', edits: [edit(A, 'before: 3', 'before: 2')], rules: ['code-stays'] },
  {
    name: 'a section moved, recorded',
    edits: [edit(A, 'before: 3', 'before: 2'), changes('- type: reworded\n  id: section:A#choices\n  reason: It begins earlier.\n')],
    rules: [],
  },
  {
    name: 'evidence moved to other words',
    edits: [edit(CLAIMS, 'exact: choice for the council', 'exact: fish market and the ferry')],
    rules: ['words-stay'],
  },
  {
    name: 'evidence moved to other words, recorded',
    edits: [
      edit(CLAIMS, 'exact: choice for the council', 'exact: fish market and the ferry'),
      changes('- type: reworded\n  id: claim:council-must-choose@A¶3\n  reason: The words say it better.\n'),
    ],
    rules: [],
  },
  {
    name: 'evidence moved to another paragraph',
    edits: [edit(CLAIMS, '      paragraph: 3\n      exact: choice for the council', '      paragraph: 2\n      exact: will be lost')],
    rules: ['id-stays'],
  },
  {
    name: 'evidence moved to another paragraph, recorded',
    edits: [
      edit(CLAIMS, '      paragraph: 3\n      exact: choice for the council', '      paragraph: 2\n      exact: will be lost'),
      changes('- type: renamed\n  id: claim:council-must-choose@A¶3\n  to: claim:council-must-choose@A¶2\n  reason: It stands there.\n'),
    ],
    rules: ['words-stay'],
  },
  {
    name: 'evidence retired in favor of another paragraph',
    edits: [
      edit(CLAIMS, '      paragraph: 3\n      exact: choice for the council', '      paragraph: 2\n      exact: will be lost'),
      changes(
        '- type: retired\n  id: claim:council-must-choose@A¶3\n  instead: claim:council-must-choose@A¶2\n  reason: It stands there.\n',
      ),
    ],
    rules: [],
  },
  // Edit words
  {
    name: 'a word of a paragraph changed',
    edits: [
      edit(A, 'is filling with silt, says', 'is filling with silt, so says'),
      edit(CLAIMS, 'harbor is filling with silt, says a dredging crew', 'harbor is filling with silt'),
    ],
    rules: ['words-stay'],
  },
  {
    name: 'a word of a paragraph changed, recorded',
    edits: [edit(A, 'had to go elsewhere', 'went elsewhere'), changes('- type: reworded\n  id: paragraph:A¶1\n  reason: Shorter.\n')],
    rules: [],
  },
  {
    name: 'typography of a paragraph changed',
    edits: [edit(A, '“The mud wins every year”, said', '"The mud wins every year", said')],
    rules: [],
  },
  { name: 'emphasis added', edits: [edit(A, 'the harbor master, to the', 'the *harbor master*, to the')], rules: [] },
  {
    name: 'context of a selector added',
    edits: [edit(CLAIMS, '      exact: were out of use\n', '      exact: were out of use\n      suffix: ", and"\n')],
    rules: [],
  },
  { name: 'a hedge and a chain changed', edits: [edit(CLAIMS, '  hedge: may\n', '')], rules: [] },
  // Split
  {
    name: 'a paragraph split',
    edits: [
      edit(A, 'She has seen no survey', '\n\nShe has seen no survey'),
      edit(
        A,
        '  - number: 3\n    voice: author-a\n',
        '  - number: "2a"\n    voice: ines-roca\n    relays: [alder-gazette]\n  - number: 3\n    voice: author-a\n',
      ),
      edit(A, 'paragraphs: 3\n', 'paragraphs: 4\n'),
      edit(A, '  - paragraph: 2\n    exact: the last one', '  - paragraph: 2a\n    exact: the last one'),
      edit('figures/harbor.yaml', '      paragraph: 2\n      exact: of 1998', '      paragraph: 2a\n      exact: of 1998'),
    ],
    rules: ['id-stays', 'words-stay'],
  },
  {
    name: 'a paragraph split, recorded',
    edits: [
      edit(A, 'She has seen no survey', '\n\nShe has seen no survey'),
      edit(
        A,
        '  - number: 3\n    voice: author-a\n',
        '  - number: "2a"\n    voice: ines-roca\n    relays: [alder-gazette]\n  - number: 3\n    voice: author-a\n',
      ),
      edit(A, 'paragraphs: 3\n', 'paragraphs: 4\n'),
      edit(A, '  - paragraph: 2\n    exact: the last one', '  - paragraph: 2a\n    exact: the last one'),
      edit('figures/harbor.yaml', '      paragraph: 2\n      exact: of 1998', '      paragraph: 2a\n      exact: of 1998'),
      changes(
        '- type: renamed\n  id: figure:last-survey@A¶2\n  to: figure:last-survey@A¶2a\n  reason: The paragraph was split.\n- type: reworded\n  id: paragraph:A¶2\n  reason: The paragraph was split.\n',
      ),
    ],
    rules: [],
  },
  // Delete
  { name: 'a claim deleted', edits: [edit(CLAIMS, COUNCIL, '')], rules: ['id-stays'] },
  {
    name: 'a claim retired',
    edits: [edit(CLAIMS, COUNCIL, ''), changes('- type: retired\n  id: claim:council-must-choose\n  reason: It said too little.\n')],
    rules: [],
  },
  {
    name: 'a claim retired in favor of another',
    edits: [
      edit(CLAIMS, COUNCIL, ''),
      changes('- type: retired\n  id: claim:council-must-choose\n  reason: It said too little.\n  instead: claim:mud-wins\n'),
    ],
    rules: [],
  },
  {
    name: 'a claim retired and used again',
    edits: [changes('- type: retired\n  id: claim:council-must-choose\n  reason: It said too little.\n')],
    rules: ['retired-stays-retired'],
  },
  {
    name: 'the code of a retired claim used again',
    edits: [
      edit(CLAIMS, COUNCIL, claim('new', 'C4', 'the fish market')),
      changes('- type: retired\n  id: claim:council-must-choose\n  reason: It said too little.\n'),
    ],
    rules: ['code-is-never-reused'],
  },
  {
    name: 'one place of a claim deleted',
    edits: [
      edit(
        CLAIMS,
        '    - article: B\n      paragraph: 2\n      exact: a Gazette story about Ines Roca\n      chain: [ines-roca, alder-gazette, author-b]\n',
        '',
      ),
    ],
    rules: ['id-stays'],
  },
  {
    name: 'one place of a claim retired',
    edits: [
      edit(
        CLAIMS,
        '    - article: B\n      paragraph: 2\n      exact: a Gazette story about Ines Roca\n      chain: [ines-roca, alder-gazette, author-b]\n',
        '',
      ),
      changes('- type: retired\n  id: claim:mud-wins@B¶2\n  reason: It is another story.\n'),
    ],
    rules: [],
  },
  {
    name: 'a figure retired',
    edits: [
      edit(
        'figures/ships.yaml',
        '- id: closing-year\n  code: F8\n  kind: date\n  quantity: When the port could close\n  value: ../2030\n  places:\n    - article: B\n      paragraph: 2a\n      exact: By 2030\n      chain: [author-b]\n',
        '',
      ),
      edit(
        B,
        'summary: Ships avoid the harbor.\n',
        'summary: Ships avoid the harbor.\nwaived:\n  - paragraph: 2a\n    exact: By 2030\n    reason: A test.\n',
      ),
      changes('- type: retired\n  id: figure:closing-year\n  reason: Waived.\n'),
    ],
    rules: [],
  },
  { name: 'a section deleted', edits: [edit(A, '  - id: choices\n    title: Choices\n    before: 3\n', '')], rules: ['id-stays'] },
  {
    name: 'a section retired',
    edits: [
      edit(A, '  - id: choices\n    title: Choices\n    before: 3\n', ''),
      changes('- type: retired\n  id: section:A#choices\n  reason: One section is enough.\n'),
    ],
    rules: [],
  },
  {
    name: 'the lock damaged',
    edits: [edit('anchors.lock', 'claim:council-must-choose 1.0.0 C4 ', 'claim:council-must-choose C4 ')],
    rules: ['lock-is-whole'],
  },
];

describe('sealed ids', () => {
  test('there are at least 50 edits to try', () => {
    expect(cases.length).toBeGreaterThanOrEqual(50);
  });

  test.each(cases)('$name', async ({ edits, rules }) => {
    const folder = await copyMini();
    await seal(folder);
    const before = await compile(folder);
    expect(before.problems).toEqual([]);
    if (!before.briefing) throw new Error('the mini-briefing compiles');

    const edited = await copyMini([{ file: 'anchors.lock', text: await readFile(join(folder, 'anchors.lock'), 'utf8') }, ...edits]);
    const { briefing, problems } = await compile(edited);
    const fatal = problems.filter((problem) => problem.fatal);
    expect([...new Set(fatal.map(({ ruleId }) => ruleId))].sort()).toEqual(rules);
    for (const { ruleId, note } of fatal) if (/stay|reused/.test(ruleId)) expect(note, ruleId).toBeTruthy();
    if (rules.length) return;
    if (!briefing) throw new Error('a build without fatal problems has a briefing');
    const now = answered(briefing);
    expect([...answered(before.briefing)].filter((it) => !now.has(it))).toEqual([]);

    await seal(edited);
    const resealed = await compile(edited);
    expect(resealed.problems).toEqual([]);
  });
});
