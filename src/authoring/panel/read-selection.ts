import { findQuote } from '../../compiler/anchor/find-quote.ts';
import { wholeWords } from '../../compiler/anchor/text-directive.ts';
import { languageOf, rangeIn, stretchOf } from '../../site/copy/passages.ts';
import type { SelectedWords } from '../messages.ts';

/** Words of an article’s page that are selected. */
export interface PageSelection {
  /** Those of each paragraph, the whole of words that are cut. */
  places: SelectedWords[];
  /** Those of a heading or of the note to a paragraph, where a numeral can be waived and nothing else be said. */
  beside: SelectedWords | null;
}

/** Read which words of paragraphs, of a heading or of a note are selected; null where there are none of the article. */
export function readSelection(): PageSelection | null {
  const selection = getSelection();
  const slug = slugOfPage();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0 || slug === null) return null;
  const range = selection.getRangeAt(0);
  const paragraphs = [...document.querySelectorAll<HTMLElement>('.column .paragraph')].filter((it) => range.intersectsNode(it));
  const places = paragraphs.flatMap((it) => wordsIn(it, range, { slug, paragraph: it.id.replace(/^p/, '') }) ?? []);
  if (places.length) return { places, beside: null };
  const beside = readBeside(range, slug);
  return beside ? { places: [], beside } : null;
}

/** The slug of the article whose page this is; null of another page. */
export function slugOfPage(): string | null {
  return /\/articles\/([^/]+)\/$/.exec(location.pathname)?.[1] ?? null;
}

function readBeside(range: Range, slug: string): SelectedWords | null {
  const node = range.commonAncestorContainer;
  const element = node instanceof Element ? node : node.parentElement;
  const passage = element?.closest<HTMLElement>('.passage');
  const paragraph = passage?.dataset['passage']?.replace(/^p/, '');
  if (!element || paragraph === undefined) return null;
  const heading = element.closest<HTMLElement>('.section-head h2');
  if (heading) return wordsIn(heading, range, { slug, paragraph, in: 'heading' });
  const note = element.closest<HTMLElement>('.note-open .note-body p');
  if (!note) return null;
  // The words before are ours: they say what it is.
  const own = range.cloneRange();
  const label = note.querySelector('b');
  if (label && range.comparePoint(label, 0) >= 0) own.setStartAfter(label);
  return wordsIn(note, own, { slug, paragraph, in: 'note' });
}

function wordsIn(element: HTMLElement, range: Range, where: Pick<SelectedWords, 'slug' | 'paragraph' | 'in'>): SelectedWords | null {
  const text = element.textContent;
  const inside = rangeIn(element, range);
  if (!inside.toString().trim()) return null;
  const { start, end } = wholeWords(text, stretchOf(element, inside), languageOf(element));
  const words = text.slice(start, end).trim();
  const nth = findQuote(text, { exact: words }).findIndex((it) => it.start >= start);
  return nth < 0 || !words ? null : { ...where, words, nth };
}
