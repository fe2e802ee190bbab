import type { Selected } from '../model/selected.ts';
import type { Checked, Compiled } from './index.ts';
import { startOf, unexpected, type Problem } from './problems/problem.ts';
import type { ContentFile } from './read/content-file.ts';
import { MAX_PARSE } from './read/limits.ts';
import type { Place } from '../model/place.ts';
import { LimitError, MAX_MEMORY, openLimited, type Limits } from '../files/limited-process.ts';
import { UsageError } from './problems/usage-error.ts';
import type { Suggestion } from './suggest/list-suggestions.ts';

/** What the process is asked for, of which folder. */
export type CompileOrder = Wanted & { folder: string; documents: readonly ContentFile[] | undefined };
type Wanted = { what: 'compile' } | { what: 'check' } | { what: 'find'; words: Selected } | { what: 'suggest' };

/** What it may be asked for, and what it gives. */
export interface CompileAnswers {
  compile: Compiled;
  check: Checked;
  find: Place | null;
  suggest: Suggestion[];
}

/** The step in which words are looked for. */
export const SEARCH = 'search';

/** Compiles one content folder as often as it is asked to; what has not changed since the last time is not read again. */
export interface Compiler {
  compile(): Promise<Compiled>;
  /** Only check it, which takes less: nothing is put together. */
  check(): Promise<Checked>;
  /**
   * Find the place of words that are selected on a page; null where they stand in no such paragraph.
   *
   * @throws {UsageError} if that takes too much
   */
  find(words: Selected): Promise<Place | null>;
  /**
   * List what the rules suggest for the articles.
   *
   * @throws {UsageError} if that takes too much
   */
  suggest(): Promise<Suggestion[]>;
  close(): Promise<void>;
}

const LIMITS: Limits = { processorTime: MAX_PARSE, memory: MAX_MEMORY };

/** Compile a content folder once, whatever it holds: see `openCompiler`. */
export async function compileSafely(folder: string, documents?: readonly ContentFile[], limits = LIMITS): Promise<Compiled> {
  const compiler = openCompiler(folder, documents, limits);
  return compiler.compile().finally(() => compiler.close());
}

/**
 * Open a process that compiles a content folder whatever it holds: a file that a parser cannot get through, in time or in
 * memory, becomes a problem at that file, and this process lives.
 *
 * @param documents originals to take in place of those in `originals/`
 * @param limits what a file may take
 */
export function openCompiler(folder: string, documents?: readonly ContentFile[], limits = LIMITS): Compiler {
  const worker = openLimited<CompileOrder, CompileAnswers[keyof CompileAnswers]>(new URL('./compile-worker.ts', import.meta.url), limits);
  const ask = async <K extends keyof CompileAnswers>(
    wanted: Wanted & { what: K },
    fail: (problem: Problem) => CompileAnswers[K],
  ): Promise<CompileAnswers[K]> => {
    try {
      return (await worker.ask({ ...wanted, folder, documents })) as CompileAnswers[K];
    } catch (error) {
      if (!(error instanceof LimitError)) throw error;
      return fail(describeLimit(error, folder, limits));
    }
  };
  return {
    compile: () => ask({ what: 'compile' }, (problem) => ({ briefing: null, problems: [problem] })),
    check: () => ask({ what: 'check' }, (problem) => ({ counts: null, problems: [problem] })),
    find: (words) =>
      ask({ what: 'find', words }, ({ reason }) => {
        throw new UsageError(`${reason}.`);
      }),
    suggest: () =>
      ask({ what: 'suggest' }, ({ reason }) => {
        throw new UsageError(`${reason}.`);
      }),
    close: () => worker.close(),
  };
}

function describeLimit({ limit, step }: LimitError, folder: string, { processorTime }: Limits): Problem {
  const need = limit === 'memory' ? 'more memory than there is' : `more than ${processorTime / 1000} seconds of processor time`;
  if (step === SEARCH) return unexpected(startOf(folder), 'words-can-be-found', `words that need ${need} to find`, 'fewer words');
  const hint = 'look for quotations, lists, brackets or stars that nest or repeat without end.';
  return unexpected(startOf(step ?? folder), 'file-can-be-parsed', `text that needs ${need} to parse`, 'one that can be parsed', { hint });
}
