import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Unit tests mirror lib/. The DOM is jsdom, made by the tests that need one. */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: { include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'], exclude: ['tests/e2e/**'], environment: 'node', testTimeout: 60_000 },
  esbuild: false,
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
} as Parameters<typeof defineConfig>[0]);
