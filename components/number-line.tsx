import type { FactMatch } from '../lib/types.ts';
import { type LinePoint, numberLinePoints } from './number-line-points.ts';
import { strings } from './strings.ts';

const WIDTH = 320;
const AXIS = 22; // px from the top; the page's own value has its word above it
const REACH = 18; // px that an open end points beyond its number

/** Where figures differ: each value a dot or a range on one axis, the page's own a ring. */
export function NumberLine({ match }: { match: FactMatch }) {
  const line = numberLinePoints(match);
  if (line === null) return null;
  const here = line.points.find(({ isHere }) => isHere)!;
  const others = line.points.filter(({ isHere }) => !isHere);
  const said = strings.numberLine(here.text, others);
  return (
    <div class="number-line">
      <svg viewBox={`0 0 ${WIDTH} 44`} role="img" aria-label={said}>
        <path class="axis" d={`M0 ${AXIS}h${WIDTH}`} />
        {others.map((point) => (
          <Value key={point.text} point={point} />
        ))}
        <Value point={here} />
        <text class="own" x={((here.low ?? here.high)! + (here.high ?? here.low)!) * (WIDTH / 2)} y="11" text-anchor="middle">
          {strings.here}
        </text>
        {line.ends.map(({ value, at }) => (
          <text key={value} x={at * WIDTH} y="41" text-anchor="middle">
            {strings.shortNumber(value)}
          </text>
        ))}
      </svg>
    </div>
  );
}

/** An exact value is a dot, a range a bar, an open end an arrow from its number. */
function Value({ point: { isHere, low, high, text, outlets } }: { point: LinePoint }) {
  const from = (low ?? high)! * WIDTH;
  const to = (high ?? low)! * WIDTH;
  const open = high === null ? 1 : low === null ? -1 : 0;
  const tip = from + open * REACH;
  return (
    <g class={isHere ? 'value here' : 'value'}>
      <title>{strings.joined([text, ...(isHere ? [strings.thisPage] : outlets)])}</title>
      {from !== to && <path class="range" d={`M${from} ${AXIS}H${to}`} />}
      {open !== 0 && <path class="open" d={`M${from} ${AXIS}H${tip}m${-open * 4} -4l${open * 4} 4l${-open * 4} 4`} />}
      <circle cx={from} cy={AXIS} r="4.5" />
      {from !== to && <circle cx={to} cy={AXIS} r="4.5" />}
    </g>
  );
}
