import { describe, expect, test } from 'vitest';
import { renderBranches } from '../../../src/formats/map/render-branches.ts';
import { renderMap } from '../../../src/formats/map/render-map.ts';
import { listMaps, mapBranches } from '../../../src/site/map/map-data.ts';
import type { Briefing } from '../../../src/model/compiled.ts';
import { findElements } from '../../formats/chart/find-elements.ts';
import { findTouching, measureLines } from '../../formats/chart/measure-lines.ts';

/** Make a briefing of two articles and so many sources, of which every third reaches its article through one of five papers. */
function makeBriefing(count: number): Briefing {
  const articles = ['A', 'B'].map((code) => ({ id: `article-${code}`, code, label: `Article ${code}`, authorSource: `author-${code}` }));
  const sources = Array.from({ length: count }, (_, at) => ({
    id: `voice-${at}`,
    code: `S${at}`,
    name: at < 5 ? `Paper ${at}` : `A voice with a name of some length, ${at}`,
    kind: at < 5 ? 'publication' : 'person',
    identity: at % 2 ? 'named' : 'unnamed',
    outlet: null,
  }));
  const claims = sources.flatMap(({ id }, at) => {
    const code = at % 2 ? 'A' : 'B';
    const through = at % 3 === 0 && at > 4 ? [`voice-${at % 5}`] : [];
    return Array.from({ length: 1 + (at % 4) }, (_, nth) => ({
      id: `claim-${at}-${nth}`,
      places: [{ article: code, paragraph: 1, quote: '', chain: [id, ...through, `author-${code}`], inferred: [] }],
    }));
  });
  return { language: 'en', articles, sources, claims, relations: [] } as unknown as Briefing;
}

describe.each([8, 30, 200])('with %i sources', (count) => {
  const briefing = makeBriefing(count);
  const maps = listMaps(briefing);

  test(count > 40 ? 'each article has a map of its own' : 'one map holds all articles', () => {
    expect(maps.map(({ articles }) => articles.map(({ code }) => code).join(' '))).toEqual(count > 40 ? ['A', 'B'] : ['A B']);
  });

  test('the maps can be drawn, no label touches another, and there are not too many', () => {
    const drawings = [
      ...maps.map(({ map }) => renderMap(map)),
      ...briefing.articles.map((it) => renderBranches(mapBranches(briefing, it), { id: 'm', title: 'M', description: 'M' })),
    ];
    for (const svg of drawings) {
      if (!svg) throw new Error('not drawn');
      expect(findTouching(measureLines(svg))).toEqual([]);
      expect(findElements(svg, (it) => it.tagName === 'a').length).toBeLessThanOrEqual(100);
    }
  });

  test('no claim is lost where small voices are drawn as one', () => {
    for (const { articles, map } of maps) {
      const own = new Set(articles.map(({ code }) => `article:${code}`));
      const arriving = map.edges.filter(({ to }) => own.has(to)).reduce((sum, { claims }) => sum + claims, 0);
      const told = briefing.claims.filter(({ places }) => articles.some(({ code }) => places.some((it) => it.article === code)));
      expect(arriving).toBe(told.length);
    }
  });
});
