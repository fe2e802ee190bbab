/** A script that a bundler makes, as far as it matters here. */
interface Script {
  type: string;
  fileName: string;
  code?: string;
  imports?: string[];
}

/** How a script of the bundler takes from another, and what one gives: minified, and each once. */
const IMPORT = /import(?:\{([^}]*)\}from)?"\.\/([^"]+)";/g;
const EXPORT = /export\{([^}]*)\};?\s*$/;

/**
 * Make the Vite plugin that puts into the script of a page what the script imports at once, so that it is one request: what it
 * shares with other pages is small. Scripts that are loaded later take from it what they took before.
 *
 * @param name how the name of the script begins
 */
export function oneScript(name: string) {
  return {
    name: 'one-script',
    generateBundle: {
      order: 'pre' as const, // before Vite writes down what is to be loaded along with scripts that come later
      handler(this: { environment: { name: string } }, _: unknown, bundle: Readonly<Record<string, Script>>) {
        if (this.environment.name !== 'client') return;
        const scripts = new Map(Object.values(bundle).map((it) => [it.fileName.replace(/^.*\//, ''), it]));
        for (const [file, script] of scripts)
          if (file.startsWith(name)) script.code = inline(script.code ?? '', (path) => scripts.get(path)?.code);
      },
    },
  };
}

/**
 * Put before a script the scripts that it imports, each once.
 *
 * @throws an error where one is not as the bundler writes it
 */
export function inline(code: string, read: (path: string) => string | undefined): string {
  const before: string[] = [];
  const names = new Map<string, string>();
  const take = (text: string): string =>
    text.replace(IMPORT, (statement, list: string | undefined, path: string) => {
      const name = names.get(path) ?? put(path, statement);
      const taken = (list ?? '').split(',').map((it) => it.replace(/ as /, ':'));
      return `const{${taken.join()}}=${name};`;
    });
  const put = (path: string, statement: string): string => {
    const text = read(path);
    const given = text === undefined ? undefined : EXPORT.exec(text)?.[1];
    if (text === undefined || given === undefined)
      throw new Error(`Unexpected \`${statement}\` in a script, expected one that the bundler wrote`);
    const pairs = given.split(',').map((it) => it.trim().replace(/^(\S+)(?: as (\S+))?$/, (_all, own: string, as = own) => `${as}:${own}`));
    const body = take(text.replace(EXPORT, ''));
    const name = `__${names.size}`;
    names.set(path, name);
    before.push(`const ${name}=(()=>{${body};return{${pairs.join()}}})();`);
    return name;
  };
  const own = take(code);
  return before.join('') + own;
}
