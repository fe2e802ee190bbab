import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { bar, CLIPBOARD, evaluate, select, take } from './copying.ts';
import { segment } from '../../src/compiler/text/segments.ts';
import type { CompiledArticle } from '../../src/model/compiled.ts';
import { compileOnce, openSite } from './open-site.ts';
import { takeSites } from './take-site.ts';

/** The reference implementation of text directives finds the words as browsers do; the one that tests run in may not look for words at all. */
const FINDER = readFileSync(join(import.meta.dirname, '../../node_modules/text-fragments-polyfill/src/text-fragment-utils.js'), 'utf8');

/** Words that are selected: where they stand in a paragraph. */
interface Chosen {
  name: string;
  id: string;
  start: number;
  end: number;
}

/** What the paragraphs of small sites do not have; each is put before one. */
const STRANGE = ['The “old bell” rang. ', 'A never-ending wait began. ', 'Dāʿish in Šām said so: '];

/** Find the word that stands in an article most often. */
function commonestWord({ paragraphs, language }: CompiledArticle): string {
  const words = paragraphs.flatMap(({ text }) => [...segment(text, language, 'word')].flatMap((it) => (it.isWordLike ? it.segment : [])));
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].toSorted(([, one], [, other]) => other - one)[0]?.[0] ?? '';
}

const cases = (await takeSites('mini')).map(async (site) => {
  const { articles } = await compileOnce(site.content);
  const first = articles.filter(({ language }, at) => articles.findIndex((it) => it.language === language) === at);
  return first.map((article) => ({ name: site.name, language: article.language, site, article }));
});

describe.each((await Promise.all(cases)).flat())('in $name ($language) a link to words names them, and no others', async (it) => {
  const { article } = it;
  const { strings, look } = await openSite(it.site);
  const passages = article.paragraphs.map(({ number, text }, at) => ({ id: `p${number}`, text: `${STRANGE[at] ?? ''}${text}`, at }));
  const find = (name: string, pattern: RegExp): Chosen => {
    const found = passages.flatMap(({ id, text }) => {
      const match = pattern.exec(text);
      return match ? [{ name, id, start: match.index, end: match.index + match[0].length }] : [];
    });
    if (!found[0]) throw new Error(`no words for ${name}`);
    return found[0];
  };
  /** Words at marks, which stand further back by what is put before them. */
  const findMarked = (): Chosen[] => {
    const marked = article.paragraphs.flatMap(({ notes }, at) => {
      const { id = '', text = '' } = passages[at] ?? {};
      const moved = text.length - (article.paragraphs[at]?.text.length ?? 0);
      return notes.flatMap(({ ranges }) => ranges.map(({ start, end }) => ({ id, start: start + moved, end: end + moved })));
    });
    const [first] = marked;
    if (!first) throw new Error('no marks');
    const next = marked.find(({ id, start }) => id === first.id && start > first.end);
    return [
      { name: 'within a mark', ...first },
      { name: 'across marks', ...first, start: first.start + 1, end: (next?.end ?? first.end) - 1 },
    ];
  };
  const chosen = () => [
    ...findMarked(),
    find('with quotation marks', /\p{L}+ “[^”]+” \p{L}+/u),
    find('with a hyphen', /\p{L}+ \p{L}+-\p{L}+ \p{L}+/u),
    find('that stand everywhere', new RegExp(article.language === 'en' ? '\\b(?:the|of)\\b' : commonestWord(article), 'u')),
    find('with diacritics', /Dāʿish in Šām/),
  ];

  test('in each of several kinds of place', async () => {
    await look(
      `/articles/${article.id}/`,
      async (page) => {
        for (const { id, at } of passages) await evaluate(page, `document.getElementById('${id}').prepend('${STRANGE[at] ?? ''}')`);
        await page.route('**/finder.js', (route) => route.fulfill({ contentType: 'text/javascript', body: FINDER }));
        const links: { name: string; link: string; words: string }[] = [];
        for (const { name, id, start, end } of chosen()) {
          await select(page, id, start, end);
          await bar(page, strings).waitFor();
          const words = await evaluate<string>(page, 'getSelection().toString()');
          links.push({ name, words, link: await take(page, strings.clientCopy.copyLink) });
          await evaluate(page, 'getSelection().removeAllRanges()');
          await bar(page, strings).waitFor({ state: 'hidden' });
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
      },
      CLIPBOARD,
    );
  });
});
