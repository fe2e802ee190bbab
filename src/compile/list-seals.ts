import { markWords, type Seal } from '../analysis/seal.ts';
import { printSealedWords } from '../analysis/sealed-words.ts';
import type { AnchoredNote } from './anchor-notes.ts';
import type { PairedArticle } from './anchor-places.ts';
import type { Records } from './read-records.ts';

/** List everything that the site publishes under an id, with the words of the edition that it stands for. */
export function listSeals(records: Records, pairs: readonly PairedArticle[], notes: readonly AnchoredNote[]): Seal[] {
  const version = records.briefing?.value.versions[0]?.version ?? '0.0.0';
  const thing = (key: string, mark: string, words: string): Seal => ({ key, version, mark, words });
  return [
    ...pairs.flatMap(({ edition }) => {
      const { code, label, sections, paragraphs } = edition.facts.value;
      return [
        thing(`article:${edition.slug}`, code, label),
        ...sections.map(({ id, title, before }) => thing(`section:${code}#${id}`, `${code}¶${before}`, title)),
        ...paragraphs.map(({ number }, at) => {
          const text = edition.paragraphs[at]?.text ?? '';
          return thing(`paragraph:${code}¶${number}`, markWords(text), text);
        }),
      ];
    }),
    ...records.sources.entries.map(({ value }) => thing(`source:${value.id}`, value.code, value.name)),
    ...records.claims.entries.map(({ value }) => thing(`claim:${value.id}`, value.code, value.label)),
    ...records.figures.entries.map(({ value }) => thing(`figure:${value.id}`, value.code, value.quantity)),
    ...records.relations.entries.map(({ value }) => thing(`relation:${value.id}`, value.code, value.label)),
    ...records.charts.entries.map(({ value }) => thing(`chart:${value.id}`, value.code, value.title)),
    ...sealPlaces(pairs, notes, version),
  ];
}

/** One seal for each thing in each paragraph: its words there, several stretches joined by an ellipsis. */
function sealPlaces(pairs: readonly PairedArticle[], notes: readonly AnchoredNote[], version: string): Seal[] {
  const editions = new Map(pairs.map(({ edition }) => [edition.slug, edition]));
  const groups = new Map<string, { text: string; ranges: { start: number; end: number }[] }>();
  for (const { kind, id, at } of notes) {
    const edition = editions.get(at.slug);
    const number = edition?.facts.value.paragraphs[at.index]?.number;
    const text = edition?.paragraphs[at.index]?.text;
    if (!edition || number === undefined || text === undefined) continue;
    const key = `${kind}:${id}@${edition.facts.value.code}¶${number}`;
    const group = groups.get(key) ?? { text, ranges: [] };
    groups.set(key, { text, ranges: [...group.ranges, at.edition].sort((a, b) => a.start - b.start) });
  }
  return [...groups].map(([key, { text, ranges }]) => {
    const words = ranges.map(({ start, end }) => text.slice(start, end)).join(' … ');
    return { key, version, mark: markWords(words), words: printSealedWords(text, ranges) };
  });
}
