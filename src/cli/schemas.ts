import { join } from 'node:path';
import { replaceFiles } from '../edit/change-content.ts';
import { printRules } from '../compiler/problems/print-rules.ts';
import { printReference } from '../formats/json/content-reference.ts';
import { makeJsonSchema, printJsonSchema } from '../formats/json/content-schemas.ts';
import { CONTENT_FILES } from '../model/content-files.ts';
import { runDeclared } from './shared/command.ts';

const root = join(import.meta.dirname, '../..');

const COMMAND = {
  name: 'npm run schemas',
  does: 'Write `schemas/` and `docs/content-reference.md` from the schemas of content files, and `docs/problems.md` from the list of rules.',
  options: {},
} as const;

await runDeclared(COMMAND, async () => {
  const schemas = CONTENT_FILES.map((kind) => ({ path: `schemas/${kind.name}.schema.json`, after: printJsonSchema(makeJsonSchema(kind)) }));
  const docs = [
    { path: 'docs/content-reference.md', after: printReference(CONTENT_FILES) },
    { path: 'docs/problems.md', after: printRules() },
  ];
  await replaceFiles(root, [...schemas, ...docs]);
  console.log(`${CONTENT_FILES.length} schemas written to schemas/, and ${docs.map(({ path }) => path).join(' and ')}`);
  return 0;
});
