import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { toString } from 'hast-util-to-string';
import { describe, expect, test } from 'vitest';
import { picture, type OriginKind } from '../../src/compiler/origins/source-picture.ts';
import { printSentences, describeSources } from '../../src/compiler/origins/source-statement.ts';
import { compile } from '../../src/compiler/index.ts';
import { chartData } from '../../src/site/charts/chart-data.ts';
import { partRows, listRows } from '../../src/site/compare/crosswalk-rows.ts';
import { isCarriedBy } from '../../src/compiler/origins/carried.ts';
import type { Chain } from '../../src/model/place.ts';
import { listInferred } from '../../src/site/about/inferred.ts';
import { renderChart } from '../../src/formats/chart/render-chart.ts';
import { findElements } from '../formats/chart/find-elements.ts';
import { printLlmsText } from '../../src/site/alternate/llms-text.ts';
import { stringsIn } from '../../src/strings/index.ts';

type Expected = Record<string, string | null>;
interface SecondReading {
  origins: Expected;
  figureOrigins: Expected;
  hedges: Expected;
  readings: Record<string, string[]>;
  inferredSteps: Record<string, string[]>;
  relations: Record<string, string[]>;
  partOf: Record<string, string>;
  inferredRelations: string[];
  relationWords: { code: string; has: string[]; lacks: string[] }[];
  tensions: [string, string][];
  introduces: [string, string][];
  sameSubject: [string, string][];
  sources: Record<string, { kind: string; chains: number }>;
  sourceNotes: { code: string; has: string[] }[];
  figures: Record<string, string>;
  split: Record<string, string[]>;
  words: { in: string; has: string; lacks: string }[];
  notDecades: string[];
  counts: Record<OriginKind, number>;
  countsAsked: Record<OriginKind, number>;
  correctedSince: Record<string, OriginKind>;
  firstNewClaim: number;
  events: { named: string[]; unnamed: number; notStated: number };
  statistics: { named: string[]; unnamed: number; notStated: number };
  inferredClaims: Record<string, number>;
}

const expected = parse(readFileSync(join(import.meta.dirname, 'second-reading.yaml'), 'utf8')) as SecondReading;
const { briefing, problems } = await compile(join(import.meta.dirname, '../../content'));
if (!briefing) throw new Error(problems.map(String).join('\n'));
const { articles, claims, sources, figures, relations, charts } = briefing;
const find = <T extends { code: string }>(items: readonly T[], code: string): T => {
  const found = items.find((it) => it.code === code);
  if (!found) throw new Error(`${code} is gone`);
  return found;
};
const codeOf = (id: string) => claims.find((it) => it.id === id)?.code;
const originsOf = ({ places }: { places: readonly { chain: Chain }[] }) => [...new Set(places.map(({ chain: [origin] }) => origin))];
const found = picture(claims, sources, relations);

describe('origins', () => {
  test.each(Object.entries(expected.origins))('%s: %s', (code, origin) => {
    expect(originsOf(find(claims, code))).toEqual([origin]);
  });

  test.each(Object.entries(expected.figureOrigins))('%s: %s', (code, origin) => {
    expect(originsOf(find(figures, code))).toEqual([origin]);
  });

  test('a past fact or a cause that is told flatly has no writer of its paragraph as its origin', () => {
    const flat = claims.filter(({ type, hedge }) => ['event', 'statistic', 'cause'].includes(type) && hedge === null);
    expect(flat.length).toBeGreaterThan(60);
    const own = flat.filter(({ places }) =>
      places.some(({ article: code, paragraph: number, chain: [origin] }) => {
        const article = find(articles, code);
        const voice = article.paragraphs.find((it) => it.number === number)?.voice;
        return [article.authorSource, voice].includes(origin ?? undefined);
      }),
    );
    expect(own.map(({ code }) => code)).toEqual([]);
  });

  test('an opinion that no one else is named for is the word of the writer whose paragraph it is, not of nobody', () => {
    const opinions = claims.filter(({ type }) => type === 'assessment' || type === 'prediction' || type === 'recommendation');
    expect(opinions.filter((it) => originsOf(it).includes(null)).map(({ code }) => code)).toEqual(['C111']);
  });

  test('the same words have one origin, as a claim and as a figure', () => {
    const unlike = figures.flatMap((figure) =>
      figure.places.flatMap((place) =>
        claims
          .filter(({ type }) => type !== 'prediction')
          .flatMap((claim) =>
            claim.places.flatMap((other) =>
              place.article === other.article &&
              place.paragraph === other.paragraph &&
              (place.quote.includes(other.quote) || other.quote.includes(place.quote)) &&
              place.chain[0] !== other.chain[0]
                ? [`${figure.code} ${claim.code}`]
                : [],
            ),
          ),
      ),
    );
    expect(unlike).toEqual([]);
  });
});

describe('hedges', () => {
  test.each(Object.entries(expected.hedges))('%s: %s', (code, hedge) => {
    expect(find(claims, code).hedge).toBe(hedge);
  });
});

