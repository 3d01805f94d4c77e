import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type GateFigures, measureGate } from '../../lib/cli/evaluation/measure-gate.ts';

/** How much a figure may fall below the report before the suite fails; `corroborate evaluate` writes a new report. */
const TOLERANCE = 0.01;

describe('the gate: figures of the last report', () => {
  it('have not fallen', { timeout: 120_000 }, async () => {
    const report = JSON.parse(readFileSync(new URL('../report/evaluation.json', import.meta.url), 'utf8')) as { gate: GateFigures };
    const now = await measureGate();
    const fallen = Object.entries(report.gate).filter(([name, value]) => now[name as keyof GateFigures] < value - TOLERANCE);
    expect(fallen.map(([name, value]) => `${name}: ${value} → ${now[name as keyof GateFigures].toFixed(4)}`)).toEqual([]);
  });
});
