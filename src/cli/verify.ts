import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { stringify } from 'yaml';
import { hashEdition } from '../compiler/check/check-verification.ts';
import { pairOriginals } from '../compiler/places/pair-originals.ts';
import { readDocuments } from '../import/read-documents.ts';
import { importSafely } from './import-safely.ts';
import { readRecords } from '../compiler/records/read-records.ts';
import { verifyOriginal } from '../compiler/check/verify-original.ts';
import { compileSafely } from '../compiler/compile-safely.ts';
import { printProblems } from '../compiler/problems/print.ts';
import type { Verification } from '../model/verification.ts';
import { runCommand, UsageError } from '../compiler/problems/usage-error.ts';

const USAGE = 'npm run verify -- FOLDER [--check]';

await runCommand(async () => {
  const { values, positionals } = parseArgs({
    options: { content: { type: 'string', default: 'content' }, check: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  const [folder] = positionals;
  if (!folder || positionals.length > 1)
    throw new UsageError(`Unexpected ${positionals.length} folders, expected the one with the documents: ${USAGE}`);
  const documents = await readDocuments(folder, importSafely).catch((error: unknown) => {
    throw new UsageError(
      `Unexpected folder \`${folder}\` (${error instanceof Error ? error.message : String(error)}), expected one with plain-text documents: ${USAGE}`,
    );
  });
  const { briefing, problems } = await compileSafely(values.content, documents);
  if (problems.length) console.log(printProblems(problems));
  if (!briefing) return 1;

  const { records } = await readRecords(values.content, documents);
  const { pairs } = pairOriginals(records);
  const missing = pairs.filter(({ original }) => !original).map(({ edition }) => edition.facts.value.document.file);
  if (missing.length)
    throw new UsageError(`Unexpected folder \`${folder}\` without ${missing.join(', ')}, expected every document of the briefing`);
  const found = pairs.map((pair) => {
    const { code, document } = pair.edition.facts.value;
    const { quotations, numbers } = verifyOriginal(pair);
    return { article: code, document: document.sha256, edition: hashEdition(pair.edition), quotations, numbers };
  });
  const verification: Verification = {
    date: new Date().toISOString().slice(0, 10),
    articles: found.sort((a, b) => (a.article < b.article ? -1 : 1)),
  };
  for (const { article, quotations, numbers } of verification.articles) {
    console.log(`${article}: ${quotations} of ${quotations} quotations and ${numbers} of ${numbers} numbers verified against the document`);
  }
  if (!values.check) await writeFile(join(values.content, 'verified.yaml'), `# Written by \`npm run verify\`.\n${stringify(verification)}`);
  return 0;
});
