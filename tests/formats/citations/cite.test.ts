import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { compile } from '../../../src/compiler/index.ts';
import { cite, citeAsText, citeInStyle } from '../../../src/formats/citations/cite.ts';
import type { CslItem, Locator } from '../../../src/formats/citations/csl-item.ts';
import { documentItem } from '../../../src/formats/citations/document-item.ts';
import { articleItem, briefingItem, chartItem, relationItem, entryItem } from '../../../src/formats/citations/items.ts';
import { listCitedPages, pageItem } from '../../../src/formats/citations/pages.ts';
import { readStyle, STYLES, type Citation } from '../../../src/formats/citations/styles.ts';
import type { Briefing, CompiledArticle } from '../../../src/model/compiled.ts';
import { compileEditions } from '../../briefings.ts';
import { FULL } from '../../full.ts';
import { copyMini } from '../../mini.ts';

const SITE = 'https://mini.example/team';
const paragraphs = (locator: string): Locator => ({ label: 'paragraph', locator });

let briefing: Briefing;
let harbor: CompiledArticle;
let ships: CompiledArticle;
beforeAll(async () => {
  const compiled = await compile(await copyMini());
  const [first, second] = compiled.briefing?.articles ?? [];
  if (!compiled.briefing || !first || !second) throw new Error('no briefing');
  [briefing, harbor, ships] = [compiled.briefing, first, second];
});

function get<T>(entry: T | undefined): T {
  if (entry === undefined) throw new Error('not in the mini-briefing');
  return entry;
}

interface Case {
  name: string;
  item: () => CslItem;
  locator?: Locator;
  text: Citation;
}

