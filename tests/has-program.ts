import { runProcess } from './run-process.ts';

/** Programs that the full run uses where they are installed; each is asked for its version. */
const PROGRAMS = {
  java: ['-version'],
  qpdf: ['--version'],
  pdffonts: ['-v'],
} as const;

export type Program = keyof typeof PROGRAMS;

const found = new Map<Program, Promise<boolean>>();

/** Tell whether a program is installed. */
export function hasProgram(name: Program): Promise<boolean> {
  const answer =
    found.get(name) ??
    runProcess(PROGRAMS[name], { command: name }).then(
      () => true,
      () => false,
    );
  found.set(name, answer);
  return answer;
}
