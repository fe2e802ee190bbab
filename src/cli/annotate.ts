import { parseArgs } from 'node:util';
import { findWords } from '../compile/find-words.ts';
import { pairOriginals } from '../compile/pair-originals.ts';
import { readRecords } from '../compile/read-records.ts';
import { printProblems } from '../problem/print.ts';
import { printSearch } from './print-search.ts';
import { runCommand, UsageError } from './usage-error.ts';

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
