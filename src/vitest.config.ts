import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const SITE = ['src/site.test.ts', 'scripts/build.test.ts'];
const BROWSER = 'src/e2e/**/*.test.ts';
/** Stops a test that hangs after so many milliseconds; no sound one comes near on a machine ten times as slow. */
const HANGS = 600_000;

// npm run test:unit, test:commands, test:site, test:browser
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    environment: 'node',
    setupFiles: ['src/fixtures/properties.ts'],
    allowOnly: false,
    maxWorkers: '100%',
    testTimeout: HANGS,
    hookTimeout: HANGS,
    projects: [
      {
        // Plain Node, in milliseconds.
        extends: true,
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'scripts/command.test.ts'],
          exclude: [...SITE, BROWSER],
          // Files share what they import: loading it anew for each would cost more than the tests.
          isolate: false,
          unstubEnvs: true,
        },
      },
      {
        // Starts the commands that a person or CI runs, on a copy of the made-up case.
        extends: true,
        test: { name: 'commands', include: ['scripts/**/*.test.ts'], exclude: [...SITE, 'scripts/command.test.ts'] },
      },
      {
        // Builds the tiny case once through Astro.
        extends: true,
        test: { name: 'site', include: SITE, fileParallelism: false },
      },
      {
        // Looks at the built site in a real browser, a browser a file, as many at once as there are cores.
        extends: true,
        test: { name: 'browser', include: [BROWSER] },
      },
    ],
  },
});
