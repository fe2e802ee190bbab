import { expect, test } from 'vitest';
import { inline, oneScript } from '../../../src/site/shell/one-script.ts';

const FILES: Readonly<Record<string, string>> = {
  'helper.js': 'globalThis.helped=(globalThis.helped??0)+1;var e=(x)=>x+1;export{e as t};',
  'start.js': 'import{t as e}from"./helper.js";var n=e(1),o=`own`;export{n,o as r};',
  'odd.js': 'export default 1;',
};
const read = (path: string) => FILES[path];
const run = (code: string): unknown => new Function(`${code};return out;`)();

test('what a script imports stands in it, each once, and it does what it did', () => {
  const code = inline('import{t as a}from"./helper.js";import{n as b,r}from"./start.js";var out=[a(5),b,r,globalThis.helped];', read);
  expect(code).not.toContain('import');
  expect(run(code)).toEqual([6, 2, 'own', 1]);
});

test('only the script of the page is changed, and only for readers', () => {
  const bundle = () => ({
    'a/Page.x.js': { type: 'chunk', fileName: 'a/Page.x.js', code: 'import{t as a}from"./helper.js";var out=a(1);' },
    'a/Other.js': { type: 'chunk', fileName: 'a/Other.js', code: 'import{t as a}from"./helper.js";a(1);' },
    'a/helper.js': { type: 'chunk', fileName: 'a/helper.js', code: FILES['helper.js'] ?? '' },
  });
  const { handler } = oneScript('Page').generateBundle;
  const [client, server] = [bundle(), bundle()];
  handler.call({ environment: { name: 'client' } }, {}, client);
  handler.call({ environment: { name: 'ssr' } }, {}, server);
  expect(run(client['a/Page.x.js'].code)).toBe(2);
  expect(client['a/Other.js']).toEqual(bundle()['a/Other.js']);
  expect(server).toEqual(bundle());
});

test('a script that is not as the bundler writes it ends the build', () => {
  expect(() => inline('import"./odd.js";', read)).toThrow('Unexpected `import"./odd.js";` in a script');
  expect(() => inline('import"./none.js";', read)).toThrow('expected one that the bundler wrote');
});
