import { runProcess } from './run-process.ts';

/** Programs that tests use where they are installed; each is asked for its version. */
const PROGRAMS = {
  biber: ['--version'],
  'firefox-esr': ['--version'],
  java: ['-version'],
  pdflatex: ['--version'],
  pdftotext: ['-v'],
  qpdf: ['--version'],
  pdffonts: ['-v'],
} as const;

export type Program = keyof typeof PROGRAMS;

/** Tell whether a program is installed, and say what is skipped without it. */
export async function hasProgram(name: Program, skipped: string): Promise<boolean> {
  const isThere = await runProcess(PROGRAMS[name], { command: name }).then(
    () => true,
    () => false,
  );
  if (!isThere) console.log(`Skipped: ${skipped}, since \`${name}\` is not installed.`);
  return isThere;
}
