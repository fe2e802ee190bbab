/** A thread that ends its process when a step has taken more time of a processor than it may, or when nobody waits for it any more. */
import { writeSync } from 'node:fs';
import { workerData } from 'node:worker_threads';
import { OUT_OF_TIME, STEPS_FD } from './limited-process.ts';
import type { Watched } from './limited-work.ts';

/** How often to look, in milliseconds. */
const PAUSE = 100;

const { step, processorTime } = workerData as Watched;
const parent = process.ppid;
let seen = { step: 0, at: 0 };
setInterval(() => {
  const current = Atomics.load(step, 0);
  const { user, system } = process.cpuUsage(); // of all threads: besides the work, only the collection of its garbage takes any
  const now = (user + system) / 1000;
  if (current !== seen.step) seen = { step: current, at: now };
  const isLate = current !== 0 && now - seen.at > processorTime;
  if (isLate) writeSync(STEPS_FD, `${OUT_OF_TIME}\n`);
  if (isLate || process.ppid !== parent) process.kill(process.pid, 'SIGKILL');
}, PAUSE);
