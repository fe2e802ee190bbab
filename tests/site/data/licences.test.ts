import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openSync } from 'fontkit';
import { expect, test } from 'vitest';
import { listFiles } from '../../../src/cli/build/digest-files.ts';
import { printLicences, SHIPPED } from '../../../src/site/data/licences.ts';
import { CODE_OF, listPackages, refuseForeignCode } from '../../../src/site/shell/shipped-code.ts';
import { stringsIn } from '../../../src/strings/index.ts';

const ROOT = join(import.meta.dirname, '../../..');
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const packageOf = (path: string) => /^(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? path;

test('the licences are those that come with the works, whole', () => {
  const text = printLicences(stringsIn('en'));
  const names = SHIPPED.map(({ what }) => stringsIn('en').data.works[what]);
  expect(names).toEqual([
    'The code of this site, in every page',
    'The fonts Source Serif 4 and Source Sans 3, in every page and PDF',
    'Tailwind CSS, in the styles of every page',
    'Stemmers of Orama, on the page that searches',
    'Vite, in scripts: the function that loads another when it is needed',
  ]);
  for (const name of names) expect(text).toContain(`${'='.repeat(80)}\n${name}\n${'='.repeat(80)}\n\n`);
  expect(text).toContain(read('LICENSE').split('\n\nThe texts in content/')[0]);
  expect(text).toContain(read('node_modules/tailwindcss/LICENSE').trim());
  expect(text).toContain(/MIT License\n\n[^]*?DEALINGS IN THE\nSOFTWARE\.\n/.exec(read('node_modules/vite/LICENSE.md'))?.[0]);
  const fonts = SHIPPED.flatMap(({ packages }) => packages).filter((name) => name.startsWith('@fontsource'));
  expect(fonts).toHaveLength(4);
  for (const name of fonts)
    expect(text, name).toContain(
      read(`node_modules/${name}/LICENSE`)
        .replace(/^Google Inc\./, '')
        .trim(),
    );
});

test('the fonts say themselves whose they are, and that stands with their licence', async () => {
  const fonts = SHIPPED.flatMap(({ packages }) => packages).filter((name) => name.startsWith('@fontsource'));
  const files = await Promise.all(fonts.map((name) => listFiles(join(ROOT, 'node_modules', name, 'files'))));
  const used = files.flat().filter((file) => /-latin(?:-ext)?-(?:wght|400|600)-(?:normal|italic)\.woff2$/.test(file));
  const statements = used.map((file) => {
    const font = openSync(file);
    return 'copyright' in font ? font.copyright : '';
  });
  expect(used).toHaveLength(24);
  for (const statement of new Set(statements)) expect(printLicences(stringsIn('en'))).toContain(statement);
});

test('styles take from no package whose licence is not there', async () => {
  const files = (await listFiles(join(ROOT, 'src'))).filter((file) => file.endsWith('.css'));
  const imports = files.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/@import '([^.'][^']*)'/g)].map(([, path = '']) => packageOf(path)),
  );
  expect([...new Set(imports)]).toEqual(['tailwindcss']);
  const known = SHIPPED.flatMap(({ packages }) => packages);
  expect(known).toEqual(expect.arrayContaining([...imports, ...CODE_OF]));
});

const bundle = {
  'a.js': {
    modules: {
      '/site/src/client/keys.ts': { renderedLength: 9 },
      '\0vite/preload-helper.js': { renderedLength: 9 },
      '/site/node_modules/a/node_modules/@b/c/index.js': { renderedLength: 9 },
      '/site/node_modules/shaken/index.js': { renderedLength: 0 },
    },
  },
  'a.css': {},
};

test('a bundle tells whose code is left in it', () => {
  expect(listPackages(bundle)).toEqual(['@b/c', 'vite']);
});

test('a build with code of a package whose licence is not there ends', () => {
  const { generateBundle } = refuseForeignCode();
  const error = (message: string) => {
    throw new Error(message);
  };
  const bundled = (name: string) => () => {
    generateBundle.call({ environment: { name }, error }, null, bundle);
  };
  expect(bundled('client')).toThrow('Unexpected code of @b/c in scripts, expected its licence in src/site/data/licences.ts');
  expect(bundled('prerender')).not.toThrow();
});
