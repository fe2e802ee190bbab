/** Compiles a content folder in a thread that can be stopped: `compile-safely.ts` starts it, asks and hears from it. */
import { parentPort, workerData } from 'node:worker_threads';
import { check, compile } from './index.ts';
import { openMemory } from './read/memory.ts';
import type { CompileAnswers, CompileOrder, CompileReport } from './compile-safely.ts';

const { folder, documents } = workerData as CompileOrder;
const memory = openMemory();
const report = (message: CompileReport) => parentPort?.postMessage(message);
parentPort?.on('message', (what: keyof CompileAnswers) => {
  const work = what === 'compile' ? compile : check;
  void work(folder, documents, (file) => report({ reading: file }), memory).then((answer) => report({ answer }));
});
