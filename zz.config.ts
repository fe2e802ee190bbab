import { defineConfig } from 'vitest/config';
export default defineConfig({
  test: {
    update: 'none',
    testTimeout: 600_000,
    hookTimeout: 900_000,
    include: ['tests/browser/hostile.test.ts', 'tests/browser/publish.test.ts'],
    fileParallelism: false,
  },
});
