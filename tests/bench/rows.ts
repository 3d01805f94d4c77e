/** One line of the report. */
export interface Row {
  what: string;
  where: 'Chromium' | 'Firefox' | 'files' | 'Node';
  ours: string;
  against: string;
  /** Ours as a multiple of the peer's, or the figure itself where there is no peer. */
  value: number;
  unit: '×' | 'ms' | 'kB';
  /** Null for a line that only informs. */
  target: { most?: number; least?: number } | null;
}

export function isMet({ value, target }: Row): boolean | null {
  if (target === null) return null;
  return (target.most === undefined || value <= target.most) && (target.least === undefined || value >= target.least);
}

export function milliseconds(value: number): string {
  return `${value < 10 ? value.toFixed(2) : value.toFixed(0)} ms`;
}
