import { parseArgs } from 'node:util';
import { findWords, type FoundWords, type WordSearch } from '../compile/find-words.ts';
import { pairOriginals } from '../compile/pair-originals.ts';
import { readRecords } from '../compile/read-records.ts';
import { printPlace } from '../edit/print-place.ts';
import { printProblems } from '../problem/print.ts';
import { runCommand, UsageError } from './usage-error.ts';

/** How alike words must be to be shown as a hint. */
const WORTH_SHOWING = 0.4;
const USAGE = 'npm run annotate -- "words" [--article A]';

await runCommand(async () => {
  const { values, positionals } = parseArgs({
    options: { article: { type: 'string' }, content: { type: 'string', default: 'content' }, json: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  const words = positionals.join(' ').trim();
  if (!words) throw new UsageError(`Unexpected 0 words, expected those to annotate: ${USAGE}`);
  const { records, problems } = await readRecords(values.content);
  const all = pairOriginals(records).pairs;
  const codes = all.map(({ edition }) => edition.facts.value.code);
  if (!codes.length) {
    console.log(printProblems(problems));
    return 1;
  }
  if (values.article && !codes.includes(values.article))
    throw new UsageError(`Unexpected article \`${values.article}\`, expected one of ${codes.join(', ')}`);
  const pairs = all.filter(({ edition }) => !values.article || edition.facts.value.code === values.article);
  const search = findWords(pairs, words);
  console.log(values.json ? JSON.stringify(search, null, 2) : printSearch(search, words));
  return search.found.length ? 0 : 1;
});

function printSearch({ found, onlyInOriginal, closest }: WordSearch, words: string): string {
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
