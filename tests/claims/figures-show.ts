import { readFigures } from '../../lib/claims/figures.ts';
import type { Figure } from '../../lib/types.ts';

/** One figure on one line: "nearly 3,000 | nearly | ..3000 | soldiers | casualties"; a name is "Flight 370 | name". */
export function showFigure(figure: Figure): string {
  if (figure.identifier) return `${figure.text} | name`;
  const { low, high, unit } = figure;
  const round = (value: number | null) => (value === null ? '' : String(Math.round(value * 100) / 100));
  const value = low === high ? round(low) : `${round(low)}..${round(high)}`;
  return [figure.text, figure.qualifier, unit ? `${value} ${unit}` : value, figure.counted || '-', figure.measure ?? '-'].join(' | ');
}

export function showFigures(sentence: string): string[] {
  return readFigures(sentence).map(showFigure);
}

export type FigureRow = [sentence: string, ...figures: string[]];
