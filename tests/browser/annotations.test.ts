import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toRange as toRangeByPosition } from 'dom-anchor-text-position';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { ANNOTATION_TYPE, type Annotation, type Selector } from '../../src/formats/annotations/web-annotation.ts';
import { compileOnce } from './open-site.ts';
import { takeSites } from './take-site.ts';

const ofType = <T extends Selector['type']>(selectors: readonly Selector[], type: T) =>
  selectors.find((it): it is Extract<Selector, { type: T }> => it.type === type);

/** Find the words of a quotation: where they stand several times, the places whose context is most like that of the quotation. */
function findQuote(text: string, { exact, prefix = '', suffix = '' }: Extract<Selector, { type: 'TextQuoteSelector' }>): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) places.push(at);
  const likeness = (at: number) =>
    countSame([...text.slice(Math.max(0, at - 200), at)].toReversed(), [...prefix].toReversed()) +
    countSame([...text.slice(at + exact.length, at + exact.length + 200)], [...suffix]);
  const most = Math.max(...places.map(likeness));
  return places.filter((at) => likeness(at) === most);
}

function countSame(one: readonly string[], other: readonly string[]): number {
  const differs = other.findIndex((letter, at) => one[at] !== letter);
  return differs === -1 ? other.length : differs;
}

describe.each(await takeSites('briefing', 'mini'))('$name', async ({ folder, content }) => {
  const briefing = await compileOnce(content);

  test.each(briefing.articles.map(({ id }) => id))('%s: what annotation clients use finds every passage again', (id) => {
    const path = `/articles/${id}/`;
    const { document } = new JSDOM(readFileSync(join(folder, path, 'index.html'), 'utf8')).window;
    const link = document.querySelector<HTMLLinkElement>(`link[rel=alternate][href$="${path}annotations.jsonld"]`);
    expect(link?.type).toBe('application/ld+json');
    // Of what profile they are stands where no reader waits for it.
    const links = JSON.parse(readFileSync(join(folder, path, 'linkset.json'), 'utf8')) as { linkset: { describedby: object[] }[] };
    expect(links.linkset[0]?.describedby).toContainEqual({ href: expect.stringMatching(/\/annotations\.jsonld$/), type: ANNOTATION_TYPE });
    const { items } = JSON.parse(readFileSync(join(folder, path, 'annotations.jsonld'), 'utf8')) as { items: Annotation[] };
    expect(items.length).toBeGreaterThan(5);
    for (const { id: name, target } of items)
      for (const { source, scope, selector } of target) {
        expect(scope.startsWith(`${source}#`)).toBe(true);
        const fragment = ofType(selector, 'FragmentSelector');
        const quote = ofType(selector, 'TextQuoteSelector');
        const position = ofType(selector, 'TextPositionSelector');
        const paragraph = document.getElementById(fragment?.value ?? '');
        if (!quote || !position || !paragraph) throw new Error(`${name} lacks a selector or its paragraph`);
        // In the whole page, with its notes and scripts, as Hypothesis does.
        const places = findQuote(document.body.textContent, quote);
        const before = document.createRange();
        before.setEndBefore(paragraph);
        before.setStart(document.body, 0);
        const start = before.toString().length;
        // A note may repeat the sentence with its context: then its place is as good to them.
        const inParagraph = places.filter((at) => at >= start && at + quote.exact.length <= start + paragraph.textContent.length);
        expect(inParagraph, name).toHaveLength(1);
        // In the paragraph that is named, where clients of the DOM count UTF-16 units.
        const units = (count: number) => [...paragraph.textContent].slice(0, count).join('').length;
        const byPosition = toRangeByPosition(paragraph, { start: units(position.start), end: units(position.end) });
        expect(byPosition.toString(), name).toBe(quote.exact);
      }
  });
});
