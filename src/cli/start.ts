import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { serveFolder, type FolderServer, type ServeOptions } from '../formats/http/serve-folder.ts';
import { runDeclared } from './shared/command.ts';
import { readSiteUrl } from './shared/site-url.ts';
import { restoreFolder } from './build/swap-folder.ts';
import { startBuild } from './build/start-build.ts';
import { UsageError } from '../compiler/problems/usage-error.ts';

const LAST_PORT = 65535;
/** By which a process is told to end. */
const STOPS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

const COMMAND = {
  name: 'npm start',
  does: 'Build the site if something has changed, and serve it until it is ended: its pages as soon as they are there.',
  options: {
    out: { type: 'string', value: 'FOLDER', says: 'a site that was built before, which is served as it is; else dist, built if need be' },
    port: { type: 'string', value: '4321', says: 'the port, or the next one that is free; else that of PORT, or 4321' },
  },
} as const;

await runDeclared(COMMAND, async ({ values }) => {
  const wanted = values.port ?? (process.env['PORT'] || '4321');
  const port = /^\d{1,5}$/.test(wanted) ? Number(wanted) : NaN;
  if (!(port <= LAST_PORT)) throw new UsageError(`Unexpected port \`${wanted}\`, expected a number up to ${LAST_PORT}`);
  return values.out === undefined ? buildAndServe(resolve('dist'), port) : serve(resolve(values.out), port);
});

/** Build a site if something has changed, and serve it. */
async function buildAndServe(out: string, port: number): Promise<number> {
  const build = startBuild(out);
  const stopped = new AbortController();
  const stop = (signal: NodeJS.Signals) => {
    stopped.abort();
    if (signal !== 'SIGINT' || !process.stdin.isTTY) build.stop(signal); // a terminal sends Ctrl+C to the build as well
  };
  for (const signal of STOPS) process.on(signal, stop);
  let server: FolderServer | null = null;
  try {
    const unfinished = await build.pages;
    server =
      unfinished &&
      (await serveOnFreePort(unfinished.folder, { port, base: unfinished.base, coming: { ...unfinished, done: build.done } }));
    if (server && unfinished) console.log(`${server.url}\n${tellComing(unfinished.paths)}`);
  } catch (error) {
    build.stop('SIGTERM');
    await build.ended;
    throw error;
  }
  const code = await build.ended;
  for (const signal of STOPS) process.off(signal, stop);
  if (code === 0 && !stopped.signal.aborted) return server ? keepServing(server) : serve(out, port);
  await new Promise(setImmediate); // who waits for a file is told first that it does not come
  await server?.close();
  return code;
}

function tellComing(paths: readonly string[]): string {
  const pdfs = paths.filter((path) => path.endsWith('.pdf')).length;
  return `Still being made: ${pdfs ? `${pdfs} PDFs and ` : ''}${paths.length - pdfs} pictures. Whoever asks for one waits until all are there.`;
}

/** Serve a built site until the process is told to end. */
async function serve(folder: string, port: number): Promise<number> {
  // A build that was killed while it put the new site in its place, where that takes two steps, has left none.
  if (!existsSync(folder)) await restoreFolder(folder);
  if (!existsSync(join(folder, 'index.html'))) throw new UsageError(`There is no site in ${folder}: build it with \`npm run build\``);

  const server = await serveOnFreePort(folder, { port, base: (await readSiteUrl(folder)).pathname });
  console.log(server.url);
  return keepServing(server);
}

/** Serve until the process is told to end. */
async function keepServing(server: FolderServer): Promise<number> {
  await new Promise((stop) => {
    for (const signal of STOPS) process.once(signal, stop);
  });
  await server.close();
  return 0;
}

/** Serve on a port, or on the next one that is free. */
async function serveOnFreePort(folder: string, options: ServeOptions & { port: number }): Promise<FolderServer> {
  const { port } = options;
  try {
    return await serveFolder(folder, options);
  } catch (error) {
    const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
    if (!isTaken) throw error;
    if (port === LAST_PORT)
      throw new UsageError(`Unexpected port ${port}, which is taken, expected one that is free, such as \`--port 4321\``);
    return serveOnFreePort(folder, { ...options, port: port + 1 });
  }
}
