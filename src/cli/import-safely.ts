import type { ImportResult } from '../import/import-document.ts';
import type { ReadOptions } from '../import/source-document.ts';
import { startOf, unexpected } from '../compiler/problems/problem.ts';
import { LimitError, openLimited, type Limits } from '../files/limited-process.ts';

/** What the process is asked for. */
export interface ImportOrder {
  file: string;
  bytes: Uint8Array;
  options: ReadOptions;
}

/** How much time of a processor a document may take, in milliseconds: a share that all have, and one for each megabyte. */
const MAX_IMPORT = { any: 12_000, megabyte: 4_000 };
/** How much memory, in megabytes. */
const MAX_MEMORY = 1024;

/** Import a document, whatever it holds: one that a reader cannot get through, in time or in memory, becomes a problem. */
export async function importSafely(file: string, bytes: Uint8Array, options: ReadOptions = {}, given?: Limits): Promise<ImportResult> {
  const limits = given ?? { processorTime: MAX_IMPORT.any + (MAX_IMPORT.megabyte * bytes.length) / 1e6, memory: MAX_MEMORY };
  const reader = openLimited<ImportOrder, ImportResult>(new URL('./import-worker.ts', import.meta.url), limits);
  try {
    return await reader.ask({ file, bytes, options });
  } catch (error) {
    if (!(error instanceof LimitError)) throw error;
    const need =
      error.limit === 'memory'
        ? `${limits.memory} megabytes of memory`
        : `${Math.round(limits.processorTime / 1000)} seconds of processor time`;
    const hint = 'import its text alone, or in parts.';
    return {
      problems: [
        unexpected(startOf(file), 'file-has-limit', `document that needs more than ${need} to read`, 'one that can be read', { hint }),
      ],
    };
  } finally {
    await reader.close();
  }
}
