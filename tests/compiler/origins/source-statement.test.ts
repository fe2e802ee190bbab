import { describe, expect, test } from 'vitest';
import { countOrigins } from '../../../src/compiler/origins/count-origins.ts';
import { listCounted, type ListId } from '../../../src/compiler/origins/counted-lists.ts';
import { picture } from '../../../src/compiler/origins/source-picture.ts';
import { printSentences, describeSources } from '../../../src/compiler/origins/source-statement.ts';
import type { CompiledSource } from '../../../src/model/compiled.ts';
import type { Claim } from '../../../src/model/claim.ts';
import type { Chain } from '../../../src/model/place.ts';
import type { Relation } from '../../../src/model/relation.ts';
import { stringsIn } from '../../../src/strings/index.ts';

const strings = stringsIn('en');

const source = (id: string, kind: CompiledSource['kind'], identity: CompiledSource['identity']) => ({
  id,
  name: `The ${id}`,
  kind,
  identity,
});
const sources = [
  source('author-a', 'author', 'unnamed'),
  source('author-b', 'author', 'unnamed'),
  source('paper', 'publication', 'named'),
  source('scholar', 'person', 'named'),
  source('activist', 'person', 'unnamed'),
  source('activists', 'group', 'group'),
];

/** `A: activist paper?` is told by article A, after an activist and through a paper, which is our reading; `-` is an origin that isn't stated. */
function claim(id: string, ...tellings: string[]): Claim {
  const evidence = tellings.map((telling) => {
    const [article = '', marked = ''] = telling.split(': ');
    const ways = marked.replaceAll('?', '');
    const chain: Chain = [...ways.split(' ').map((it) => (it === '-' ? null : it)), `author-${article.toLowerCase()}`];
    const inferred = [...marked.matchAll(/(\S+)\?/g)].map(([, source = '']) => ({ source, reason: 'x' }));
    return { article, paragraph: 1, exact: 'x', chain: ways === 'own' ? [`author-${article.toLowerCase()}`] : chain, inferred };
  });
  return { id, code: 'C1', label: id, statement: id, type: 'event', hedge: null, when: null, where: null, evidence };
}
const relate = (type: Relation['type'], basis: Relation['basis'], ...claims: [string, string]): Relation => ({
  id: claims.join('-'),
  code: 'R1',
  label: 'x',
  type,
  claims,
  basis,
  reason: 'x',
  differences: [],
});
const many = (count: number, ...tellings: string[]) => Array.from({ length: count }, (_, at) => claim(`m${at}`, ...tellings));

function paint(claims: Claim[], relations: Relation[]) {
  const compiled = claims.map((it) => ({
    id: it.id,
    type: it.type,
    places: it.evidence.map(({ article, paragraph, chain, inferred }) => ({ article, paragraph, quote: 'x', chain, inferred })),
    origins: countOrigins(it, claims, relations),
  }));
  return picture(compiled, sources, relations);
}

