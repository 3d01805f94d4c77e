import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Real browsers with the built extension: one after the other, each file with its own. */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    include: ['tests/e2e/**/*.test.ts'],
    setupFiles: ['tests/messages-stand-in.ts'],
    globalSetup: ['tests/e2e/setup.ts'],
    environment: 'node',
    pool: 'forks',
    maxWorkers: 1,
    fileParallelism: false,
    testTimeout: 45_000, // a cold browser on a busy machine; a test takes about a second
    hookTimeout: 90_000,
    retry: 1, // a browser may miss one click on a busy machine; what is broken fails twice, and the report names each retry
    bail: 8, // so many failures have one cause, and each waits for what will not come
  },
});
