/** Compiles a content folder in a process that can be stopped: `compile-safely.ts` starts it, asks and hears from it. */
import { check, compile } from './index.ts';
import { openMemory } from './read/memory.ts';
import type { CompileAnswers, CompileOrder } from './compile-safely.ts';
import { workOn } from '../cli/limited-work.ts';

const memory = openMemory();
workOn<CompileOrder, CompileAnswers[keyof CompileAnswers]>(({ what, folder, documents }, begin) => {
  const work = what === 'compile' ? compile : check;
  return work(folder, documents, begin, memory);
});
