/** Compiles a content folder in a thread that can be stopped: `compile-safely.ts` starts it and hears from it. */
import { parentPort, workerData } from 'node:worker_threads';
import { compile } from '../compile.ts';
import type { CompileOrder, CompileReport } from './compile-safely.ts';

const { folder, documents } = workerData as CompileOrder;
const report = (message: CompileReport) => parentPort?.postMessage(message);
report({ compiled: await compile(folder, documents, (file) => report({ reading: file })) });
