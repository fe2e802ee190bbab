import { fold } from '../text/fold.ts';
import { fingerprint } from '../analysis/fingerprint.ts';
import { locateBlock, locateText } from '../markdown/locate-text.ts';
import { unexpected, type Problem } from '../problems/problem.ts';
import type { ErrorId } from '../problems/rules.ts';
import type { PairedArticle } from '../places/anchor-places.ts';
import { verifyWording } from './verify-wording.ts';

/** What was compared between an edition and its original. */
export interface Verification {
  quotations: number;
  numbers: number;
  /** Words, of an article in its document's own wording; null of one that retells it. */
  words: number | null;
  problems: Problem[];
}

/**
 * Check an article against its original: of one that retells it, that every quotation and every number in digits stands in
 * the same paragraph there; of one in the document's own wording, every word.
 */
export function verifyOriginal(pair: PairedArticle): Verification {
  const { edition, original } = pair;
  const result: Verification = { quotations: 0, numbers: 0, words: null, problems: [] };
  if (!original) return result;
  const { code, paragraphs, wording } = edition.facts.value;
  original.paragraphs.forEach((block, index) => {
    if (original.facts.value.paragraphs[index]?.fingerprint === fingerprint(block.text)) return;
    result.problems.push(
      unexpected(
        locateBlock(original.file, block.tree),
        'original-is-unchanged',
        `words in paragraph ${index + 1}`,
        'the words that were imported',
        { hint: 'import the document again.' },
      ),
    );
  });
  if (wording === 'document') {
    const { words, problems } = verifyWording(pair);
    return { ...result, words, problems: [...result.problems, ...problems] };
  }
  edition.paragraphs.forEach((block, index) => {
    const there = original.paragraphs[index];
    if (!there) return;
    const locator = `${code}¶${paragraphs[index]?.number}`;
    const report = (start: number, text: string, ruleId: ErrorId, what: string) =>
      unexpected(
        locateText(edition.file, block.tree, { start, end: start + text.length }),
        ruleId,
        `${what} \`${text}\` in ${locator}`,
        'the words of the document',
        {
          cause: [{ place: locateBlock(original.file, there.tree), reason: `the paragraph of the document` }],
          hint: 'copy it from the document, or take it out of the quotation marks.',
        },
      );
    for (const { 0: quotation, index: start } of quotations(block.text)) {
      result.quotations++;
      if (!standsIn(there.text, quotation.slice(1, -1)))
        result.problems.push(report(start, quotation, 'quotation-is-verbatim', 'quotation'));
    }
    const numbers = new Set(digits(there.text).map(({ 0: number }) => number));
    for (const { 0: number, index: start } of digits(block.text)) {
      result.numbers++;
      if (!numbers.has(number)) result.problems.push(report(start, number, 'number-is-verbatim', 'number'));
    }
  });
  return result;
}

/** Count what there is to compare in an edition: in one that is verified, all of it was found. */
export function countComparable({ paragraphs, facts }: PairedArticle['edition']): Pick<Verification, 'quotations' | 'numbers'> {
  if (facts.value.wording === 'document') return { quotations: 0, numbers: 0 };
  const count = (list: (text: string) => RegExpExecArray[]) => paragraphs.reduce((sum, { text }) => sum + list(text).length, 0);
  return { quotations: count(quotations), numbers: count(digits) };
}

function quotations(text: string): RegExpExecArray[] {
  return [...text.matchAll(/“[^”]+”/g)];
}

function digits(text: string): RegExpExecArray[] {
  return [...text.matchAll(/\d+(?:[.,]\d+)*/g)];
}

/** A quotation may leave words out, with `…`, and put words in, in square brackets. */
function standsIn(text: string, quotation: string): boolean {
  const whole = ` ${words(text)} `;
  return quotation
    .split(/\s*(?:\[[^\]]*\]|…|\.\.\.)\s*/)
    .map(words)
    .every((part) => !part || whole.includes(` ${part} `));
}

function words(text: string): string {
  return (
    fold(text)
      .text.toLowerCase()
      .match(/[\p{L}\p{M}\p{N}']+(?:[.,]\p{N}+)*/gu) ?? []
  )
    .map((word) => word.replace(/^'+|'+$/g, ''))
    .filter(Boolean)
    .join(' ');
}
