import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { chooseLanguage } from '../../strings/index.ts';

/** How scripts of the page name the words that they say: `#strings/client/copy.ts`. */
const NAME = /^#strings\/(.+)$/;
const STRINGS = join(import.meta.dirname, '../../strings');

/**
 * Make the Vite plugin that gives the scripts of the page the words of the language in which the site speaks, and those of
 * no other. For TypeScript and for tests `imports` of `package.json` names the English ones.
 */
export function siteStrings(content: string) {
  const language = chooseLanguage(readLanguage(content));
  return {
    name: 'site-strings',
    enforce: 'pre' as const,
    // The words stand where they are said, not in variables of their own.
    configEnvironment: (environment: string) =>
      environment === 'client'
        ? { build: { rolldownOptions: { optimization: { inlineConst: { mode: 'all' as const, pass: 2 } } } } }
        : undefined,
    resolveId: (name: string) => {
      const file = NAME.exec(name)?.[1];
      return file === undefined ? undefined : join(STRINGS, language, file);
    },
  };
}

/** Read the language of a briefing; the compiler tells what is wrong with a file that says none. */
function readLanguage(content: string): string {
  try {
    const facts: unknown = parse(readFileSync(join(content, 'briefing.yaml'), 'utf8'));
    return typeof facts === 'object' && facts !== null && 'language' in facts ? String(facts.language) : '';
  } catch {
    return '';
  }
}
