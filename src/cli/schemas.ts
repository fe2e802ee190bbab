import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { printReference } from '../formats/json/content-reference.ts';
import { makeJsonSchema, printJsonSchema } from '../formats/json/content-schemas.ts';
import { CONTENT_FILES } from '../model/content-files.ts';
import { runCommand } from '../compiler/problems/usage-error.ts';

const root = join(import.meta.dirname, '../..');

await runCommand(async () => {
  await mkdir(join(root, 'schemas'), { recursive: true });
  await mkdir(join(root, 'docs'), { recursive: true });
  for (const kind of CONTENT_FILES)
    await writeFile(join(root, 'schemas', `${kind.name}.schema.json`), printJsonSchema(makeJsonSchema(kind)));
  await writeFile(join(root, 'docs/content-reference.md'), printReference(CONTENT_FILES));
  console.log(`${CONTENT_FILES.length} schemas written to schemas/, and docs/content-reference.md`);
  return 0;
});
