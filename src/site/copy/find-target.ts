import { isPageKind, kindOfCode } from '../../model/kinds.ts';
import { CHARTS_PATH, CROSSWALK_PATH, listPath, sharePath, shareSectionPath } from '../../formats/links/links.ts';
import * as strings from '#strings/client/copy.ts';
import type { Target, TargetType } from './copies.ts';
import { findMarks, linkTo, locatorOf, locatorWithPage, quote, rangeIn } from './passages.ts';
import { cleanWords, joinQuotations } from './quote-words.ts';

/** What can be copied or cited, as it was found on the page. */
export interface Found {
  target: Target;
  /** Where its citations stand: a file of this site, and the key in it. */
  citations: { file: string; key: string };
}

const HOMES = '[data-note], .entry, .chart-sheet, .chart-figure, .row, .entry-page';
const STATEMENTS = '.statement, .entry-statement';
const NAMES = '.note-label, .entry-label, .row-claim > p, .chart-title, h4, h3, h1';
const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/** Find that to which a permanent link leads: `<a href="#claim-x" data-copy="C12">`. */
export function findByLink(link: HTMLAnchorElement): Found {
  const code = link.dataset['copy'] ?? '';
  const type = typeOf(code);
  const passage = link.closest<HTMLElement>('.passage');
  const paragraph = passage?.querySelector<HTMLElement>('.paragraph');
  const address = publicAddress(link.getAttribute('href') ?? '');
  const citations = { file: citationsFile(type), key: citationKey(type, new URL(address), passage) };
  const common = { type, code, from: titles(), address, preview: publicAddress(base + previewPath(code)) };
  const ranges = passage && paragraph && type !== 'section' ? rangesOf(paragraph, type, code) : [];
  const [first, last] = [ranges[0], ranges.at(-1)];
  if (passage && paragraph && first && last) {
    const place = locatorWithPage([passage]);
    const locator = type === 'paragraph' ? place : strings.place([place, code]);
    return {
      target: { ...common, ...quote(paragraph, ranges), locator, passage: publicAddress(linkTo(first, last)) },
      citations,
    };
  }
  const home = link.closest(HOMES);
  const name = type === 'section' ? passage?.querySelector('h2') : (home?.querySelector(STATEMENTS) ?? home?.querySelector(NAMES));
  const words = cleanWords(name?.textContent ?? '');
  const locator = type === 'section' && passage ? locatorOf([passage]) : code;
  return {
    target: {
      ...common,
      code: locator,
      words: words.startsWith(`${code} `) ? words.slice(code.length + 1) : words,
      wording: 'ours',
      locator,
      passage: null,
    },
    citations,
  };
}

/** Find the words of the text that are selected, with the range of them in which they begin; null if there are none. */
export function findSelected(): (Found & { range: Range }) | null {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const selected = selection.getRangeAt(0);
  const parts = [...document.querySelectorAll<HTMLElement>('.column .paragraph')].flatMap((paragraph) => {
    if (!selected.intersectsNode(paragraph)) return [];
    const range = rangeIn(paragraph, selected);
    const passage = paragraph.closest<HTMLElement>('.passage');
    return passage && /[\p{L}\p{N}]/u.test(range.toString()) ? [{ passage, paragraph, range }] : [];
  });
  const [first, last] = [parts[0], parts.at(-1)];
  if (!first || !last) return null;
  const locator = locatorOf(parts.map(({ passage }) => passage));
  const key = first.passage.dataset['passage'] ?? '';
  return {
    target: {
      type: 'words',
      code: locator,
      locator: locatorWithPage(parts.map(({ passage }) => passage)),
      ...joinQuotations(parts.map(({ paragraph, range }) => quote(paragraph, [range]))),
      from: titles(),
      address: publicAddress(`#${key}`),
      preview: publicAddress(base + sharePath(locatorOf([first.passage]))),
      passage: publicAddress(linkTo(first.range, last.range)),
    },
    range: first.range,
    citations: { file: citationsFile('words'), key },
  };
}

function rangesOf(paragraph: HTMLElement, type: TargetType, code: string): Range[] {
  return type === 'paragraph' ? [rangeIn(paragraph)] : findMarks(paragraph, code);
}

/** `A¶7` → paragraph, `A#recruits` → section, `Ch1` → chart */
function typeOf(code: string): TargetType {
  if (code.includes('¶')) return 'paragraph';
  if (code.includes('#')) return 'section';
  return kindOfCode(code) ?? 'words';
}

function previewPath(code: string): string {
  const [article = '', section] = code.split('#');
  return section === undefined ? sharePath(code) : shareSectionPath(article, section);
}

/** The label of the article, if it is one, and the title of the briefing. */
function titles(): string[] {
  const names = [document.querySelector('.article-head h1'), document.querySelector('.site-title')];
  return names.flatMap((it) => (it ? [cleanWords(it.textContent)] : []));
}

/** Make a link of the page one that works everywhere. */
function publicAddress(link: string): string {
  return new URL(link, document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? location.href).href;
}

/** Citations stand beside the page of an article, and beside the list of all entries of a kind; where that is split, the page names them. */
function citationsFile(type: TargetType): string {
  const own = document.querySelector<HTMLElement>('[data-citations]')?.dataset['citations'];
  if (own) return own;
  if (type === 'chart') return `${base}${CHARTS_PATH}citations.json`;
  if (type === 'relation') return `${base}${CROSSWALK_PATH}citations.json`;
  if (isPageKind(type) && !document.querySelector('.column')) return `${base}${listPath(type)}citations.json`;
  return new URL('citations.json', location.href).pathname;
}

function citationKey(type: TargetType, { hash, pathname }: URL, passage: HTMLElement | null): string {
  if (!hash) return `${type}-${pathname.split('/').at(-2)}`;
  const note = passage && type !== 'paragraph' ? `-${passage.dataset['passage']}` : '';
  const key = hash.slice(1);
  return note && key.endsWith(note) ? key.slice(0, -note.length) : key;
}
