/** The inner side of `limited-process.ts`: works on orders, and says before each step what it is, so that it can be named if it never ends. */
import { writeSync } from 'node:fs';
import { inspect } from 'node:util';
import { Worker } from 'node:worker_threads';
import { IS_LIMITED, STEPS_FD, type Told } from './limited-process.ts';

/** Hears which step begins, null when it is done: only steps are limited in time. */
export type Begin = (step: string | null) => void;

/** What the watching thread gets: the number of the step that runs, 0 for none, and how long one may take in milliseconds. */
export interface Watched {
  step: Int32Array;
  processorTime: number;
}

type Work<O, A> = (order: O, begin: Begin) => Promise<A>;

/** Work on the orders that come, if this is a process of its own; in any case give back what works on one. */
export function workOn<O, A>(work: Work<O, A>): Work<O, A> {
  if (process.env[IS_LIMITED] === '1') listen(work);
  return work;
}

function listen<O, A>(work: Work<O, A>): void {
  const step = new Int32Array(new SharedArrayBuffer(4));
  const watched: Watched = { step, processorTime: Number(process.argv[2]) };
  new Worker(new URL('./watch-time.ts', import.meta.url), { workerData: watched }).unref();
  let steps = 0;
  const begin: Begin = (name) => {
    writeSync(STEPS_FD, `${JSON.stringify(name)}\n`);
    Atomics.store(step, 0, name === null ? 0 : ++steps);
  };
  const tell = (told: Told<A>) => {
    begin(null);
    process.send?.(told);
  };
  process.on('disconnect', () => process.exit());
  process.on('message', (order: O) => {
    work(order, begin).then(
      (answer) => tell({ answer }),
      (error: unknown) => tell({ failure: inspect(error) }),
    );
  });
}