const nothing = 'Nothing is told by more than one article.';
const cases: { name: string; claims: Claim[]; relations?: Relation[]; sentences: [string, string] }[] = [
  { name: 'nothing at all', claims: [], sentences: ['There are no claims.', nothing] },
  {
    name: 'one claim on a named origin',
    claims: [claim('x', 'A: paper')],
    sentences: ['The one claim rests on a named origin.', nothing],
  },
  {
    name: 'one claim on an unnamed origin',
    claims: [claim('x', 'A: activist paper')],
    sentences: ['The one claim rests on an unnamed origin.', nothing],
  },
  {
    name: 'one claim without a stated origin',
    claims: [claim('x', 'A: - paper')],
    sentences: ['The one claim rests on no stated origin.', nothing],
  },
  {
    name: 'one claim of the author’s own',
    claims: [claim('x', 'A: own')],
    sentences: ['The one claim rests on the word of the article’s author.', nothing],
  },
  {
    name: 'one of each kind, and none shared',
    claims: [claim('w', 'A: paper'), claim('x', 'A: activists'), claim('y', 'B: own'), claim('z', 'B: -')],
    sentences: [
      'Of four claims, one rests on a named origin, one on an unnamed one and one on the word of the article’s author; for one no origin is stated.',
      'Nothing is told by both articles.',
    ],
  },
  {
    name: 'more than twelve, in digits, and kinds that do not occur',
    claims: [...many(13, 'A: paper'), claim('y', 'B: own')],
    sentences: [
      'Of 14 claims, 13 rest on a named origin, none on an unnamed one and one on the word of the article’s author; none is without a stated origin.',
      'Nothing is told by both articles.',
    ],
  },
  {
    name: 'a claim with two origins counts once, as named',
    claims: [claim('x', 'A: - paper', 'A: scholar'), claim('y', 'A: activist')],
    sentences: [
      'Of two claims, one rests on a named origin, one on an unnamed one and none on the word of the article’s author; none is without a stated origin.',
      nothing,
    ],
  },
  {
    name: 'one thing told by both on one origin, which both name',
    claims: [claim('x', 'A: scholar'), claim('y', 'B: scholar')],
    relations: [relate('same-origin', 'stated', 'x', 'y')],
    sentences: [
      'Of two claims, two rest on a named origin, none on an unnamed one and none on the word of the article’s author; none is without a stated origin.',
      'One thing is told by both articles, on one origin.',
    ],
  },
  {
    name: 'two things told by both on one origin each',
    claims: [claim('x', 'A: scholar', 'B: scholar'), claim('y', 'A: activist', 'B: activist')],
    sentences: [
      'Of two claims, one rests on a named origin, one on an unnamed one and none on the word of the article’s author; none is without a stated origin.',
      'Two things are told by both articles, each on one origin.',
    ],
  },
  {
    name: 'one thing told by both, whose second origin falls away',
    claims: [claim('x', 'A: activist'), claim('y', 'B: -')],
    relations: [relate('same-origin', 'inferred', 'x', 'y')],
    sentences: [
      'Of two claims, none rests on a named origin, one on an unnamed one and none on the word of the article’s author; for one no origin is stated.',
      'One thing is told by both articles, on more than one origin at first sight; once what we infer to be one report is counted once, it has only one left.',
    ],
  },
  {
    name: 'one thing told by both on two origins',
    claims: [claim('x', 'A: scholar'), claim('y', 'B: activist')],
    relations: [relate('corroborates', 'inferred', 'x', 'y')],
    sentences: [
      'Of two claims, one rests on a named origin, one on an unnamed one and none on the word of the article’s author; none is without a stated origin.',
      'One thing is told by both articles, on more than one origin.',
    ],
  },
  {
    name: 'many things: one keeps a second origin, one loses it, one never had it, and a claim that stands in both by itself',
    claims: [
      claim('a1', 'A: scholar'),
      claim('b1', 'B: activist'),
      claim('a2', 'A: scholar'),
      claim('b2', 'B: -'),
      claim('a3', 'A: paper'),
      claim('b3', 'B: paper'),
      claim('ab', 'A: paper', 'B: scholar'),
    ],
    relations: [
      relate('same-event', 'inferred', 'a1', 'b1'),
      relate('same-origin', 'stated', 'a2', 'b2'),
      relate('same-event', 'stated', 'a3', 'b3'),
    ],
    sentences: [
      'Of seven claims, five rest on a named origin, one on an unnamed one and none on the word of the article’s author; for one no origin is stated.',
      'Four things are told by both articles, three of them on more than one origin at first sight; once what the texts state to be one report is counted once, two of them have more than one left.',
    ],
  },
  {
    name: 'many things, of which none keeps a second origin',
    claims: [claim('a1', 'A: scholar'), claim('b1', 'B: -'), claim('a2', 'A: -'), claim('b2', 'B: -')],
    relations: [relate('same-origin', 'inferred', 'a1', 'b1'), relate('same-origin', 'stated', 'a2', 'b2')],
    sentences: [
      'Of four claims, one rests on a named origin, none on an unnamed one and none on the word of the article’s author; for three no origin is stated.',
      'Two things are told by both articles, each on more than one origin at first sight; once what the texts state or we infer to be one report is counted once, none of them has more than one left.',
    ],
  },
  {
    name: 'things that are parts of one report are told apart and counted together',
    claims: ['a1', 'a2', 'a3'].map((id) => claim(id, 'A: activist')).concat(['b1', 'b2', 'b3'].map((id) => claim(id, 'B: -'))),
    relations: [
      relate('same-origin', 'inferred', 'a1', 'b1'),
      { ...relate('same-origin', 'inferred', 'a2', 'b2'), partOf: 'a1-b1' },
      relate('same-origin', 'inferred', 'a3', 'b3'),
    ],
    sentences: [
      'Of six claims, none rests on a named origin, three on an unnamed one and none on the word of the article’s author; for three no origin is stated.',
      'Three things, parts of two reports or events, are told by both articles, each on more than one origin at first sight; once what we infer to be one report is counted once, none of them has more than one left.',
    ],
  },
  {
    name: 'steps that are our reading are counted, by claims',
    claims: [claim('x', 'A: scholar? paper?'), claim('y', 'A: - paper', 'A: activist? paper'), claim('z', 'A: paper')],
    sentences: [
      'Of three claims, two rest on a named origin, one on an unnamed one and none on the word of the article’s author; none is without a stated origin. For two claims a step of the chain is our reading, and not stated.',
      'Nothing is told by more than one article.',
    ],
  },
  {
    name: 'claims that differ are not one thing, and neither are two tellings in one article',
    claims: [claim('x', 'A: scholar'), claim('y', 'B: -'), claim('z', 'A: -')],
    relations: [relate('differs', 'inferred', 'x', 'y'), relate('same-event', 'inferred', 'x', 'z')],
    sentences: [
      'Of three claims, one rests on a named origin, none on an unnamed one and none on the word of the article’s author; for two no origin is stated.',
      'Nothing is told by both articles.',
    ],
  },
];

