import { Readability } from '@mozilla/readability';
import type { Root } from 'hast';
import { parseHTML } from 'linkedom';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { startOf, unexpected } from '../../compiler/problems/problem.ts';
import { cleanTree } from '../tree/clean-tree.ts';
import { listFurniture, markWords, unwrapMarks } from './cut-furniture.ts';
import type { DecodedText } from '../text/decode-text.ts';
import { markNotes } from '../tree/mark-notes.ts';
import { readPageStatements } from './read-page-statements.ts';
import type { ReadResult } from '../read-document.ts';

/** A page with less text than this is searched again with looser rules, in characters. */
const LEAST_ARTICLE = 250;

/** Read a saved web page: its article, found by Readability, without the page’s furniture. */
export function readHtml(file: string, { text, encoding }: DecodedText): ReadResult {
  const { document } = parseHTML(text.normalize('NFC'));
  const statements = readPageStatements(document);
  const base = findAddress(document);
  const marked = markWords(document);
  const article = new Readability(document, { charThreshold: LEAST_ARTICLE }).parse();
  const found = parseFragment(article?.content ?? '');
  const kept = unwrapMarks(found);
  if (!article || !kept.size) {
    return {
      problems: [
        unexpected(startOf(file), 'page-has-article', 'page in which no article is found', 'a saved web page with an article', {
          hint: 'copy the text of the article into a plain-text file, and import that.',
        }),
      ],
    };
  }
  const { tree, losses } = cleanTree(markNotes(found), base);
  return {
    document: { readAs: `a web page in ${encoding}`, tree, statements, losses: [...losses, ...listFurniture(marked, kept)] },
  };
}

/** Parse HTML that stands within a page. */
export function parseFragment(html: string): Root {
  return unified().use(rehypeParse, { fragment: true }).parse(html);
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
