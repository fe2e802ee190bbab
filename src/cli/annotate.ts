import { findWords } from '../compiler/places/find-words.ts';
import { pairOriginals } from '../compiler/places/pair-originals.ts';
import { readRecords } from '../compiler/records/read-records.ts';
import { printProblems } from '../compiler/problems/print.ts';
import { CONTENT, runDeclared } from './shared/command.ts';
import { printSearch } from './shared/print-search.ts';
import { UsageError } from '../compiler/problems/usage-error.ts';

const USAGE = 'npm run annotate -- "words" [--article A]';

const COMMAND = {
  name: 'npm run annotate',
  takes: '"words"',
  does: 'Print where words stand, as YAML that is ready for `evidence` or `places`.',
  options: {
    content: CONTENT,
    article: { type: 'string', value: 'A', says: 'look in one article only' },
    json: { type: 'boolean', default: false, says: 'print it as JSON' },
  },
} as const;

await runDeclared(COMMAND, async ({ values, positionals }) => {
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