/** The sentences of a point, as text; empty where there is none. */
function state(claims: Claim[], relations: Relation[], point: string): string {
  return printSentences(describeSources(strings, paint(claims, relations)).find(({ id }) => id === point)?.sentences ?? []);
}

describe('what the claims rest on, and what several articles tell', () => {
  test.each(cases)('$name', ({ claims, relations = [], sentences }) => {
    expect([state(claims, relations, 'rest'), state(claims, relations, 'shared')]).toEqual(sentences);
  });
});

const more: { name: string; point: 'one' | 'strong' | 'weak'; claims: Claim[]; relations?: Relation[]; text: string }[] = [
  { name: 'no claims', point: 'one', claims: [], text: '' },
  { name: 'one claim, one origin', point: 'one', claims: [claim('x', 'A: paper')], text: 'It rests on one origin, stated or not.' },
  { name: 'all on one origin', point: 'one', claims: many(3, 'A: -'), text: 'Each rests on one origin, stated or not.' },
  {
    name: 'one claim, two origins',
    point: 'one',
    claims: [claim('x', 'A: paper', 'A: scholar')],
    text: 'It rests on more than one origin at first sight. No two of these origins are taken to be one report.',
  },
  {
    name: 'two origins that are one by a stated relation',
    point: 'one',
    claims: [claim('x', 'A: paper'), claim('y', 'A: -'), claim('z', 'A: own')],
    relations: [relate('same-origin', 'stated', 'x', 'y')],
    text: 'Counted with all that tell the same, one has one origin, stated or not, and two have more than one. Once what the texts state to be one report is counted once, none has more than one left.',
  },
  {
    name: 'one of several keeps its second origin',
    point: 'one',
    claims: [claim('w', 'A: own'), claim('x', 'A: paper', 'B: scholar'), claim('y', 'A: activist'), claim('z', 'B: -')],
    relations: [relate('same-origin', 'inferred', 'y', 'z')],
    text: 'Counted with all that tell the same, one has one origin, stated or not, and three have more than one. Once what we infer to be one report is counted once, one has more than one left.',
  },
  { name: 'no claims', point: 'strong', claims: [], text: '' },
  {
    name: 'nothing strong',
    point: 'strong',
    claims: [claim('x', 'A: activist paper')],
    text: 'No claim comes from a named origin with no go-between stated; none has more than one origin left.',
  },
  {
    name: 'one direct, one with two origins',
    point: 'strong',
    claims: [claim('x', 'A: scholar', 'A: activist')],
    text: 'One claim comes from a named origin with no go-between stated; it is an event or a statistic. A chain may be short because its text leaves out who stood between. One has more than one origin left.',
  },
  {
    name: 'several of both',
    point: 'strong',
    claims: many(2, 'A: scholar', 'A: activist'),
    text: 'Two claims come from a named origin with no go-between stated; two of them are events or statistics. A chain may be short because its text leaves out who stood between. Two have more than one origin left.',
  },
  {
    name: 'short chains of opinions, one of them by our reading',
    point: 'strong',
    claims: [claim('x', 'A: scholar?'), claim('y', 'A: scholar')].map((it) => ({ ...it, type: 'assessment' as const })),
    text: 'Two claims come from a named origin with no go-between stated; none of them is an event or a statistic, and in one a step of the chain is our reading. A chain may be short because its text leaves out who stood between. None has more than one origin left.',
  },
  { name: 'no claims', point: 'weak', claims: [], text: '' },
  {
    name: 'all are the authors’ own',
    point: 'weak',
    claims: [claim('x', 'A: own')],
    text: 'No event or statistic is without a stated origin; no claim comes only from a voice without a name, through two others or more. All claims are the articles’ own.',
  },
  {
    name: 'one of each',
    point: 'weak',
    claims: [claim('x', 'A: -'), claim('y', 'A: activist scholar paper')],
    text: 'For one event or statistic no origin is stated; one claim comes only from a voice without a name, through two others or more. No voice besides the articles’ authors carries more claims than every other.',
  },
  {
    name: 'several, and a paper that carries most',
    point: 'weak',
    claims: [...many(2, 'A: -'), claim('x', 'A: activist scholar paper'), claim('y', 'A: activists scholar paper'), claim('z', 'A: paper')],
    text: 'For two events and statistics no origin is stated; two claims come only from a voice without a name, through two others or more. Without The paper, three claims would have nothing else to support them, more than without any other voice besides the articles’ authors.',
  },
  {
    name: 'a voice that carries most, in part by our reading',
    point: 'weak',
    claims: [claim('x', 'A: scholar paper?'), claim('y', 'A: paper')],
    text: 'No event or statistic is without a stated origin; no claim comes only from a voice without a name, through two others or more. Without The paper, two claims would have nothing else to support them, more than without any other voice besides the articles’ authors; in one of them a step of the chain is our reading.',
  },
];

