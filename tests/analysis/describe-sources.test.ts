import { describe, expect, test } from 'vitest';
import { countOrigins } from '../../src/analysis/count-origins.ts';
import { describeSources, printSources } from '../../src/analysis/describe-sources.ts';
import type { CompiledSource } from '../../src/schema/compiled.ts';
import type { Claim } from '../../src/schema/claim.ts';
import type { Chain } from '../../src/schema/place.ts';
import type { Relation } from '../../src/schema/relation.ts';

const source = (id: string, kind: CompiledSource['kind'], identity: CompiledSource['identity']) => ({ id, kind, identity });
const sources = [
  source('author-a', 'author', 'unnamed'),
  source('author-b', 'author', 'unnamed'),
  source('paper', 'publication', 'named'),
  source('scholar', 'person', 'named'),
  source('activist', 'person', 'unnamed'),
  source('activists', 'group', 'group'),
];

/** `A: activist paper` is told by article A, after an activist and through a paper; `-` is an origin that isn't stated. */
function claim(id: string, ...tellings: string[]): Claim {
  const evidence = tellings.map((telling) => {
    const [article = '', ways = ''] = telling.split(': ');
    const chain: Chain = [...ways.split(' ').map((it) => (it === '-' ? null : it)), `author-${article.toLowerCase()}`];
    return { article, paragraph: 1, exact: 'x', chain: ways === 'own' ? [`author-${article.toLowerCase()}`] : chain };
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

function picture(claims: Claim[], relations: Relation[]) {
  const compiled = claims.map((it) => ({
    id: it.id,
    chains: it.evidence.map(({ chain }) => chain),
    places: it.evidence.map(({ article, paragraph }) => ({ article, paragraph, quote: 'x' })),
    origins: countOrigins(it, claims, relations),
  }));
  return describeSources(compiled, sources, relations);
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
    name: 'claims that differ are not one thing, and neither are two tellings in one article',
    claims: [claim('x', 'A: scholar'), claim('y', 'B: -'), claim('z', 'A: -')],
    relations: [relate('differs', 'inferred', 'x', 'y'), relate('same-event', 'inferred', 'x', 'z')],
    sentences: [
      'Of three claims, one rests on a named origin, none on an unnamed one and none on the word of the article’s author; for two no origin is stated.',
      'Nothing is told by both articles.',
    ],
  },
];

describe('describeSources', () => {
  test.each(cases)('$name', ({ claims, relations = [], sentences }) => {
    expect(printSources(picture(claims, relations))).toEqual(sentences);
  });

  test('each claim is counted once', () => {
    for (const { claims, relations = [] } of cases) {
      const { origins, claims: total } = picture(claims, relations);
      expect(Object.values(origins).reduce((sum, it) => sum + it, 0)).toBe(total);
    }
  });
});