describe('what is our reading', () => {
  test('the paragraphs in which a voice or a step is', () => {
    const readings = articles.flatMap(({ code, paragraphs }) =>
      paragraphs.flatMap(({ number, inferred }) =>
        inferred.length ? [[`${code}¶${number}`, inferred.map(({ source }) => source)] as const] : [],
      ),
    );
    expect(Object.fromEntries(readings)).toEqual(expected.readings);
  });

  test('a voice other than the author that its paragraph does not name is marked', () => {
    const unmarked = articles.flatMap(({ code, authorSource, paragraphs }) =>
      paragraphs.flatMap(({ number, voice, text, inferred }) => {
        const source = sources.find(({ id }) => id === voice);
        const named = source && [source.name, ...source.aliases].some((name) => text.includes(name));
        return voice === authorSource || named || inferred.some((step) => step.source === voice) ? [] : [`${code}¶${number}`];
      }),
    );
    expect(unmarked).toEqual([]);
  });

  test.each(Object.entries(expected.inferredSteps))('%s: %s', (code, steps) => {
    expect(find(claims, code).places.map(({ inferred }) => inferred.map(({ source }) => source))).toEqual([steps]);
  });

  test('how many claims it touches, by source', () => {
    const counts = new Map<string, number>();
    for (const { places } of claims)
      for (const source of new Set(places.flatMap(({ inferred }) => inferred).map((step) => step.source))) counts.set(source, (counts.get(source) ?? 0) + 1);
    expect(Object.fromEntries(counts)).toEqual(expected.inferredClaims);
  });

  test('the list of what is inferred holds it, and keeps times without a date apart', () => {
    const { steps, times, undated } = listInferred(briefing);
    const marked = articles.flatMap(({ paragraphs }) => paragraphs.flatMap(({ inferred }) => inferred));
    expect(steps.length).toBe(marked.length + 1);
    expect(steps.some(({ code, label }) => code === 'A¶16' && label === 'The Washington Post')).toBe(true);
    expect(times.length).toBeGreaterThan(10);
    expect(undated.length).toBeGreaterThan(10);
    expect(times.filter(({ value }) => value.includes('can be told'))).toEqual([]);
  });
});

describe('relations', () => {
  test.each(Object.entries(expected.relations))('%s', (type, codes) => {
    expect(relations.filter((it) => it.type === type).map(({ code }) => code)).toEqual(codes);
  });

  test('parts of one report', () => {
    const parts = relations.flatMap(({ code, partOf }) =>
      partOf ? [[code, relations.find(({ id }) => id === partOf)?.code] as const] : [],
    );
    expect(Object.fromEntries(parts)).toEqual(expected.partOf);
    expect(found.sharedTogether.map((entry) => entry.length)).toEqual([4, 6]);
  });

  test.each(expected.relationWords)('the words of $code', ({ code, has, lacks }) => {
    const { reason, differences } = find(relations, code);
    const text = [reason, ...differences.flatMap(({ values }) => values)].join('\n');
    for (const words of has) expect(text).toContain(words);
    for (const words of lacks) expect(text).not.toContain(words);
  });

  test.each(expected.inferredRelations)('%s is inferred', (code) => {
    expect(find(relations, code).basis).toBe('inferred');
  });

  const pairsOf = (type: string) => relations.filter((it) => it.type === type).map((it) => it.claims.map(codeOf));
  test('tensions, all inside one document', () => {
    expect(pairsOf('tension')).toEqual(expected.tensions);
    for (const { type, places } of relations) if (type === 'tension') expect(new Set(places.map(({ article }) => article)).size).toBe(1);
  });

  test('lines that lead in, each before its passage', () => {
    expect(pairsOf('introduces')).toEqual(expected.introduces);
    for (const { type, claims: pair } of relations) {
      const [line, passage] = pair.map((id) => Number(claims.find((it) => it.id === id)?.places[0]?.paragraph));
      if (type === 'introduces') expect(line).toBeLessThan(passage ?? 0);
    }
  });

  test('pairs on one subject that were missing', () => {
    for (const pair of expected.sameSubject) expect(pairsOf('same-subject')).toContainEqual(pair);
  });

  test('the parts of the crosswalk, each counted without what is a part of another row', () => {
    expect(partRows(stringsIn('en'), listRows(briefing).rows).map(({ id, count }) => `${id} ${count}`)).toEqual([
      'same 2',
      'unlike 13',
      'within 10',
      'comparable 25',
      'introductions 8',
    ]);
  });
});

