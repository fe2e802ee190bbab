import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import type { Site } from './build-sites.ts';
import { bar, CLIPBOARD, evaluate, select, take } from './copying.ts';
import { openSite } from './open-site.ts';

const [briefed] = inject('sites') as [Site];
const { briefing, article, look: lookAt } = await openSite(briefed);
const path = `/articles/${article.id}/`;
const look: typeof lookAt = (path, see, opening) => lookAt(path, see, { ...CLIPBOARD, ...opening });

/** The reference implementation of text directives finds the words as browsers do; the one that tests run in may not look for words at all. */
const FINDER = readFileSync(join(import.meta.dirname, '../../node_modules/text-fragments-polyfill/src/text-fragment-utils.js'), 'utf8');

describe('a link to words names them, and no others', () => {
  const places = (last: string): [string, { id: string; start: number; end: number }][] => {
    const find = (name: string, pattern: RegExp): [string, { id: string; start: number; end: number }] => {
      for (const { number, text } of briefing.articles[0]?.paragraphs ?? []) {
        const match = pattern.exec(text);
        if (match) return [name, { id: `p${number}`, start: match.index, end: match.index + match[0].length }];
      }
      throw new Error(`no words for ${name}`);
    };
    const marked = article.paragraphs.flatMap(({ number, notes }) =>
      notes.flatMap(({ ranges }) => ranges.map((range) => ({ number, ...range }))),
    );
    const [first] = marked;
    if (!first) throw new Error('no marks');
    const next = marked.find(({ number, start }) => number === first.number && start > first.end);
    return [
      ['within a mark', { id: `p${first.number}`, start: first.start, end: first.end }],
      ['across marks', { id: `p${first.number}`, start: first.start + 1, end: (next?.end ?? first.end) - 1 }],
      find('with quotation marks', /\p{L}+ “[^”]+” \p{L}+/u),
      find('with a hyphen', /\p{L}+ \p{L}+-\p{L}+ \p{L}+/u),
      find('that stand everywhere', /\b(?:the|of)\b/u),
      ['with diacritics', { id: last, start: 0, end: 12 }],
    ];
  };

  test('in each of several kinds of place', async () => {
    await look(path, async (page) => {
      const last = `p${article.paragraphs.at(-1)?.number}`;
      await evaluate(page, `document.getElementById('${last}').prepend('Dāʿish in Šām said so: ')`);
      await page.route('**/finder.js', (route) => route.fulfill({ contentType: 'text/javascript', body: FINDER }));
      const links: { name: string; link: string; words: string }[] = [];
      for (const [name, { id, start, end }] of places(last)) {
        await select(page, id, start, end);
        await bar(page).waitFor();
        const words = await evaluate<string>(page, 'getSelection().toString()');
        links.push({ name, words, link: await take(page, 'Copy link') });
        await evaluate(page, 'getSelection().removeAllRanges()');
        await bar(page).waitFor({ state: 'hidden' });
      }
      // The finder asks for the style of each element, which takes minutes where notes hang on one another.
      await evaluate(
        page,
        `document.adoptedStyleSheets = []; document.querySelectorAll('style, link[rel=stylesheet], .copy-.copy-bar, .copy-said').forEach((it) => it.remove()); document.querySelectorAll('details').forEach((it) => (it.open = true))`,
      );
      for (const { name, link, words } of links) {
        const { hash } = new URL(link);
        expect(hash, name).toMatch(/^#p\d+a?:~:text=/);
        const found = await evaluate<{ words: string; id: string }[]>(
          page,
          `import('/finder.js').then(({ getFragmentDirectives, parseFragmentDirectives, processTextFragmentDirective }) => {
            const [directive] = parseFragmentDirectives(getFragmentDirectives(${JSON.stringify(hash)})).text;
            return processTextFragmentDirective(directive).map((range) => ({
              words: range.toString(),
              id: (range.startContainer.parentElement.closest('.paragraph') ?? {}).id,
            }));
          })`,
        );
        expect(found, `${name}: ${hash}`).toHaveLength(1);
        expect(found[0]?.id).toBe(/^#(p\d+a?)/.exec(hash)?.[1]);
        expect(found[0]?.words.replace(/\s+/g, ' '), name).toContain(words.replace(/\s+/g, ' ').trim());
      }
    });
  });
});
