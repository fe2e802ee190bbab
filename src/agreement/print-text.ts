import { KINDS, NOTE_KINDS } from '../model/kinds.ts';
import type { Agreement, Difference, KindAgreement, Measure, Named } from './compare-readings.ts';

/** How the two readings are called: by their folders. */
export interface ReadingNames {
  one: string;
  other: string;
}

/** Print how far two readings agree, what differs, and what only one of them has, in lines for a terminal. */
export function printAgreement(agreement: Agreement, names: ReadingNames): string {
  const { articles, kinds, relations } = agreement;
  const counted = [...NOTE_KINDS.map((kind) => [KINDS[kind].plural, kinds[kind]] as const), ['relations', relations] as const];
  const width = Math.max(...counted.map(([noun]) => noun.length));
  return [
    ...articles.map((it) => describeShared(it)),
    '',
    ...counted.map(([noun, measure]) => `${noun.padEnd(width)}  ${printMeasure(measure, names)}`),
    ...part('What differs at the same or overlapping words', [
      ...NOTE_KINDS.flatMap((kind) => kinds[kind].pairs.flatMap(printPair)),
      ...relations.pairs
        .filter(({ differences }) => differences.length > 0)
        .map(({ one, other, claims, differences }) => `${claims}  ${one} / ${other}: ${printDifferences(differences)}`),
    ]),
    ...part(`Only in ${names.one}`, [...listLeft(kinds, 'one'), ...relations.left.one]),
    ...part(`Only in ${names.other}`, [...listLeft(kinds, 'other'), ...relations.left.other]),
  ].join('\n');
}

/** Tell how much of an article both have: what only one of them has is not compared. */
export function describeShared({ one, other, paragraphs, apart }: Agreement['articles'][number]): string {
  const code = one.code === other.code ? one.code : `${one.code} (there ${other.code})`;
  const whose = [
    ...(apart.one.length ? [`¶${apart.one.join(', ¶')} only here`] : []),
    ...(apart.other.length ? [`¶${apart.other.join(', ¶')} only there`] : []),
  ];
  return `${code}: ${paragraphs.length} ${paragraphs.length === 1 ? 'paragraph' : 'paragraphs'} in both${whose.length ? `; not compared: ${whose.join('; ')}` : ''}`;
}

/** Tell how many both have, and F1: `0.82 (same words)`. */
export function printMeasure({ same, overlapping, onlyOne, onlyOther, exact, relaxed }: Measure, { one, other }: ReadingNames): string {
  const counts = `${same} the same, ${overlapping} alike, ${onlyOne} only in ${one}, ${onlyOther} only in ${other}`;
  return exact === null || relaxed === null
    ? 'none in either'
    : `${counts}; F1 ${exact.toFixed(2)} the same, ${relaxed.toFixed(2)} with those alike`;
}

function printPair({ one, other, differences }: KindAgreement['pairs'][number]): string[] {
  const words = one.spot?.words === other.spot?.words ? [] : [`words: ${quote(one)} / ${quote(other)}`];
  const all = [...words, ...(differences.length ? [printDifferences(differences)] : [])];
  return all.length ? [`${one.spot?.locator ?? one.name}  ${one.code} / ${other.code}: ${all.join('; ')}`] : [];
}

const quote = ({ spot, name }: Named) => (spot ? `“${spot.words}”` : name);

const printDifferences = (differences: readonly Difference[]) =>
  differences.map(({ field, one, other }) => `${field}: ${one} / ${other}`).join('; ');

const listLeft = (kinds: Agreement['kinds'], side: 'one' | 'other') =>
  NOTE_KINDS.flatMap((kind) => kinds[kind].left[side]).map(
    (it) => `${it.spot?.locator ?? '–'}  ${it.code} ${it.name}${it.spot ? `: “${it.spot.words}”` : ''}`,
  );

const part = (title: string, lines: readonly string[]) => (lines.length ? ['', title, ...lines.map((line) => `  ${line}`)] : []);
