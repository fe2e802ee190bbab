import { markWords, type Seal } from '../analysis/seal.ts';
import { printSealedWords } from '../analysis/sealed-words.ts';
import { memoize } from '../../model/memoize.ts';
import type { Block } from '../markdown/parse-markdown.ts';
import type { AnchoredNote } from '../places/anchor-notes.ts';
import type { PairedArticle } from '../places/anchor-places.ts';
import { ALL_KINDS, nameOf, type Kind } from '../../model/kinds.ts';
import { imageId, imageLocator } from '../../model/image-id.ts';
import { entriesOf, type Records } from '../records/read-records.ts';

/** Take the mark of a paragraph. */
const markOf = memoize(({ text }: Block) => markWords(text));

/** The marks of words of a paragraph that were taken before. */
const marksIn = memoize((_block: Block) => new Map<string, string>());

/** List everything that the site publishes under an id, with the words of the edition that it stands for. */
export function listSeals(records: Records, pairs: readonly PairedArticle[], notes: readonly AnchoredNote[]): Seal[] {
  const version = records.briefing?.value.versions[0]?.version ?? '0.0.0';
  const entry = (key: string, mark: string, words: string): Seal => ({ key, version, mark, words });
  const sealKind = (kind: Kind) =>
    entriesOf(records, kind).entries.map(({ value }) => entry(`${kind}:${value.id}`, value.code, nameOf(kind, value)));
  return [
    ...pairs.flatMap(({ edition }) => {
      const { code, label, sections, images, paragraphs } = edition.facts.value;
      return [
        entry(`article:${edition.slug}`, code, label),
        ...sections.map(({ id, title, before }) => entry(`section:${code}#${id}`, `${code}¶${before}`, title)),
        ...images.map(({ number, caption, alt }) => entry(`image:${code}#${imageId(number)}`, imageLocator(code, number), caption ?? alt)),
        ...paragraphs.map(({ number }, at) => {
          const text = edition.paragraphs[at]?.text ?? '';
          const block = edition.paragraphs[at];
          return entry(`paragraph:${code}¶${number}`, block ? markOf(block) : markWords(''), text);
        }),
      ];
    }),
    ...ALL_KINDS.flatMap((kind) => sealKind(kind)),
    ...sealPlaces(pairs, notes, version),
  ];
}

/** One seal for each entry in each paragraph: its words there, several stretches joined by an ellipsis. */
function sealPlaces(pairs: readonly PairedArticle[], notes: readonly AnchoredNote[], version: string): Seal[] {
  const editions = new Map(pairs.map(({ edition }) => [edition.slug, edition]));
  const groups = new Map<string, { block: Block; ranges: { start: number; end: number }[] }>();
  for (const { kind, id, at } of notes) {
    const edition = editions.get(at.slug);
    const number = edition?.facts.value.paragraphs[at.index]?.number;
    const block = edition?.paragraphs[at.index];
    if (!edition || number === undefined || !block) continue;
    const key = `${kind}:${id}@${edition.facts.value.code}¶${number}`;
    const group = groups.get(key) ?? { block, ranges: [] };
    groups.set(key, { block, ranges: [...group.ranges, at.edition].sort((a, b) => a.start - b.start) });
  }
  return [...groups].map(([key, { block, ranges }]) => {
    const words = ranges.map(({ start, end }) => block.text.slice(start, end)).join(' … ');
    const marks = marksIn(block);
    const mark = marks.get(words) ?? markWords(words);
    marks.set(words, mark);
    return { key, version, mark, words: printSealedWords(block.text, ranges) };
  });
}
