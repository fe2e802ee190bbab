import { memoize } from '../../model/memoize.ts';
import type { Range } from '../anchor/find-quote.ts';
import { locateText } from '../markdown/locate-text.ts';
import type { Block } from '../markdown/parse-markdown.ts';
import { readMarks } from '../numerals/block-marks.ts';
import { isWithin } from '../numerals/find-matches.ts';
import { listNumerals, type Numeral } from '../numerals/list-numerals.ts';
import type { PairedArticle } from '../places/anchor-places.ts';
import type { AuditedText } from './audit-numerals.ts';

/** A text with its words, which may be a paragraph, or belong to one: a heading before it, a note to it. */
export interface TextOfArticle extends Omit<AuditedText, 'covered'> {
  type: 'edition' | 'original' | 'heading' | 'note';
  /** Index of its paragraph in the article, from 0. */
  index: number;
  text: string;
}

/** The numerals of a block, by the language of its article. */
const known = memoize((_: Block) => new Map<string, Numeral[]>());

/** List the texts of an article: its paragraphs, where it is present those of its document, and the headings and notes. */
export function listTexts({ edition, original }: PairedArticle): TextOfArticle[] {
  const { code, language, paragraphs, sections } = edition.facts.value;
  const numberOf = (index: number) => paragraphs[index]?.number ?? index + 1;
  const common = (index: number) => ({ index, name: `${code}¶${numberOf(index)}`, path: `/articles/${edition.slug}/#p${numberOf(index)}` });
  const blocks = (type: 'edition' | 'original', file: string, all: readonly Block[]) =>
    all.map((block, index): TextOfArticle => ({
      type,
      ...common(index),
      text: block.text,
      numerals: numeralsOf(block, language),
      locate: (range) => locateText(file, block.tree, range),
    }));
  return [
    ...blocks('edition', edition.file, edition.paragraphs),
    ...(original ? blocks('original', original.file, original.paragraphs) : []),
    ...sections.flatMap(({ title, before, id }, at): TextOfArticle[] => {
      const index = paragraphs.findIndex(({ number }) => String(number) === String(before));
      if (index === -1) return [];
      const place = edition.facts.locate(['sections', at, 'title']);
      const numerals = listNumerals(title, language);
      const names = { name: `the heading before ${code}¶${before}`, path: `/articles/${edition.slug}/#${id}` };
      return [{ type: 'heading', ...common(index), ...names, text: title, numerals, locate: () => place }];
    }),
    ...paragraphs.flatMap(({ note }, index): TextOfArticle[] => {
      if (note === undefined) return [];
      const place = edition.facts.locate(['paragraphs', index, 'note']);
      // A note is in our words, which count what they speak of: `two readings`. What it says of the text, it says in digits.
      const numerals = listNumerals(note, language).filter(({ text }) => /\p{Nd}/u.test(text));
      return [
        { type: 'note', ...common(index), name: `the note of ${code}¶${numberOf(index)}`, text: note, numerals, locate: () => place },
      ];
    }),
  ];
}

/** Find the numerals of a heading or a note that only repeat what stands in the text, covered there. */
export function findRepeated({ text, numerals }: TextOfArticle, covered: ReadonlySet<string>): Range[] {
  return numerals.flatMap(({ parts }) => parts.filter(({ start, end }) => covered.has(text.slice(start, end).toLowerCase())));
}

/** List the words of numerals that are covered in the text of an article. */
export function listCovered(texts: readonly (TextOfArticle & AuditedText)[]): Set<string> {
  return new Set(
    texts.flatMap(({ text, numerals, covered }) =>
      numerals.flatMap(({ parts }) =>
        parts.filter((part) => isWithin(part, covered)).map(({ start, end }) => text.slice(start, end).toLowerCase()),
      ),
    ),
  );
}

function numeralsOf(block: Block, language: string): Numeral[] {
  const kept = known(block);
  const numerals = kept.get(language) ?? listNumerals(block.text, language, readMarks(block.tree));
  kept.set(language, numerals);
  return numerals;
}
