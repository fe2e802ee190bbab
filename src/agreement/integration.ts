import type { AstroIntegration } from 'astro';
import { compileSafely } from '../compiler/compile-safely.ts';
import { printProblems } from '../compiler/problems/print.ts';
import { compareReadings } from './compare-readings.ts';
import { printComparison } from './print-page.ts';

const PATH = '/agreement/';

/** While developing, compare the content with another reading of the same texts, anew at each visit; builds have none of it. */
export function comparison(content: string, other: string | undefined): AstroIntegration {
  return {
    name: 'comparison',
    hooks: {
      'astro:server:setup': ({ server, logger }) => {
        if (other === undefined) return;
        server.middlewares.use(PATH, (_, response) => {
          printPage(content, other).then(
            ({ type, text }) => response.writeHead(200, { 'content-type': `${type}; charset=utf-8` }).end(text),
            (error: unknown) => {
              logger.error(String(error));
              response.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' }).end(String(error));
            },
          );
        });
        logger.info(`how far ${content} and ${other} agree: ${PATH}`);
      },
    },
  };
}

async function printPage(one: string, other: string): Promise<{ type: string; text: string }> {
  const [mine, theirs] = await Promise.all([compileSafely(one), compileSafely(other)]);
  if (mine.briefing && theirs.briefing) {
    const options = { names: { one, other }, language: mine.briefing.language };
    return { type: 'text/html', text: printComparison(compareReadings(mine.briefing, theirs.briefing), options) };
  }
  return { type: 'text/plain', text: printProblems([...mine.problems, ...theirs.problems]) };
}
