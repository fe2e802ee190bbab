import { basename } from 'node:path';
import { stringify } from 'yaml';
import { hashEdition } from '../compiler/check/check-verification.ts';
import { pairOriginals } from '../compiler/places/pair-originals.ts';
import { readDocuments } from '../import/read-documents.ts';
import { importSafely } from './import-safely.ts';
import { readRecords } from '../compiler/records/read-records.ts';
import { verifyOriginal } from '../compiler/check/verify-original.ts';
import { changeContent, type ContentPlan } from '../edit/change-content.ts';
import { compileSafely } from '../compiler/compile-safely.ts';
import { printProblems } from '../compiler/problems/print.ts';
import type { Problem } from '../compiler/problems/problem.ts';
import type { ContentFile } from '../compiler/read/content-file.ts';
import type { Verification } from '../model/verification.ts';
import { describeVerified } from '../compiler/analysis/describe-verified.ts';
import { CONTENT, runDeclared } from './shared/command.ts';
import { UsageError } from '../compiler/problems/usage-error.ts';

const USAGE = 'npm run verify -- FOLDER [--check]';

const COMMAND = {
  name: 'npm run verify',
  takes: 'FOLDER',
  does: 'Compare the editions with the documents in a folder, and write down in `verified.yaml` what was found.',
  options: { content: CONTENT, check: { type: 'boolean', default: false, says: 'compare only, and write nothing' } },
} as const;

await runDeclared(COMMAND, async ({ values, positionals }) => {
  const [folder] = positionals;
  if (!folder || positionals.length > 1)
    throw new UsageError(`Unexpected ${positionals.length} folders, expected the one with the documents: ${USAGE}`);
  const documents = await readDocuments(folder, importSafely).catch((error: unknown) => {
    throw new UsageError(
      `Unexpected folder \`${folder}\` (${error instanceof Error ? error.message : String(error)}), expected one with plain-text documents: ${USAGE}`,
    );
  });
  const compare = () => plan(values.content, folder, documents);
  const outcome = values.check ? { type: 'done' as const, result: (await compare()).result } : await changeContent(values.content, compare);
  const { problems, lines, isFit } = outcome.type === 'refused' ? { problems: outcome.problems, lines: [], isFit: false } : outcome.result;
  if (problems.length) console.log(printProblems(problems));
  for (const line of lines) console.log(line);
  return isFit ? 0 : 1;
});

/** What a comparison gives. */
interface Comparison {
  problems: Problem[];
  lines: string[];
  /** Whether the content compiles, with every quotation and number as in its document. */
  isFit: boolean;
}

async function plan(content: string, folder: string, documents: readonly ContentFile[]): Promise<ContentPlan<Comparison>> {
  const { briefing, problems: all } = await compileSafely(content, documents);
  const { records } = await readRecords(content, documents);
  // Other texts may lie beside the documents.
  const files = new Set(records.articles.map(({ facts }) => facts.value.document.file));
  const problems = all.filter(({ ruleId, place }) => ruleId !== 'original-has-edition' || files.has(basename(place.file)));
  if (!briefing) return { changes: [], result: { problems, lines: [], isFit: false } };
  const { pairs } = pairOriginals(records);
  const missing = pairs.filter(({ original }) => !original).map(({ edition }) => edition.facts.value.document.file);
  const changed = missing.filter((file) => documents.some((it) => basename(it.file) === file));
  if (changed.length)
    throw new UsageError(
      `Unexpected ${changed.join(', ')} in \`${folder}\`, expected the file that was imported (by its SHA-256): import it again, or look for the one that was`,
    );
  if (missing.length)
    throw new UsageError(`Unexpected folder \`${folder}\` without ${missing.join(', ')}, expected every document of the briefing`);
  const found = pairs.map((pair) => {
    const { code, document } = pair.edition.facts.value;
    const { quotations, numbers, words } = verifyOriginal(pair);
    return { article: code, document: document.sha256, edition: hashEdition(pair.edition), quotations, numbers, words };
  });
  const verification: Verification = {
    date: new Date().toISOString().slice(0, 10),
    articles: found.sort((a, b) => (a.article < b.article ? -1 : 1)),
  };
  const lines = verification.articles.map((it) => `${it.article}: ${describeVerified(it)} verified against the document`);
  return {
    changes: [{ path: 'verified.yaml', after: `# Written by \`npm run verify\`.\n${stringify(verification)}` }],
    result: { problems, lines, isFit: true },
  };
}
