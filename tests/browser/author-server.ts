import { spawn } from 'node:child_process';
import { rm } from 'node:fs/promises';
import type { FolderServer } from '../../src/formats/http/serve-folder.ts';
import { copyProject } from '../copy-project.ts';
import { authorEnvironment } from '../run-process.ts';

/**
 * Start the development server as an author does, in a project of its own: it writes what builds do not expect.
 *
 * @param terminal gets what it prints
 */
export async function serveAuthors(content: string, terminal = { said: '' }): Promise<FolderServer> {
  const project = await copyProject();
  const server = spawn(process.execPath, ['src/setup.mjs', 'dev', '--port', '0'], {
    cwd: project,
    env: { ...authorEnvironment(), BRIEFING_CONTENT: content, NO_COLOR: '1' },
  });
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  const url = await new Promise<string>((resolve, reject) => {
    const hear = (chunk: Buffer) => {
      terminal.said += chunk.toString();
      const [found] = /http:\/\/localhost:\d+/.exec(terminal.said) ?? [];
      if (found) resolve(found);
    };
    server.stdout.on('data', hear);
    server.stderr.on('data', hear);
    void ended.then(() => reject(new Error(terminal.said)));
  });
  const close = async () => {
    server.kill();
    await ended;
    await rm(project, { recursive: true });
  };
  return { url, close };
}
