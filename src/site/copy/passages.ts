import * as strings from '#strings/client/copy.ts';
import { addDirective, describeWords, wholeWords, type TextPoint } from '../../compiler/anchor/text-directive.ts';
import { cleanWords, quoteWords, type Quotation, type Stretch } from './quote-words.ts';

/** The part of a range that stands in a paragraph; without a range, the whole of it. */
export function rangeIn(paragraph: HTMLElement, selected?: Range): Range {
  const range = document.createRange();
  range.selectNodeContents(paragraph);
  if (!selected) return range;
  if (selected.compareBoundaryPoints(Range.START_TO_START, range) > 0) range.setStart(selected.startContainer, selected.startOffset);
  if (selected.compareBoundaryPoints(Range.END_TO_END, range) < 0) range.setEnd(selected.endContainer, selected.endOffset);
  return range;
}

/** Find the words of a paragraph that are marked for an entry: a range for each stretch, also where it consists of several marks. */
export function findMarks(paragraph: HTMLElement, code: string): Range[] {
  const ranges: Range[] = [];
  for (const mark of paragraph.querySelectorAll(`mark[data-refs~="${code}"]`)) {
    const before = ranges.at(-1);
    const gap = document.createRange();
    if (before) gap.setStart(before.endContainer, before.endOffset);
    gap.setEndBefore(mark);
    if (before && gap.toString() === '') before.setEndAfter(mark);
    else {
      const range = document.createRange();
      range.selectNode(mark);
      ranges.push(range);
    }
  }
  return ranges;
}

/** Take the words of ranges out of their paragraph. */
export function quote(paragraph: HTMLElement, ranges: readonly Range[]): Quotation {
  const stretches = ranges.map((range) => wholeWords(paragraph.textContent, stretchOf(paragraph, range), languageOf(paragraph)));
  if (column()?.dataset['shows'] === 'edition') return quoteWords(paragraph.textContent, stretches);
  return { words: cleanWords(stretches.map(({ start, end }) => paragraph.textContent.slice(start, end)).join(' … ')), wording: 'original' };
}

/** Write the locator of one passage, or of the first to the last of several: `A¶7–8`. */
export function locatorOf(passages: readonly HTMLElement[]): string {
  const numbers = passages.map(({ dataset: { passage } }) => passage?.slice(1));
  return `${column()?.dataset['article'] ?? ''}¶${[...new Set([numbers[0], numbers.at(-1)])].join('–')}`;
}

/** Write the locator with the page of the document on which the passage begins, where that is known: `A¶7, p. 12`. */
export function locatorWithPage(passages: readonly HTMLElement[]): string {
  const [first] = passages;
  const page = first?.dataset['page'];
  return locatorOf(passages) + (page ? strings.page(page) : '');
}

/**
 * Write the link, within the page, to the words from the start of one range to the end of another. It names the version
 * in which they were read, by which the page can tell later that they were others.
 */
export function linkTo(first: Range, last: Range): string {
  const [start, end] = [startOf(first), endOf(last)];
  const address = `?v=${column()?.dataset['version'] ?? ''}#${start?.paragraph.id ?? ''}`;
  const directive = start && end ? describeWords(start.point, end.point, document.querySelector('main')?.textContent ?? '') : null;
  return directive ? addDirective(address, directive) : address;
}

function column(): HTMLElement | null {
  return document.querySelector<HTMLElement>('.column');
}

function startOf(range: Range): { paragraph: HTMLElement; point: TextPoint } | null {
  return pointOf(range, range.startContainer, ({ start }) => start);
}

function endOf(range: Range): { paragraph: HTMLElement; point: TextPoint } | null {
  return pointOf(range, range.endContainer, ({ end }) => end);
}

function pointOf(range: Range, node: Node, at: (stretch: Stretch) => number): { paragraph: HTMLElement; point: TextPoint } | null {
  const paragraph = (node instanceof Element ? node : node.parentElement)?.closest<HTMLElement>('.paragraph');
  return paragraph
    ? { paragraph, point: { text: paragraph.textContent, at: at(stretchOf(paragraph, range)), language: languageOf(paragraph) } }
    : null;
}

/** Tell in which language an element is (BCP 47). */
export function languageOf(element: Element): string {
  return element.closest<HTMLElement>('[lang]')?.lang || 'und';
}

/** Count the characters from the start of a paragraph to both ends of a range. */
export function stretchOf(paragraph: HTMLElement, range: Range): Stretch {
  const before = rangeIn(paragraph);
  before.setEnd(range.startContainer, range.startOffset);
  const start = before.toString().length;
  return { start, end: start + range.toString().length };
}
