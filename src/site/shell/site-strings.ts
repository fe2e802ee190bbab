import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { siteLanguageOf, stringsIn, type SpokenLanguage } from '../../strings/index.ts';

/** How scripts of the page name the words that they say: `#strings/client/copy.ts`. */
const NAME = /^#strings\/(.+)$/;
/** How styles name them, as what they put into a page: `content: 'strings.charts.toKeep'`; what makes them small may change the marks. */
const IN_STYLE = /(['"])strings\.(\w+)\.(\w+)\1/g;
const STRINGS = join(import.meta.dirname, '../../strings');

/**
 * Make the Vite plugin that gives the scripts of the page the words of the language in which the site speaks, and those of no
 * other. For TypeScript and for tests `imports` of `package.json` names the English ones.
 */
export function siteStrings(content: string) {
  const language = siteLanguageOf(readLanguages(content));
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

/**
 * Make the Vite plugin that gives the styles of the page these words. It comes after the plugin of Vite that puts the styles
 * that one imports into it, in which there are words too.
 */
export function styleStrings(content: string) {
  const rooms: Readonly<Record<string, Readonly<Record<string, unknown>>>> = stringsIn(siteLanguageOf(readLanguages(content)));
  const findWords = (room: string, name: string) => {
    const words = rooms[room]?.[name];
    if (typeof words !== 'string') throw new Error(`Unexpected \`strings.${room}.${name}\` in a style, expected words of src/strings`);
    return words;
  };
  return {
    name: 'style-strings',
    transform: (code: string, file: string) =>
      /\.css(?:\?|$)/.test(file) && code.search(IN_STYLE) >= 0
        ? { code: code.replace(IN_STYLE, (_found, _mark, room: string, name: string) => JSON.stringify(findWords(room, name))), map: null }
        : undefined,
  };
}

/** Read the languages of a briefing; the compiler tells what is wrong with a file that says none. */
function readLanguages(content: string): SpokenLanguage {
  const read = (facts: unknown, key: string) => (typeof facts === 'object' && facts !== null ? Reflect.get(facts, key) : undefined);
  try {
    const facts: unknown = parse(readFileSync(join(content, 'briefing.yaml'), 'utf8'));
    const [language, siteLanguage] = ['language', 'siteLanguage'].map((key) => read(facts, key)) as unknown[];
    return { language: String(language ?? ''), ...(typeof siteLanguage === 'string' && { siteLanguage }) };
  } catch {
    return { language: '' };
  }
}
