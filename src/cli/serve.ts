import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { FolderServer } from '../formats/http/serve-folder.ts';
import { runDeclared } from './shared/command.ts';
import { serveSite } from './shared/site-url.ts';
import { restoreFolder } from './build/swap-folder.ts';
import { UsageError } from '../compiler/problems/usage-error.ts';

const LAST_PORT = 65535;

const COMMAND = {
  name: 'npm start',
  does: 'Build the site if something has changed, and serve it until it is ended.',
  options: {
    out: { type: 'string', default: 'dist', value: 'FOLDER', says: 'the site' },
    port: { type: 'string', value: '4321', says: 'the port, or the next one that is free; else that of PORT, or 4321' },
  },
} as const;

await runDeclared(COMMAND, async ({ values }) => {
  const wanted = values.port ?? (process.env['PORT'] || '4321');
  const port = /^\d{1,5}$/.test(wanted) ? Number(wanted) : NaN;
  if (!(port <= LAST_PORT)) throw new UsageError(`Unexpected port \`${wanted}\`, expected a number up to ${LAST_PORT}`);
  const folder = resolve(values.out);
  // A build that was killed while it put the new site in its place, where that takes two steps, has left none.
  if (!existsSync(folder)) await restoreFolder(folder);
  if (!existsSync(join(folder, 'index.html'))) throw new UsageError(`There is no site in ${folder}: build it with \`npm run build\``);

  const server = await serveOnFreePort(folder, port);
  console.log(server.url);
  await new Promise((stop) => process.once('SIGINT', stop).once('SIGTERM', stop));
  await server.close();
  return 0;
});

/** Serve on a port, or on the next one that is free. */
async function serveOnFreePort(folder: string, port: number): Promise<FolderServer> {
  try {
    return await serveSite(folder, { port });
  } catch (error) {
    const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
    if (!isTaken) throw error;
    if (port === LAST_PORT)
      throw new UsageError(`Unexpected port ${port}, which is taken, expected one that is free, such as \`--port 4321\``);
    return serveOnFreePort(folder, port + 1);
  }
}
