import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isReservedId } from '../../src/model/reserved-ids.ts';
import { compileOnce } from './open-site.ts';
import { takeSites } from './take-site.ts';

describe.each(await takeSites('briefing', 'mini'))('everything in $name has a permanent link', async ({ folder, content }) => {
  const briefing = await compileOnce(content);
  const valuesOf = (folder: string, page: string) =>
    [...readFileSync(join(folder, page, 'index.html'), 'utf8').matchAll(/<a\b[^>]*>/g)].flatMap(([tag]) => {
      const [, code] = /data-copy="([^"]+)"/.exec(tag) ?? [];
      const [, href] = /href="([^"]+)"/.exec(tag) ?? [];
      return code && href ? [[code, href] as const] : [];
    });

  test('on the pages of articles: sections, paragraphs, notes and charts', () => {
    for (const { id, code, sections, paragraphs } of briefing.articles) {
      const links = new Map(valuesOf(folder, `articles/${id}`));
      for (const section of sections) expect(links.get(`${code}#${section.id}`)).toBe(`#${section.id}`);
      for (const { number, notes } of paragraphs) {
        expect(links.get(`${code}¶${number}`)).toBe(`#p${number}`);
        for (const { ref } of notes) expect(links.has(ref), ref).toBe(true);
      }
      const charts = briefing.charts.filter(({ beside }) => beside?.article === code);
      for (const chart of charts) expect(links.get(chart.code)).toBe(`#chart-${chart.id}`);
    }
  });

  test('and no part of their pages that is not of their text has an id that a section may have', () => {
    for (const { id, sections } of briefing.articles) {
      for (const page of [`articles/${id}`, `articles/${id}/cite`]) {
        const html = readFileSync(join(folder, page, 'index.html'), 'utf8');
        const ids = [...html.matchAll(/<[a-z][^>]* id="([^"]+)"/g)].flatMap(([, it = '']) => it);
        const own = new Set(sections.map((section) => section.id));
        const others = ids.filter((it) => !own.has(it) && !/^(?:claim|source|figure|relation|chart)-/.test(it));
        expect(others.length).toBeGreaterThan(own.size);
        expect(others.filter((it) => !isReservedId(it))).toEqual([]);
      }
    }
  });

  test('in the lists, among the charts and in the crosswalk', () => {
    for (const kind of ['claim', 'source', 'figure', 'chart'] as const) {
      const links = valuesOf(folder, `${kind}s`);
      expect(links).toEqual(expect.arrayContaining(briefing[`${kind}s`].map(({ id, code }) => [code, `#${kind}-${id}`])));
    }
    const rows = new Map(valuesOf(folder, 'crosswalk'));
    for (const { id, code } of briefing.relations) if (rows.has(code)) expect(rows.get(code)).toBe(`#relation-${id}`);
    const ids = [...readFileSync(join(folder, 'crosswalk/index.html'), 'utf8').matchAll(/class="row [^"]*" id="([^"]+)"/g)];
    expect(ids.length).toBeGreaterThan(0);
    expect(ids.map(([, id]) => `#${id}`).filter((id) => ![...rows.values()].includes(id))).toEqual([]);
  });

  test('on the page of each entry', () => {
    for (const { id, code } of briefing.claims) expect(valuesOf(folder, `claims/${id}`)).toContainEqual([code, `/claims/${id}/`]);
  });
});