describe('one origin or several, strongest and weakest points', () => {
  test.each(more)('$point: $name', ({ point, claims, relations = [], text }) => {
    expect(state(claims, relations, point)).toBe(text);
  });
});

describe('the lists behind the numbers', () => {
  const all = [...cases, ...more].map(({ claims, relations = [] }) => paint(claims, relations));

  test('each number is the length of its list', () => {
    const parts = all.flatMap((it) =>
      describeSources(strings, it).flatMap(({ sentences }) =>
        sentences.flat().flatMap((part) => (typeof part !== 'string' && 'list' in part ? [{ it, part }] : [])),
      ),
    );
    expect(parts.length).toBeGreaterThan(100);
    for (const { it, part } of parts) {
      const { length } = listCounted(it, part.list);
      expect(length, part.text).toBeGreaterThan(0);
      if (!/^(?:The one claim|one origin|more than one origin)$/.test(part.text)) {
        expect(part.text.toLowerCase().split(' ')[0], `${part.text} of ${part.list}`).toBe(strings.quantities.countWord(length));
      }
    }
  });

  test('each claim rests on one kind of origin, and has one or several', () => {
    for (const it of all) {
      const count = (...lists: ListId[]) => lists.reduce((sum, list) => sum + listCounted(it, list).length, 0);
      expect(count('named', 'unnamed', 'own', 'not-stated')).toBe(it.claims.length);
      expect(count('one', 'several')).toBe(it.claims.length);
      expect(count('several-left')).toBeLessThanOrEqual(count('several'));
    }
  });

  test('every list has a title', () => {
    expect(Object.values(strings.sourceStatement.lists).every((title) => title.length > 5)).toBe(true);
  });
});
