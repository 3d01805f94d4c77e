// @vitest-environment jsdom
import axe from 'axe-core';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { NumberLine } from '../../components/number-line.tsx';
import { numberLinePoints } from '../../components/number-line-points.ts';
import type { Bounds, Report } from '../../lib/types.ts';
import { difference, match, report } from './sample-facts.ts';

const exact = (value: number): Bounds => ({ low: value, high: value });
const gives = (outlet: string, here: [string, Bounds], there: [string, Bounds]): Report =>
  report({ outlet, differences: [{ ...difference('figures', here[0], there[0], ''), bounds: { here: here[1], there: there[1] } }] });

const OURS: [string, Bounds] = ['about 400', exact(400)];
const reports = [
  gives('Ard Gazette', OURS, ['some 250', exact(250)]),
  gives('Valley News', OURS, ['more than 300', { low: 300, high: null }]),
  gives('River Post', OURS, ['some 250', exact(250)]),
  gives('Evening Bell', OURS, ['300 to 350', { low: 300, high: 350 }]),
];

describe('numberLinePoints', () => {
  it('puts the page’s value first and each other value once, with all who give it', () => {
    const { points, ends } = numberLinePoints(match({ reports }))!;
    expect(points.map(({ text, outlets, isHere }) => [text, outlets, isHere])).toEqual([
      ['about 400', [], true],
      ['some 250', ['Ard Gazette', 'River Post'], false],
      ['more than 300', ['Valley News'], false],
      ['300 to 350', ['Evening Bell'], false],
    ]);
    expect(ends.map(({ value }) => value)).toEqual([250, 400]);
  });

  it('keeps the proportions and leaves room at both ends', () => {
    const { points, ends } = numberLinePoints(match({ reports }))!;
    expect(points.map(({ low, high }) => [low, high].map((at) => (at === null ? null : Number(at.toFixed(3)))))).toEqual([
      [0.88, 0.88],
      [0.12, 0.12],
      [0.373, null],
      [0.373, 0.627],
    ]);
    expect(ends.map(({ at }) => at)).toEqual([0.12, 0.88]);
  });

  it('takes the figure that most reports give otherwise', () => {
    const other = gives('Ard Gazette', ['two', exact(2)], ['three', exact(3)]);
    expect(numberLinePoints(match({ reports: [other, ...reports] }))!.points[0]!.text).toBe('about 400');
  });

  it.each<[string, Report[]]>([
    ['nothing differs', [report({})]],
    ['the kind is another', [report({ differences: [difference('dates', 'Monday', 'Tuesday', '')] })]],
    ['the ends are not known', [report({ differences: [difference('figures', '400', '250', '')] })]],
    [
      'all stands on one number',
      [gives('Ard Gazette', ['more than 3,000', { low: 3000, high: null }], ['nearly 3,000', { low: null, high: 3000 }])],
    ],
  ])('is nothing where %s', (_what, list) => {
    expect(numberLinePoints(match({ reports: list }))).toBeNull();
  });
});

describe('NumberLine', () => {
  it('says in words what it shows, and axe finds nothing', async () => {
    document.documentElement.lang = 'en';
    document.title = 'Corroborate';
    HTMLCanvasElement.prototype.getContext = () => null;
    const page = (
      <main>
        <h1>Flood</h1>
        <NumberLine match={match({ reports })} />
      </main>
    );
    act(() => render(page, document.body));
    expect(document.querySelector('svg')!.getAttribute('aria-label')).toBe(
      'about 400 here; some 250 (Ard Gazette and River Post), more than 300 (Valley News), and 300 to 350 (Evening Bell)',
    );
    expect([...document.querySelectorAll('text')].map((one) => one.textContent)).toEqual(['here', '250', '400']);
    const { violations } = await axe.run(document, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id }) => id)).toEqual([]);
  });
});
