import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { build } from 'vite';
import { runDeclared } from './shared/command.ts';

const root = join(import.meta.dirname, '../..');

/** What programs import, by the name of its file in `src/api/`: `exports` of `package.json` lists the same. */
const ENTRIES = ['index', 'model', 'formats'];

const COMMAND = {
  name: 'node src/setup.mjs lib',
  does: 'Write `lib/`, which programs import from the packed package.',
  options: {},
} as const;

/** Write `lib/`, which a packed tarball holds: Node strips no types in `node_modules`. */
await runDeclared(COMMAND, async () => {
  await rm(join(root, 'lib'), { recursive: true, force: true });
  await build({
    configFile: false,
    root,
    logLevel: 'warn',
    publicDir: false,
    build: {
      ssr: true, // packages stay packages
      outDir: 'lib',
      target: 'node22',
      minify: false,
      rolldownOptions: {
        input: Object.fromEntries(ENTRIES.map((name) => [name, join(root, `src/api/${name}.ts`)])),
        output: { entryFileNames: '[name].js', chunkFileNames: 'shared/[name].js' },
      },
    },
  });
  // npm packs no lock file by its own name; `folder.mjs` installs the program from it.
  await copyFile(join(root, 'package-lock.json'), join(root, 'lib', 'program-lock.json'));
  const tsc = join(createRequire(import.meta.url).resolve('typescript/package.json'), '../bin/tsc');
  const args = [tsc, '--project', 'tsconfig.lib.json'];
  const [code] = (await once(spawn(process.execPath, args, { cwd: root, stdio: 'inherit' }), 'exit')) as [number | null];
  return code ?? 2;
});