const CASES: Case[] = [
  {
    name: 'the briefing',
    item: () => briefingItem(briefing, SITE),
    text: {
      apa: 'The Test Desk. (2026). The mud of Port Alder (Version 1.0.0) [Research briefing]. https://mini.example/team/',
      chicago: 'The Test Desk, “The Mud of Port Alder,” Research briefing, Version 1.0.0, January 2, 2026, https://mini.example/team/.',
      'chicago-18': 'The Test Desk, The Mud of Port Alder, research briefing, version 1.0.0, January 2, 2026, https://mini.example/team/.',
      mla: 'Test Desk. The Mud of Port Alder. Version 1.0.0, Research briefing, 2 Jan. 2026, https://mini.example/team/.',
    },
  },
  {
    name: 'an article of it',
    item: () => articleItem(briefing, SITE, harbor),
    text: {
      apa: 'The Test Desk. (2026). A. The harbor fills [Annotated reading edition]. In The mud of Port Alder (Version 1.0.0). https://mini.example/team/articles/harbor/',
      chicago:
        'The Test Desk, “A. The Harbor Fills,” Annotated reading edition, in The Mud of Port Alder, Version 1.0.0, 2026, https://mini.example/team/articles/harbor/.',
      'chicago-18':
        'The Test Desk, “A. The Harbor Fills,” annotated reading edition, in The Mud of Port Alder, version 1.0.0, January 2, 2026, https://mini.example/team/articles/harbor/.',
      mla: 'Test Desk. “A. The Harbor Fills.” The Mud of Port Alder, Version 1.0.0, 2026, https://mini.example/team/articles/harbor/. Annotated reading edition.',
    },
  },
  {
    name: 'a paragraph',
    item: () => articleItem(briefing, SITE, ships, '#p2a'),
    locator: paragraphs('2a'),
    text: {
      apa: 'The Test Desk. (2026). B. The ships leave [Annotated reading edition]. In The mud of Port Alder (Version 1.0.0). https://mini.example/team/articles/ships/#p2a (The Test Desk, 2026, para. 2a)',
      chicago:
        'The Test Desk, “B. The Ships Leave,” Annotated reading edition, in The Mud of Port Alder, Version 1.0.0, 2026, para. 2a, https://mini.example/team/articles/ships/#p2a.',
      'chicago-18':
        'The Test Desk, “B. The Ships Leave,” annotated reading edition, in The Mud of Port Alder, version 1.0.0, January 2, 2026, para. 2a, https://mini.example/team/articles/ships/#p2a.',
      mla: 'Test Desk. “B. The Ships Leave.” The Mud of Port Alder, Version 1.0.0, 2026, https://mini.example/team/articles/ships/#p2a. Annotated reading edition. (Test Desk, par. 2a)',
    },
  },
  {
    name: 'several paragraphs',
    item: () => articleItem(briefing, SITE, harbor, '#mud'),
    locator: paragraphs('1–2'),
    text: {
      apa: 'The Test Desk. (2026). A. The harbor fills [Annotated reading edition]. In The mud of Port Alder (Version 1.0.0). https://mini.example/team/articles/harbor/#mud (The Test Desk, 2026, paras. 1–2)',
      chicago:
        'The Test Desk, “A. The Harbor Fills,” Annotated reading edition, in The Mud of Port Alder, Version 1.0.0, 2026, paras. 1–2, https://mini.example/team/articles/harbor/#mud.',
      'chicago-18':
        'The Test Desk, “A. The Harbor Fills,” annotated reading edition, in The Mud of Port Alder, version 1.0.0, January 2, 2026, paras. 1–2, https://mini.example/team/articles/harbor/#mud.',
      mla: 'Test Desk. “A. The Harbor Fills.” The Mud of Port Alder, Version 1.0.0, 2026, https://mini.example/team/articles/harbor/#mud. Annotated reading edition. (Test Desk, pars. 1–2)',
    },
  },
  {
    name: 'the original wording with our notes',
    item: () => articleItem(briefing, SITE, { ...harbor, shows: 'original' }),
    text: {
      apa: 'The Test Desk. (2026). A. The harbor fills [Annotated document]. In The mud of Port Alder (Version 1.0.0). https://mini.example/team/articles/harbor/',
      chicago:
        'The Test Desk, “A. The Harbor Fills,” Annotated document, in The Mud of Port Alder, Version 1.0.0, 2026, https://mini.example/team/articles/harbor/.',
      'chicago-18':
        'The Test Desk, “A. The Harbor Fills,” annotated document, in The Mud of Port Alder, version 1.0.0, January 2, 2026, https://mini.example/team/articles/harbor/.',
      mla: 'Test Desk. “A. The Harbor Fills.” The Mud of Port Alder, Version 1.0.0, 2026, https://mini.example/team/articles/harbor/. Annotated document.',
    },
  },
  {
    name: 'a claim',
    item: () => entryItem(briefing, SITE, 'claim', get(briefing.claims.find(({ code }) => code === 'C1'))),
    text: {
      apa: 'The Test Desk. (2026). C1. The harbor fills with silt [Claim]. In The mud of Port Alder (Version 1.0.0). https://mini.example/team/claims/harbor-silts/',
      chicago:
        'The Test Desk, “C1. The Harbor Fills with Silt,” Claim, in The Mud of Port Alder, Version 1.0.0, 2026, https://mini.example/team/claims/harbor-silts/.',
      'chicago-18':
        'The Test Desk, “C1. The Harbor Fills with Silt,” claim, in The Mud of Port Alder, version 1.0.0, January 2, 2026, https://mini.example/team/claims/harbor-silts/.',
      mla: 'Test Desk. “C1. The Harbor Fills with Silt.” The Mud of Port Alder, Version 1.0.0, 2026, https://mini.example/team/claims/harbor-silts/. Claim.',
    },
  },
  {
    name: 'a source',
    item: () => entryItem(briefing, SITE, 'source', get(briefing.sources.find(({ id }) => id === 'pilots-union'))),
    text: {
      apa: 'The Test Desk. (2026). S7. The pilots’ union [Source]. In The mud of Port Alder (Version 1.0.0). https://mini.example/team/sources/pilots-union/',
      chicago:
        'The Test Desk, “S7. The Pilots’ Union,” Source, in The Mud of Port Alder, Version 1.0.0, 2026, https://mini.example/team/sources/pilots-union/.',
      'chicago-18':
        'The Test Desk, “S7. The Pilots’ Union,” source, in The Mud of Port Alder, version 1.0.0, January 2, 2026, https://mini.example/team/sources/pilots-union/.',
      mla: 'Test Desk. “S7. The Pilots’ Union.” The Mud of Port Alder, Version 1.0.0, 2026, https://mini.example/team/sources/pilots-union/. Source.',
    },
  },
  {
    name: 'a chart',
    item: () => chartItem(briefing, SITE, get(briefing.charts[0])),
    text: {
      apa: 'The Test Desk. (2026). Ch1. Berths out of use among all [Chart]. In The mud of Port Alder (Version 1.0.0). https://mini.example/team/charts/#chart-berths',
      chicago:
        'The Test Desk, “Ch1. Berths out of Use among All,” Chart, in The Mud of Port Alder, Version 1.0.0, 2026, https://mini.example/team/charts/#chart-berths.',
      'chicago-18':
        'The Test Desk, “Ch1. Berths out of Use Among All,” chart, in The Mud of Port Alder, version 1.0.0, January 2, 2026, https://mini.example/team/charts/#chart-berths.',
      mla: 'Test Desk. “Ch1. Berths out of Use among All.” The Mud of Port Alder, Version 1.0.0, 2026, https://mini.example/team/charts/#chart-berths. Chart.',
    },
  },
  {
    name: 'a row of the crosswalk',
    item: () => relationItem(briefing, SITE, get(briefing.relations[0])),
    text: {
      apa: 'The Test Desk. (2026). R1. The blocked berths [Relation]. In The mud of Port Alder (Version 1.0.0). https://mini.example/team/crosswalk/#relation-blocked-berths-once',
      chicago:
        'The Test Desk, “R1. The Blocked Berths,” Relation, in The Mud of Port Alder, Version 1.0.0, 2026, https://mini.example/team/crosswalk/#relation-blocked-berths-once.',
      'chicago-18':
        'The Test Desk, “R1. The Blocked Berths,” relation, in The Mud of Port Alder, version 1.0.0, January 2, 2026, https://mini.example/team/crosswalk/#relation-blocked-berths-once.',
      mla: 'Test Desk. “R1. The Blocked Berths.” The Mud of Port Alder, Version 1.0.0, 2026, https://mini.example/team/crosswalk/#relation-blocked-berths-once. Relation.',
    },
  },
  {
    name: 'a list',
    item: () => pageItem(briefing, SITE, '/claims/'),
    text: {
      apa: 'The Test Desk. (2026). Claims. In The mud of Port Alder (Version 1.0.0). https://mini.example/team/claims/',
      chicago: 'The Test Desk, “Claims,” in The Mud of Port Alder, Version 1.0.0, 2026, https://mini.example/team/claims/.',
      'chicago-18': 'The Test Desk, “Claims,” in The Mud of Port Alder, version 1.0.0, January 2, 2026, https://mini.example/team/claims/.',
      mla: 'Test Desk. “Claims.” The Mud of Port Alder, Version 1.0.0, 2026, https://mini.example/team/claims/.',
    },
  },
  {
    name: 'a document without title, author and date',
    item: () => documentItem(briefing, harbor),
    text: {
      apa: '[Untitled document, called “The harbor fills” by The Test Desk, 90 words, file harbor.txt]. (n.d.).',
      chicago: 'Untitled document, called “The harbor fills” by The Test Desk, 90 words, file harbor.txt, n.d.',
      'chicago-18': 'Untitled document, called “The harbor fills” by The Test Desk, 90 words, file harbor.txt, n.d.',
      mla: 'Untitled document, called “The harbor fills” by The Test Desk, 90 words, file harbor.txt.',
    },
  },
  {
    name: 'a passage of such a document',
    item: () => documentItem(briefing, harbor),
    locator: paragraphs('2–3'),
    text: {
      apa: '[Untitled document, called “The harbor fills” by The Test Desk, 90 words, file harbor.txt]. (n.d.). ([Untitled document, “The harbor fills”], n.d., paras. 2–3)',
      chicago: 'Untitled document, called “The harbor fills” by The Test Desk, 90 words, file harbor.txt, n.d., paras. 2–3.',
      'chicago-18': 'Untitled document, called “The harbor fills” by The Test Desk, 90 words, file harbor.txt, n.d., paras. 2–3.',
      mla: 'Untitled document, called “The harbor fills” by The Test Desk, 90 words, file harbor.txt. (Untitled document, “The harbor fills,” pars. 2–3)',
    },
  },
  {
    name: 'a document whose year is inferred',
    item: () => documentItem(briefing, ships),
    text: {
      apa: '[Untitled document, called “The ships leave” by The Test Desk, 60 words, file ships.txt]. (ca. 2026).',
      chicago: 'Untitled document, called “The ships leave” by The Test Desk, 60 words, file ships.txt, [2026?].',
      'chicago-18': 'Untitled document, called “The ships leave” by The Test Desk, 60 words, file ships.txt, [2026?].',
      mla: 'Untitled document, called “The ships leave” by The Test Desk, 60 words, file ships.txt. [2026?].',
    },
  },
  {
    name: 'a document whose inferred date is no single year',
    item: () => documentItem(briefing, { ...ships, inferredDate: { value: '2025-11?/2026-02?', reason: '' } }),
    text: {
      apa: '[Untitled document, called “The ships leave” by The Test Desk, 60 words, file ships.txt]. (n.d.).',
      chicago: 'Untitled document, called “The ships leave” by The Test Desk, 60 words, file ships.txt, n.d.',
      'chicago-18': 'Untitled document, called “The ships leave” by The Test Desk, 60 words, file ships.txt, n.d.',
      mla: 'Untitled document, called “The ships leave” by The Test Desk, 60 words, file ships.txt.',
    },
  },
  {
    name: 'a document that states everything',
    item: () =>
      documentItem(briefing, { ...ships, title: 'Farewell', author: 'Ada Pike', publisher: 'The Alder Gazette', date: '2025-12-30' }),
    text: {
      apa: 'Ada Pike. (2025, December 30). Farewell. The Alder Gazette.',
      chicago: 'Ada Pike, “Farewell” (The Alder Gazette, December 30, 2025).',
      'chicago-18': 'Ada Pike, “Farewell” (The Alder Gazette, December 30, 2025).',
      mla: 'Ada Pike. Farewell. The Alder Gazette, 30 Dec. 2025.',
    },
  },
];

