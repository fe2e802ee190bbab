import { fork, type ChildProcess } from 'node:child_process';
import { totalmem } from 'node:os';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

/** What a process may take. */
export interface Limits {
  /** How much time of a processor for one step, in milliseconds; how busy the machine is does not matter. */
  processorTime: number;
  /** How much memory, in megabytes. */
  memory: number;
}

/** The most memory that a process gets, in megabytes: 1,000 articles took 850. */
export const MAX_MEMORY = Math.min(4096, Math.round(totalmem() / 2 ** 21));

/** What the process writes at last, when it has taken more time than it may. */
export const OUT_OF_TIME = 'out of time';
/** Where it writes down each step before it begins: this stays to be read, whatever becomes of the process. */
export const STEPS_FD = 4;

/** By this the process knows that it is one, and not a module of another. */
export const IS_LIMITED = 'BRIEFING_LIMITED';
/** Set to 1, it has orders worked on in this process, without limits: for a debugger, and for tests that start no process for each command. */
const IN_PROCESS = 'BRIEFING_IN_PROCESS';

/** What the process tells: what came of an order, or how it failed. */
export type Told<A> = { answer: A } | { failure: string };

/** A step took more than it may; the process has ended. */
export class LimitError extends Error {
  override name = 'LimitError';
  readonly limit: keyof Limits;
  /** The step that it was at. */
  readonly step: string | null;
  constructor(limit: keyof Limits, step: string | null) {
    super(`more ${limit === 'memory' ? 'memory' : 'processor time'} than there is for ${step ?? 'the first step'}`);
    this.limit = limit;
    this.step = step;
  }
}

/** Works on orders, one after the other, in a process of its own. */
export interface LimitedProcess<O, A> {
  /** @throws {LimitError} if a step takes too much; the next order starts anew, with nothing kept */
  ask(order: O): Promise<A>;
  close(): Promise<void>;
}

/**
 * Open a process that works on orders with `workOn` (`limited-work.ts`), whatever they do to it.
 *
 * A thread would not do: it takes the whole process with it when its memory is at an end, and what does not come back from
 * code that is not ours cannot be stopped in it.
 */
export function openLimited<O, A>(script: URL, limits: Limits): LimitedProcess<O, A> {
  if (process.env[IN_PROCESS] === '1') return openHere(script);
  let running: Running<O, A> | null = null;
  let last: Promise<unknown> = Promise.resolve();
  const close = async () => {
    const ending = running;
    running = null;
    await ending?.end();
  };
  return {
    // One after the other: what the process tells does not say which order it answers.
    ask: (order) => {
      const mine = last.then(() => {
        if (!running || hasEnded(running.child)) running = start<O, A>(script, limits);
        return running.ask(order);
      });
      last = mine.catch(() => undefined);
      return mine;
    },
    close,
  };
}

/** Work on orders in this process; what comes back is a copy, as from another one. */
function openHere<O, A>(script: URL): LimitedProcess<O, A> {
  const loading = import(/* @vite-ignore */ script.href) as Promise<{ work: (order: O, begin: () => void) => Promise<A> }>;
  return {
    ask: async (order) => structuredClone(await (await loading).work(order, () => undefined)),
    close: () => Promise.resolve(),
  };
}

interface Running<O, A> {
  child: ChildProcess;
  ask(order: O): Promise<A>;
  end(): Promise<void>;
}

function start<O, A>(script: URL, { processorTime, memory }: Limits): Running<O, A> {
  const isSaid = process.env['NODE_OPTIONS']?.includes('--max-old-space-size');
  const child = fork(fileURLToPath(script), [String(processorTime)], {
    execArgv: isSaid ? [] : [`--max-old-space-size=${memory}`],
    env: { ...process.env, [IS_LIMITED]: '1' },
    serialization: 'advanced',
    stdio: ['ignore', 'inherit', 'pipe', 'ipc', 'pipe'],
  });
  const [said, steps] = [readAll(child.stderr), readAll(child.stdio[STEPS_FD])];
  let isClosed = false;
  const ended = new Promise<void>((resolve) => child.once('close', resolve).once('error', resolve));
  const explain = async (): Promise<Error> => {
    await ended;
    const taken = (await steps).trimEnd().split('\n');
    const isLate = taken.at(-1) === OUT_OF_TIME;
    const step = JSON.parse(taken.at(isLate ? -2 : -1) || 'null') as string | null;
    if (!isClosed && (isLate || isOutOfMemory(child))) return new LimitError(isLate ? 'processorTime' : 'memory', step);
    return new Error(isClosed ? 'The process was closed' : `The process ended (${child.signalCode ?? child.exitCode}):\n${await said}`);
  };
  return {
    child,
    ask: (order) =>
      new Promise<A>((resolve, reject) => {
        const hear = (told: Told<A>) => {
          child.off('close', stumble).off('error', stumble);
          if ('answer' in told) resolve(told.answer);
          else reject(new Error(told.failure));
        };
        const stumble = () => {
          child.off('message', hear);
          void explain().then(reject);
        };
        child.once('message', hear).once('close', stumble).once('error', stumble);
        child.send(order as object, (error) => error && stumble());
      }),
    end: async () => {
      isClosed = true;
      child.kill('SIGKILL');
      await ended;
    },
  };
}

function hasEnded({ exitCode, signalCode }: ChildProcess): boolean {
  return exitCode !== null || signalCode !== null;
}

function readAll(stream: unknown): Promise<string> {
  return stream instanceof Readable ? text(stream).catch(() => '') : Promise.resolve('');
}

/** V8 aborts a process whose memory is at an end; the system kills one when its own is. */
function isOutOfMemory({ signalCode, exitCode }: ChildProcess): boolean {
  return signalCode === 'SIGABRT' || signalCode === 'SIGKILL' || signalCode === 'SIGTRAP' || exitCode === 134;
}
