import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // A snapshot that is missing is a failure, not a reason to write one: only `npm run test:update` writes.
    update: 'none',
    testTimeout: 60_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 20_000 } }, // the machine may have much else to do
    projects: [
      { extends: true, test: { name: 'unit', include: ['tests/**/*.test.ts'], exclude: ['tests/browser/**', 'tests/commands/**'] } },
      // What authors type, each command a process of its own.
      { extends: true, test: { name: 'commands', include: ['tests/commands/**/*.test.ts'] } },
      // The built site in a real browser: one build for all of them, and one file at a time, for two cores.
      {
        extends: true,
        test: {
          name: 'site',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/browser/build-sites.ts'],
          fileParallelism: false,
        },
      },
    ],
  },
});
