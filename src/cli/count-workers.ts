import { availableParallelism, freemem } from 'node:os';

/** What printing a document may need at its height, with the browser's part: measured 350 MB for 12 pages, more for long ones. */
const BYTES_EACH = 700e6;

/** Count how many documents to print at the same time: as many as the machine has processors and memory for, at least one. */
export function countWorkers(documents: number, processors = availableParallelism(), memory = freemem()): number {
  return Math.max(1, Math.min(documents, processors, Math.floor(memory / BYTES_EACH)));
}
