import { join } from 'node:path';
import { configDefaults, defineConfig } from 'vitest/config';

/** The files that read built sites, most of them in a real browser. */
const SITE = ['tests/browser/**/*.test.ts'];
const COMMANDS = ['tests/commands/**/*.test.ts'];
/** Where the many processes that tests start keep the code that they have compiled, for the next one. */
const COMPILED = join(import.meta.dirname, 'node_modules/.cache/compiled');

export default defineConfig(({ mode }) => {
  const full = mode === 'full'; // `npm run test:full`
  // A file that belongs to the full run alone says so in its name; one of which a part does asks FULL of `tests/full.ts`.
  const exclude = [...configDefaults.exclude, ...(full ? [] : ['tests/**/*.full.test.ts'])];
  return {
    test: {
      provide: { full },
      // A snapshot that is missing is a failure, not a reason to write one: only `npm run test:update` writes.
      update: 'none',
      // Tests wait for what is to come, not for a time: these only end one that hangs, on a machine that has much else to do as well.
      testTimeout: 1_200_000,
      hookTimeout: 1_200_000,
      expect: { poll: { timeout: 60_000 } },
      // The modules are read once by each worker, not by each file: tests change nothing that is for all.
      isolate: false,
      env: { NODE_COMPILE_CACHE: COMPILED },
      maxWorkers: '100%',
      projects: [
        { extends: true, test: { name: 'unit', include: ['tests/**/*.test.ts'], exclude: [...exclude, ...SITE, ...COMMANDS] } },
        // What authors type. The sites are built while the units are tested.
        { extends: true, test: { name: 'commands', include: COMMANDS, exclude, sequence: { groupOrder: 1 } } },
        {
          extends: true,
          test: { name: 'site', include: SITE, exclude, globalSetup: ['tests/browser/build-sites.ts'], sequence: { groupOrder: 1 } },
        },
      ],
    },
  };
});
