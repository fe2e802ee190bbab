import { parseArgs, type ParseArgsConfig } from 'node:util';
import { runCommand } from '../../compiler/problems/usage-error.ts';

/** An option of a command, as `parseArgs` takes it, with what `--help` says of it. */
interface Option {
  type: 'string' | 'boolean';
  multiple?: boolean;
  default?: string | boolean;
  /** What stands for its value: `FOLDER`. */
  value?: string;
  says: string;
}

/** A command, declared once: what it takes is parsed, and told, from this alone. */
export interface Command<Options extends Record<string, Option>> {
  /** As npm knows it: `npm run check`. */
  name: string;
  /** What it takes besides options: `FILE`; empty for nothing. */
  takes?: string;
  /** What it does, in a sentence or two. */
  does: string;
  options: Options;
}

/** Where the content is, which most commands ask. */
export const CONTENT = { type: 'string', default: 'content', value: 'FOLDER', says: 'the content' } as const satisfies Option;

/**
 * Parse the arguments of a command; null if they ask for help, which is printed then.
 *
 * @throws if there is an option that it does not have, or an argument where it takes none
 */
export function readCommand<const Options extends Record<string, Option>>(command: Command<Options>, args = process.argv.slice(2)) {
  if (asksHelp(args)) {
    console.log(printHelp(command));
    return null;
  }
  const config = { args, options: command.options, allowPositionals: command.takes !== undefined };
  return parseArgs(config satisfies ParseArgsConfig);
}

/** Run a command with what it is given, as `runCommand` does; where help is asked for, that is printed, and nothing is done. */
export async function runDeclared<const Options extends Record<string, Option>>(
  command: Command<Options>,
  work: (given: NonNullable<ReturnType<typeof readCommand<Options>>>) => Promise<number | undefined>,
): Promise<void> {
  await runCommand(async () => {
    const given = readCommand(command);
    return given ? work(given) : 0;
  });
}

/** Say whether arguments ask for help. What stands behind `--` is no option. */
function asksHelp(args: readonly string[]): boolean {
  const end = args.indexOf('--');
  return (end === -1 ? args : args.slice(0, end)).some((it) => it === '--help' || it === '-h');
}

/** Print what a command does and takes. */
export function printHelp({ name, takes, does, options }: Command<Record<string, Option>>): string {
  const all: [string, Option][] = [...Object.entries(options), ['help', { type: 'boolean', says: 'print this' }]];
  const rows = all.map(([option, { type, value, says, multiple, default: preset }]) => {
    const head = `--${option}${type === 'string' ? ` ${value ?? 'TEXT'}` : ''}`;
    const notes = [...(typeof preset === 'string' && preset ? [preset] : []), ...(multiple ? ['more than once'] : [])];
    return { head, tail: `${says}${notes.length ? ` (${notes.join('; ')})` : ''}` };
  });
  const width = Math.min(24, Math.max(...rows.map(({ head }) => head.length)));
  const lines = rows.map(({ head, tail }) =>
    head.length > width ? `  ${head}\n  ${' '.repeat(width)}  ${tail}` : `  ${head.padEnd(width)}  ${tail}`,
  );
  const call = [`${name} --`, ...(takes ? [takes] : []), '[options]'].join(' ');
  return [call, '', does, '', ...lines].join('\n');
}
