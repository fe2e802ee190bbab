import { FULL } from './full.ts';
import { runProcess } from './run-process.ts';

/** Programs that the full run uses where they are installed; each is asked for its version. */
const PROGRAMS = {
  java: ['-version'],
  qpdf: ['--version'],
  pdffonts: ['-v'],
} as const;

export type Program = keyof typeof PROGRAMS;

/** Tell whether this is the full run and a program is installed for it; the full run says what it skips without it. */
export async function hasForFull(name: Program, skipped: string): Promise<boolean> {
  if (!FULL) return false;
  const isThere = await runProcess(PROGRAMS[name], { command: name }).then(
    () => true,
    () => false,
  );
  if (!isThere) console.log(`Skipped: ${skipped}, since \`${name}\` is not installed.`);
  return isThere;
}
