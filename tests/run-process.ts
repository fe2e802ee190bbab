import { spawn } from 'node:child_process';
import { join } from 'node:path';

/** The root of the project. */
export const ROOT = join(import.meta.dirname, '..');

/** What a process printed, errors last, and the code with which it ended; null if it was killed. */
export interface Ended {
  code: number | null;
  text: string;
}

interface ProcessOptions {
  cwd?: string;
  env?: Record<string, string>;
  signal?: AbortSignal | undefined;
  /** What is run, if not the Node that runs the tests. */
  command?: string;
}

/** What Vitest and Vite have set for the tests, and would be taken for the settings of a build. */
const OF_TESTS = /^(?:VITEST.*|VITE_.*|NODE_ENV|TEST|DEV|PROD|MODE|SSR|BASE_URL)$/;

/** The environment of a process as an author has it. */
export function authorEnvironment(): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !OF_TESTS.test(name)));
}

/** Run a process to its end, however it ends: Node with some arguments, in the folder of the project, if nothing else is said. */
export function runProcess(args: readonly string[], options: ProcessOptions = {}): Promise<Ended> {
  const { cwd = ROOT, env, signal, command = process.execPath } = options;
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, signal, env: { ...authorEnvironment(), ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
    const said = { out: '', err: '' };
    child.stdout.setEncoding('utf8').on('data', (text: string) => void (said.out += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => void (said.err += text));
    child.on('error', reject).on('close', (code) => resolve({ code, text: said.out + said.err }));
  });
}
