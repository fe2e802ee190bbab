import type { AstroIntegration } from 'astro';
import { resolve, sep } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { LOADER } from '../site/base/briefing-loader.ts';
import { openCompiler, type Compiler } from '../compiler/compile-safely.ts';
import type { Compiled } from '../compiler/index.ts';
import { FAMILIES, folderOf, type Family } from '../formats/fonts/families.ts';
import { answerRequest } from './server/answer-request.ts';
import { ownAddress } from './server/guard.ts';
import type { Writes } from './server/write-order.ts';
import { API, TOLD, type Told } from './messages.ts';

/** How long a change of several files may take until it is said to be cut off, in milliseconds: one that is being written is none. */
const LONGEST_WRITE = 1000;
/** How long the folder must be quiet before it is compiled, in milliseconds: editors write in several steps. */
const QUIET = 60;

/** Compile the content, once more where a change of it was only half there. */
async function compileWhole(compiler: Compiler): Promise<Compiled> {
  const compiled = await compiler.compile();
  if (!compiled.problems.some(({ ruleId }) => ruleId === 'change-is-whole')) return compiled;
  await wait(LONGEST_WRITE);
  return compiler.compile();
}

/** While developing, let authors annotate on the page and show them the problems of the content there; builds have none of it. */
export function authoring(folder: string): AstroIntegration {
  const content = resolve(folder);
  let isOn = false; // builds may set up a server as well
  return {
    name: 'authoring',
    hooks: {
      'astro:config:setup': ({ command, injectScript, updateConfig }) => {
        isOn = command === 'dev';
        if (!isOn) return;
        injectScript('page', `import '/src/authoring/panel/panel.ts';`);
        // Where packages are linked, the fonts lie outside of what is served.
        const fonts = Object.values<Family>(FAMILIES).map((family) => folderOf(family.package));
        // With `always` it finds no file whose address has its ending from a parameter, such as an image or a citation.
        updateConfig({ trailingSlash: 'ignore', vite: { server: { fs: { allow: ['.', ...fonts] } } } });
      },
      'astro:server:setup': ({ server, logger, refreshContent }) => {
        if (!isOn) return;
        const compiler = openCompiler(content);
        server.httpServer?.once('close', () => void compiler.close());
        const writes: Writes = [];
        const logFault = (error: unknown) => logger.error(String(error));
        let latest = compileWhole(compiler);
        latest.catch(logFault);
        const compile = async () => {
          const compiling = compileWhole(compiler);
          latest = compiling;
          const compiled = await compiling;
          if (compiling !== latest) return; // something was saved meanwhile
          const told: Told = { problems: compiled.problems };
          server.ws.send(TOLD, told);
          await refreshContent?.({ loaders: [LOADER], context: { compiled } });
        };
        let quiet: NodeJS.Timeout | undefined;
        server.watcher.add(content);
        server.watcher.on('all', (_event, path) => {
          if (!resolve(path).startsWith(content + sep)) return;
          clearTimeout(quiet);
          quiet = setTimeout(() => void compile().catch(logFault), QUIET);
        });
        server.middlewares.use(API, (request, response) => {
          const { local = [], network = [] } = server.resolvedUrls ?? {};
          const protocol = server.config.server.https ? 'https:' : 'http:';
          const own = ownAddress(server.httpServer?.address() ?? null, [...local, ...network], protocol);
          void answerRequest(request, response, own, { content, compiler, latest, writes });
        });
      },
    },
  };
}
