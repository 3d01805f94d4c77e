import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** `npm run fuzz`: the properties of this folder with 100,000 cases nobody has tried before. FUZZ_CASES and FAST_CHECK_SEED choose others. */
const cases = process.env.FUZZ_CASES ?? '100000';
const seed = process.env.FAST_CHECK_SEED ?? String((Math.random() * 2 ** 31) | 0);
console.log(`${cases} cases, seed ${seed}`);
const vitest = fileURLToPath(new URL('../../node_modules/vitest/vitest.mjs', import.meta.url));
const { status } = spawnSync(process.execPath, [vitest, 'run', '-c', 'tests/vitest.config.ts', 'tests/fuzz', '--testTimeout=1200000'], {
  stdio: 'inherit',
  cwd: fileURLToPath(new URL('../../', import.meta.url)),
  env: { ...process.env, FUZZ_CASES: cases, FAST_CHECK_SEED: seed },
});
process.exitCode = status ?? 1;
