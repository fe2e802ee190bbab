import { availableParallelism, freemem } from 'node:os';

/** Count how many tasks to do at the same time: as many as the machine has processors and memory for, at least one. */
export function countWorkers(tasks: number, bytesEach: number, processors = availableParallelism(), memory = freemem()): number {
  return Math.max(1, Math.min(tasks, processors, Math.floor(memory / bytesEach)));
}