describe('in every style', () => {
  test.each(CASES)('$name', ({ item, locator, text }) => {
    expect(citeAsText(item(), locator)).toEqual(text);
  });
});

test('markup in a title stays text, and titles are set in italics', () => {
  const item = {
    ...briefingItem(briefing, SITE),
    title: 'Mud <script>alert(1)</script> <span style="font-variant: small-caps;">bc</span> & “more”',
  };
  expect(cite(item).apa).toContain('<i>Mud &#60;script&#62;alert(1)&#60;/script&#62; bc &#38; “more”</i>');
  expect(citeAsText(item).apa).toContain('Mud <script>alert(1)</script> bc & “more” (Version 1.0.0)');
});

/** What an author of a style gives: a style with numbers, which has no word for a place, as the library ships it. */
const VANCOUVER = readStyle('vancouver', '<style class="in-text"><info><title>Vancouver</title></info></style>');

test.each([
  [paragraphs('7'), 'para. 7.'],
  [paragraphs('1'), 'para. 1.'],
  [paragraphs('3–5'), 'paras. 3–5.'],
  [{ ...paragraphs('7'), page: '12' }, 'para. 7, p. 12.'],
])('a style that numbers its references keeps the place: %o', (locator, place) => {
  expect(citeInStyle(articleItem(briefing, SITE, harbor, '#p7'), VANCOUVER, locator)).toMatch(
    new RegExp(` ${place.replaceAll('.', '\\.')}$`),
  );
  expect(citeInStyle(articleItem(briefing, SITE, harbor), VANCOUVER)).not.toContain('para.');
});

