import { Worker } from 'node:worker_threads';
import type { Compiled } from '../compile.ts';
import { startOf, unexpected } from '../problem/problem.ts';
import type { ContentFile } from '../read/content-file.ts';
import { LONGEST_PARSE } from '../read/limits.ts';

/** What the thread is asked for. */
export interface CompileOrder {
  folder: string;
  documents: readonly ContentFile[] | undefined;
}

/** What the thread tells: which file it is about to parse (null when all are parsed), and at last what came of it. */
export type CompileReport = { reading: string | null } | { compiled: Compiled };

/**
 * Compile a content folder whatever it holds: a file that a parser cannot get through, in time or in memory, becomes a
 * problem at that file, and the process lives.
 *
 * @param documents originals to take in place of those in `originals/`
 * @param patience how long a file may take, in milliseconds
 */
export function compileSafely(folder: string, documents?: readonly ContentFile[], patience = LONGEST_PARSE): Promise<Compiled> {
  const order: CompileOrder = { folder, documents };
  const thread = new Worker(new URL('./compile-worker.ts', import.meta.url), { workerData: order });
  return new Promise<Compiled>((resolve, reject) => {
    let file = folder;
    let timer: NodeJS.Timeout | undefined;
    const giveUp = (need: string) => {
      const hint = 'look for quotations, lists, brackets or stars that nest or repeat without end.';
      const problem = unexpected(startOf(file), 'file-can-be-parsed', `text that needs ${need}`, 'one that can be parsed', { hint });
      resolve({ briefing: null, problems: [problem] });
    };
    thread.on('message', (message: CompileReport) => {
      clearTimeout(timer);
      if ('compiled' in message) return resolve(message.compiled);
      if (message.reading === null) return;
      file = message.reading;
      timer = setTimeout(() => giveUp(`more than ${patience / 1000} seconds to parse`), patience);
    });
    thread.on('error', (error: Error) => {
      if ('code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY') giveUp('more memory than there is');
      else reject(error);
    });
  }).finally(() => thread.terminate());
}
