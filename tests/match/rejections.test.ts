import { describe, expect, it } from 'vitest';
import { cautionOf, withCaution } from '../../lib/match/caution.ts';
import { fingerprint, rejectionTest } from '../../lib/match/rejections.ts';

const HERE = 'About 37 people were hurt when the ferry struck the wall, its operator said.';
const THERE = 'Orran Lines counted 37 injured.';
const OTHER = 'The harbour master saw 40 people carried away.';
const rejection = { fact: 'injured', here: fingerprint(HERE), there: [fingerprint(THERE)] };
const KNOWN = new Set(['injured', 'wall']);

describe('a fingerprint', () => {
  it.each([
    ['  About 37 people   were hurt', 'about 37 people were hurt', true],
    ['“About 37,” he said.', 'About 37 he said', true],
    ['About 37 people were hurt', 'About 38 people were hurt', false],
    ['', '…', true],
  ])('of %j and of %j', (one, other, isSame) => {
    expect(fingerprint(one) === fingerprint(other)).toBe(isSame);
    expect(fingerprint(one)).toMatch(/^[0-9a-f]{16}$/);
  });
});

describe('a rejected match', () => {
  it.each([
    ['is hidden', 'injured', HERE, THERE, true],
    ['is hidden with reports that come later', 'injured', HERE, OTHER, true],
    ['is hidden where the sentence stands on another page in capitals', 'injured', HERE.toUpperCase(), THERE, true],
    ['is hidden the other way round', 'injured', THERE, HERE, true],
    ['leaves other sentences alone', 'injured', OTHER, THERE, false],
    ['leaves other facts of the sentence alone', 'wall', HERE, THERE, false],
  ])('%s', (_what, fact, here, there, expected) => {
    expect(rejectionTest([rejection], KNOWN)(fact, here, there)).toBe(expected);
  });

  it('follows its two sentences where the index has another name for the fact', () => {
    const isRejected = rejectionTest([rejection], new Set(['auto:2']));
    expect(isRejected('auto:2', HERE, THERE)).toBe(true);
    expect(isRejected('auto:2', THERE, HERE)).toBe(true);
    expect(isRejected('auto:2', HERE, OTHER)).toBe(false);
  });

  it('is nothing where there is none', () => {
    expect(rejectionTest([], KNOWN)('injured', HERE, THERE)).toBe(false);
  });
});

describe('what is asked of a match', () => {
  it('is the product’s own decision where nothing is set', () => {
    expect(cautionOf(0, [])).toBe(0);
    expect(withCaution(0.2867, 0)).toBe(0.2867);
  });

  it('rises with each step of the setting', () => {
    const thresholds = [-2, -1, 0, 1, 2].map((step) => withCaution(0.4868, cautionOf(step, [])));
    expect(thresholds).toEqual([...thresholds].sort((a, b) => a - b));
    expect(new Set(thresholds).size).toBe(5);
  });

  it('rises with each rejection, more with surer ones, in whatever order, and never beyond its bound', () => {
    expect(cautionOf(0, [0.9])).toBeGreaterThan(cautionOf(0, [0.3]));
    expect(cautionOf(0, [0.9, 0.3])).toBeCloseTo(cautionOf(0, [0.3, 0.9]));
    expect(cautionOf(0, new Array(500).fill(1))).toBe(0.9);
    expect(cautionOf(1, [2, -1])).toBeCloseTo(cautionOf(1, [1, 0]));
  });
});