test.each([
  ['The Institute of Sand', 'Institute of Sand'],
  ['A Better Harbor, Inc.', 'Better Harbor, Inc.'],
  ['An Office', 'Office'],
  ['Theater of Sand', 'Theater of Sand'],
  ['The', 'The'],
])('an organization as author: %s', (literal, inMla) => {
  const {
    apa,
    'chicago-18': chicago = '',
    mla,
  } = citeAsText({ ...briefingItem(briefing, SITE), author: [{ literal }], publisher: literal });
  const end = (name: string) => (name.endsWith('.') ? name : `${name}.`);
  expect(apa).toMatch(new RegExp(`^${end(literal)} \\(2026\\)`));
  expect(chicago.startsWith(`${literal}, The Mud`)).toBe(true);
  expect(mla?.startsWith(`${end(inMla)} The Mud`)).toBe(true);
});

test('each style says what menus call it, which edition of which manual it follows, and by which rules', async () => {
  expect(STYLES.map(({ id, short, name }) => `${id}: ${short}: ${name}`)).toEqual([
    'apa: APA: APA Style, 7th edition (author–date)',
    'chicago: Chicago 17: Chicago Manual of Style, 17th edition (notes)',
    'chicago-18: Chicago 18: Chicago Manual of Style, 18th edition (notes)',
    'mla: MLA: MLA Handbook, 9th edition',
  ]);
  const listed = await readFile(join(import.meta.dirname, '../../../docs/citing.md'), 'utf8');
  for (const { name, rules } of STYLES) {
    expect(listed).toContain(`### ${name}`);
    expect(listed).toContain(rules);
    expect(rules).toMatch(/\d+(?:st|nd|rd|th) edition \(\d{4}\)/);
  }
});

