import { Worker } from 'node:worker_threads';
import type { Checked, Compiled } from './index.ts';
import { startOf, unexpected, type Problem } from './problems/problem.ts';
import type { ContentFile } from './read/content-file.ts';
import { LONGEST_PARSE } from './read/limits.ts';

/** What the thread works on. */
export interface CompileOrder {
  folder: string;
  documents: readonly ContentFile[] | undefined;
}

/** What the thread may be asked for, and what it gives. */
export interface CompileAnswers {
  compile: Compiled;
  check: Checked;
}

/** What the thread tells: which file it is about to parse (null when all are parsed), and at last what came of it. */
export type CompileReport = { reading: string | null } | { answer: CompileAnswers[keyof CompileAnswers] };

/** Compiles one content folder as often as it is asked to; what has not changed since the last time is not read again. */
export interface Compiler {
  compile(): Promise<Compiled>;
  /** Only check it, which takes less: nothing is put together. */
  check(): Promise<Checked>;
  close(): Promise<void>;
}

/** Compile a content folder once, whatever it holds: see `openCompiler`. */
export async function compileSafely(folder: string, documents?: readonly ContentFile[], patience = LONGEST_PARSE): Promise<Compiled> {
  const compiler = openCompiler(folder, documents, patience);
  return compiler.compile().finally(() => compiler.close());
}

/**
 * Open a thread that compiles a content folder whatever it holds: a file that a parser cannot get through, in time or in
 * memory, becomes a problem at that file, and the process lives.
 *
 * @param documents originals to take in place of those in `originals/`
 * @param patience how long a file may take, in milliseconds
 */
export function openCompiler(folder: string, documents?: readonly ContentFile[], patience = LONGEST_PARSE): Compiler {
  const order: CompileOrder = { folder, documents };
  let running: Worker | null = null;
  const close = async () => {
    const thread = running;
    running = null;
    await thread?.terminate();
  };
  const ask = <K extends keyof CompileAnswers>(what: K, fail: (problem: Problem) => CompileAnswers[K]) => {
    const thread = (running ??= new Worker(new URL('./compile-worker.ts', import.meta.url), { workerData: order }));
    let timer: NodeJS.Timeout | undefined;
    let listen: (message: CompileReport) => void;
    let stumble: (error: Error) => void;
    return new Promise<CompileAnswers[K]>((resolve, reject) => {
      let file = folder;
      const giveUp = (need: string) => {
        const hint = 'look for quotations, lists, brackets or stars that nest or repeat without end.';
        resolve(fail(unexpected(startOf(file), 'file-can-be-parsed', `text that needs ${need}`, 'one that can be parsed', { hint })));
        void close();
      };
      listen = (message) => {
        clearTimeout(timer);
        if ('answer' in message) return resolve(message.answer as CompileAnswers[K]);
        if (message.reading === null) return;
        file = message.reading;
        timer = setTimeout(() => giveUp(`more than ${patience / 1000} seconds to parse`), patience);
      };
      stumble = (error) => {
        if ('code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY') giveUp('more memory than there is');
        else reject(error);
      };
      thread.on('message', listen).on('error', stumble);
      thread.postMessage(what);
    }).finally(() => {
      clearTimeout(timer);
      thread.off('message', listen).off('error', stumble);
    });
  };
  // One after the other: what the thread tells does not say which question it answers.
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const mine = last.then(work);
    last = mine.catch(() => undefined);
    return mine;
  };
  return {
    compile: () => inTurn(() => ask('compile', (problem) => ({ briefing: null, problems: [problem] }))),
    check: () => inTurn(() => ask('check', (problem) => ({ counts: null, problems: [problem] }))),
    close,
  };
}
