import { join } from 'node:path';
import { replaceFiles } from '../edit/change-content.ts';
import { printReference } from '../formats/json/content-reference.ts';
import { makeJsonSchema, printJsonSchema } from '../formats/json/content-schemas.ts';
import { CONTENT_FILES } from '../model/content-files.ts';
import { runCommand } from '../compiler/problems/usage-error.ts';

const root = join(import.meta.dirname, '../..');

await runCommand(async () => {
  const schemas = CONTENT_FILES.map((kind) => ({ path: `schemas/${kind.name}.schema.json`, after: printJsonSchema(makeJsonSchema(kind)) }));
  await replaceFiles(root, [...schemas, { path: 'docs/content-reference.md', after: printReference(CONTENT_FILES) }]);
  console.log(`${CONTENT_FILES.length} schemas written to schemas/, and docs/content-reference.md`);
  return 0;
});
