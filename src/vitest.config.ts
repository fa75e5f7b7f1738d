import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const SITE = ['src/site.test.ts', 'scripts/build.test.ts'];
const BROWSER = 'src/e2e/**/*.test.ts';

// vitest run --config src/vitest.config.ts --project unit
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    environment: 'node',
    setupFiles: ['src/fixtures/properties.ts'],
    allowOnly: false,
    maxWorkers: '100%',
    projects: [
      {
        // Plain Node, in milliseconds.
        extends: true,
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
          exclude: [...SITE, BROWSER],
          testTimeout: 10_000,
        },
      },
      {
        // Builds the tiny case once through Astro.
        extends: true,
        test: { name: 'site', include: SITE, fileParallelism: false, testTimeout: 10_000, hookTimeout: 120_000 },
      },
      {
        // Looks at the built site in a real browser, one file at a time.
        extends: true,
        test: {
          name: 'browser',
          include: [BROWSER],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
