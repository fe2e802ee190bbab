/** Imports one document in a process that can be stopped: `import-safely.ts` starts it, asks and hears from it. */
import { importDocument, type ImportResult } from '../import/import-document.ts';
import type { ImportOrder } from './import-safely.ts';
import { workOn } from '../files/limited-work.ts';

export const work = workOn<ImportOrder, ImportResult>(({ file, bytes, options }, begin) => {
  begin(file);
  return importDocument(file, bytes, options);
});
