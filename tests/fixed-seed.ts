import fc from 'fast-check';

/** The same cases in every run, so that a change is what makes a test fail. `FAST_CHECK_SEED=7 npm run test:unit` tries others. */
fc.configureGlobal({ seed: Number(process.env.FAST_CHECK_SEED ?? 1) });
