import type { Root } from 'hast';
import { startOf, unexpected } from '../../compiler/problems/problem.ts';
import type { ReadOptions, ReadResult } from '../source-document.ts';
import type { DecodedText } from '../text/decode-text.ts';
import { cleanTree } from '../tree/clean-tree.ts';
import { listWords } from '../tree/list-words.ts';
import { markNotes } from '../tree/mark-notes.ts';
import type { Loss } from '../tree/losses.ts';
import { buildDocument } from './build-document.ts';
import { findArticle, type FoundArticle } from './find-article.ts';
import { keepParts } from './keep-parts.ts';
import { listParts, describeLeftParts } from './list-parts.ts';
import { parseFragment } from './parse-fragment.ts';
import { parsePage, type Page } from './parse-page.ts';
import { readPageStatements } from './read-page-statements.ts';

/**
 * Read a saved web page: its article, found by Readability, without the page’s furniture.
 *
 * @param address where the page was saved from, if the file says so outside of the page
 * @throws {NestedTooDeep}
 */
export function readHtml(
  file: string,
  { text, encoding, losses: wrong }: DecodedText,
  { keep = [] }: ReadOptions = {},
  address?: string,
): ReadResult {
  const page = parsePage(text);
  const built = buildDocument(page);
  const statements = readPageStatements(built.document);
  const base = findAddress(built.document) ?? address ?? null;
  const article = findArticle(built);
  const whole = article?.texts.size ? null : takeWhole(page, text);
  if (!article && !whole) {
    return {
      problems: [
        unexpected(startOf(file), 'page-has-article', 'page in which no article is found', 'a saved web page with an article', {
          hint: 'copy the text of the article into a plain-text file, and import that.',
        }),
      ],
    };
  }
  const parts = article && !whole ? listParts(page, (node) => article.texts.has(node)) : [];
  const left = article && !whole ? keepParts(article, parts, keep) : parts;
  const { tree, losses } = cleanTree(markNotes(whole ?? (article as FoundArticle).tree), base);
  const told: Loss[] = whole
    ? [{ what: 'Nothing: no article was found by its form, so that every word of the page is taken', details: [] }]
    : [];
  return {
    document: {
      readAs: `a web page in ${encoding}`,
      tree,
      statements,
      losses: [...wrong, ...losses, ...told, ...describeLeftParts(left)],
    },
  };
}

/** The whole body of a page, null where it has no words. */
function takeWhole(page: Page, html: string): Root | null {
  return listParts(page, () => false).length ? takeWords(parseFragment(html)) : null;
}

function takeWords(tree: Root): Root | null {
  return listWords(cleanTree(tree, null).tree).length ? tree : null;
}

/** Find the address of the page where the page states it, so that its links can be followed. */
function findAddress(document: Document): string | null {
  const stated = [
    document.querySelector('base[href]')?.getAttribute('href'),
    document.querySelector('link[rel="canonical"]')?.getAttribute('href'),
    document.querySelector('meta[property="og:url"]')?.getAttribute('content'),
  ];
  return stated.find((it) => it && URL.canParse(it)) ?? null;
}
