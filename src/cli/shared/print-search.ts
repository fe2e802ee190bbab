import type { FoundWords, WordSearch } from '../../compiler/places/find-words.ts';
import { printPlace } from '../../edit/print-place.ts';

/** How alike words must be to be shown as a hint. */
const WORTH_SHOWING = 0.4;

/** Print where words stand as YAML, ready to be pasted, with comments that say where; without a place, what is most like them as a comment. */
export function printSearch({ found, onlyInOriginal, closest }: WordSearch, words: string): string {
  const elsewhere = onlyInOriginal.map(
    ({ article, paragraph }) => `# ${article}¶${paragraph} has these words in the document only: a selector names words of the edition.`,
  );
  if (found.length) return [...found.flatMap(printFound), ...elsewhere].join('\n');
  const like =
    closest && closest.similarity >= WORTH_SHOWING
      ? [
          `# Closest, for you to judge (similarity ${closest.similarity.toFixed(2)}):`,
          ...printFound(closest).map((line) => line.replace(/^/gm, '# ')),
        ]
      : ['# Nothing in the articles is like them.'];
  return [`# \`${words}\` stands in no paragraph of the editions.`, ...elsewhere, ...like].join('\n');
}

function printFound({ place, span, inOriginal }: FoundWords): string[] {
  const note =
    inOriginal === null
      ? ''
      : inOriginal
        ? '; in the document too'
        : '; in the edition only, in the document the note stands at the paragraph';
  return [`# ${place.article}¶${place.paragraph}, ${span.file}:${span.start.line}:${span.start.column}${note}`, printPlace(place)];
}