describe('what was missing or too coarse', () => {
  test.each(Object.entries(expected.sources))('%s', (code, { kind, chains }) => {
    const source = find(sources, code);
    expect(source.kind).toBe(kind);
    expect(claims.filter((it) => isCarriedBy(it, source.id)).length).toBe(chains);
  });

  test.each(expected.sourceNotes)('the note of $code', ({ code, has }) => {
    for (const words of has) expect(find(sources, code).note).toContain(words);
  });

  test.each(Object.entries(expected.figures))('%s: %s', (code, words) => {
    const { kind, places } = find(figures, code);
    expect(kind).toBe('vague');
    expect(places[0]?.quote.toLowerCase()).toContain(words.toLowerCase());
  });

  test.each(Object.entries(expected.split))('%s is one statement, and so is what was cut off', (code, parts) => {
    const first = find(claims, code);
    for (const other of parts.map((part) => find(claims, part))) {
      expect(other.places[0]?.article).toBe(first.places[0]?.article);
      expect(other.statement).not.toBe(first.statement);
    }
    expect(first.statement).not.toMatch(/; |, and /);
  });

  test.each(expected.notDecades)('%s is not drawn as a decade', (code) => {
    const figure = figures.find((it) => it.code === code);
    const date = figure ? (figure.kind === 'date' ? figure.value : figure.period?.from) : find(claims, code).when?.edtf;
    expect(date).toBe('[1990..1994]');
  });
});

function readWords(place: string): string {
  const [kind = '', code = '', id = ''] = place.split(' ');
  switch (kind) {
    case 'claim':
      return find(claims, code).statement;
    case 'note':
      return find(claims, code).note ?? '';
    case 'paragraph': {
      const [article = '', number = ''] = code.split('¶');
      return find(articles, article).paragraphs.find((it) => String(it.number) === number)?.text ?? '';
    }
    case 'section':
      return find(articles, code).sections.find((it) => it.id === id)?.title ?? '';
    case 'summary':
      return find(articles, code).summary;
    case 'date':
      return find(articles, code).inferredDate?.reason ?? '';
    case 'standfirst':
      return briefing?.standfirst ?? '';
    case 'chart': {
      const { title, description, note = '' } = find(charts, code);
      return [title, description, note].join('\n');
    }
    default:
      throw new Error(`Unexpected place ${place}`);
  }
}

describe('words', () => {
  test.each(expected.words)('$in', ({ in: place, has, lacks }) => {
    expect(readWords(place)).toMatch(new RegExp(has));
    expect(readWords(place)).not.toMatch(new RegExp(lacks));
  });

  test('no generated text says what the data do not carry', () => {
    const statement = describeSources(stringsIn('en'), found)
      .map(({ title, sentences }) => `${title}: ${printSentences(sentences)}`)
      .join('\n');
    expect(statement).not.toMatch(/no one between|Strongest/);
    expect(statement).toMatch(/Five things, parts of two reports or events, are told by both articles/);
    const llms = printLlmsText({ briefing, site: 'https://x.example' });
    expect(llms).toContain('five charts drawn from figures and dated claims of the articles alone');
    expect(llms).not.toMatch(/figures alone/);
  });

  test('the chart of rates says that the date of writing is the latest as-of date only', () => {
    const data = chartData(briefing, null, find(charts, 'Ch3'));
    expect(data.type === 'rate' && data.assumption).toMatch(/latest that it can be/);
  });

  test('the chart of events has one row for the find of the bodies', () => {
    const rows = findElements(renderChart(chartData(briefing, null, find(charts, 'Ch4')), 'wide'), (it) => it.tagName === 'a');
    expect(rows.length).toBe(13);
    const told = rows.map(({ element }) => toString(element)).filter((words) => words.includes('bodies') || words.includes('Bodies'));
    expect(told).toHaveLength(1);
    expect(told[0]).toMatch(/“last month”, “in February”.*A¶7, B¶6/s);
  });
});

describe('counts', () => {
  const countOf = (lists: Record<OriginKind, readonly { code: string }[]>) =>
    Object.fromEntries(Object.entries(lists).map(([kind, list]) => [kind, list.length]));

  test('origins of all claims', () => {
    expect(countOf(found.origins)).toEqual(expected.counts);
  });

  test('the numbers that the reading asked for, without what was corrected and added since', () => {
    const old = new Map<string, OriginKind>();
    for (const [kind, list] of Object.entries(found.origins) as [OriginKind, readonly { code: string }[]][])
      for (const { code } of list) if (Number(code.slice(1)) < expected.firstNewClaim) old.set(code, kind);
    for (const [code, kind] of Object.entries(expected.correctedSince)) old.set(code, kind);
    const counts = Object.fromEntries(
      Object.keys(found.origins).map((kind) => [kind, [...old.values()].filter((it) => it === kind).length]),
    );
    expect(counts).toEqual(expected.countsAsked);
  });

  test.each(['events', 'statistics'] as const)('origins of %s', (name) => {
    const type = name === 'events' ? 'event' : 'statistic';
    const by = (kind: OriginKind) => found.origins[kind].filter((it) => it.type === type).map(({ code }) => code);
    expect({ named: by('named'), unnamed: by('unnamed').length, notStated: by('notStated').length }).toEqual(expected[name]);
    expect(by('own')).toEqual([]);
  });
});
