import { join } from 'node:path';
import { format } from 'node:util';
import { FULL } from '../full.ts';
import { ROOT, type Ended } from '../run-process.ts';

let runs = 0;
let last: Promise<unknown> = Promise.resolve();

/**
 * Run a command of `src/cli/` as an author does in a folder, but in this process, which takes a tenth of the time that a
 * process of its own takes. Commands run one after the other, since what they print and where they stand is that of the process.
 */
export function runCommand(name: string, args: readonly string[], cwd: string): Promise<Ended> {
  const mine = last.then(() => runNow(name, args, cwd));
  last = mine.catch(() => undefined);
  return mine;
}

async function runNow(name: string, args: readonly string[], cwd: string): Promise<Ended> {
  const { argv, exitCode, exit } = process;
  const { log, error } = console;
  const before = process.cwd();
  const said = { out: '', err: '' };
  const exits: number[] = [];
  // What they leave to a process of its own, they do here: that they say the same is tested in `run-command.test.ts`.
  const { BRIEFING_IN_PROCESS } = process.env;
  const file = join(ROOT, 'src/cli', `${name}.ts`);
  try {
    if (!FULL) process.env['BRIEFING_IN_PROCESS'] = '1';
    process.argv = [argv[0] ?? '', file, ...args];
    process.exitCode = undefined;
    // A command ends the process as the last thing that it does: here it only says with which code.
    process.exit = ((code: number) => void exits.push(code)) as typeof process.exit;
    console.log = (...words: unknown[]) => void (said.out += `${format(...words)}\n`);
    console.error = (...words: unknown[]) => void (said.err += `${format(...words)}\n`);
    process.chdir(cwd);
    await import(/* @vite-ignore */ `${file}?run=${++runs}`); // the file itself anew, its modules as they are
    return { code: exits[0] ?? tellExitCode(), text: said.out + said.err };
  } finally {
    process.chdir(before);
    Object.assign(console, { log, error });
    process.exit = exit;
    process.exitCode = exitCode;
    process.argv = argv;
    if (BRIEFING_IN_PROCESS === undefined) delete process.env['BRIEFING_IN_PROCESS'];
  }
}

function tellExitCode(): number {
  return Number(process.exitCode ?? 0);
}