test('one citation does not change another', () => {
  const alone = cite(articleItem(briefing, SITE, harbor));
  cite(articleItem(briefing, SITE, ships));
  cite({ ...articleItem(briefing, SITE, harbor), URL: 'https://elsewhere.example/' });
  expect(cite({ ...articleItem(briefing, SITE, harbor) })).toEqual(alone);
});

describe('what is formatted once for many is what each would be formatted to alone', () => {
  const same = (item: CslItem, locator?: Locator) => {
    const alone = STYLES.map((style) => [style.id, citeInStyle(item, style, locator)]);
    expect(cite(item, locator), item.title).toEqual(Object.fromEntries(alone));
  };

  test('all that can be cited', async () => {
    for (const it of FULL ? await compileEditions() : [briefing])
      for (const { items } of listCitedPages(it, SITE)) for (const item of items) same(item);
  });

  test('documents without a title, whatever they are called', () => {
    const named = fc.constantFrom('Dissent inside', 'the harbor', 'A “quoted” name', 'Why?', 'no. 5', 'x—y', '12', 'iPod: of mud');
    const file = fc.constantFrom('harbor.txt', '001_92.txt', 'a b.txt', 'x.', '“y”.txt', 'l’été.txt');
    fc.assert(
      fc.property(named, file, fc.boolean(), (label, name, isPlace) =>
        same(
          documentItem(briefing, { ...harbor, label, document: { ...harbor.document, file: name } }),
          isPlace ? paragraphs('1–2') : undefined,
        ),
      ),
      { numRuns: FULL ? 200 : 10 },
    );
  });

  test('any title', () => {
    const word = fc.constantFrom(
      'Mud',
      'a',
      'The',
      'without',
      'al-Sheitat',
      'ISIS',
      'U.S.',
      'O’Neill',
      'iPod',
      '12',
      'der',
      'été',
      'x—y',
      'no. 5',
      '“so”',
      'C1.',
      'a:',
      'E&O',
      'why?',
      'of',
      'v',
      'va',
      'don’t',
      'well-to-do',
      'to-',
      'in–on',
      'α',
      'thus; so',
      'end.',
    );
    const title = fc.oneof(
      fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' ')),
      fc.string({ minLength: 1, maxLength: 12 }),
    );
    const place = fc.option(fc.constantFrom(paragraphs('7'), paragraphs('2a'), paragraphs('1–2')), { nil: undefined });
    fc.assert(
      fc.property(title, place, (words, locator) =>
        same({ ...entryItem(briefing, SITE, 'claim', get(briefing.claims[0])), title: words }, locator),
      ),
      { numRuns: FULL ? 1000 : 20 },
    );
  });
});
