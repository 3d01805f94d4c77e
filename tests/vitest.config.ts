import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Unit tests mirror lib/. The DOM is jsdom, made by the tests that need one. */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    exclude: ['tests/e2e/**'],
    setupFiles: ['tests/fixed-seed.ts', 'tests/messages-stand-in.ts'],
    environment: 'node',
    testTimeout: 60_000,
    hookTimeout: 60_000, // building an index takes its time on a busy machine
  },
});
