import { describe, expect, it } from 'vitest';
import { readAttribution } from '../../lib/claims/attribution.ts';
import { compareAttribution } from '../../lib/compare/attribution.ts';

const read = (text: string) => readAttribution(text, null);

describe('compareAttribution', () => {
  it.each([
    ['The jet crashed, the army said.', 'The jet crashed, the coast guard said.', 'the army → the coast guard'],
    [
      'Mayor Lena Brandt said the school was empty.',
      'The school was empty, teachers’ union head Paul Ott said.',
      'Mayor Lena Brandt → teachers’ union head Paul Ott',
    ],
    [
      'The envoy has left, the foreign ministry said.',
      'The envoy has left, according to Tass, citing the foreign ministry.',
      'the foreign ministry → Tass, the foreign ministry',
    ],
    ['The FBI said the file was stolen.', 'The file was stolen, the CIA said.', 'The FBI → the CIA'],
  ])('%s | %s', (here, there, shown) => {
    const [difference, ...rest] = compareAttribution(read(here), read(there));
    expect(rest).toEqual([]);
    expect(`${difference?.here} → ${difference?.there}`).toBe(shown);
    expect(difference?.relation).toBe('compatible');
    const { start, end } = difference!.span!;
    expect(shown.endsWith(there.slice(start, end)) || shown.includes(there.slice(start, end))).toBe(true);
  });

  it.each([
    ['one source, two names', 'President Emmanuel Macron said taxes would fall.', 'Macron said taxes would fall.'],
    ['a state and its ministry', 'Tokyo said the ship was in its waters.', "Japan's foreign ministry said the ship was in its waters."],
    ['vague against named', 'Officials said the plant was safe.', 'The nuclear regulator said the plant was safe.'],
    ['nobody here', 'The plant was safe.', 'The regulator said the plant was safe.'],
    ['one of two shared', 'Police and the army said the square was clear.', 'The army said the square was clear.'],
    ['a title alone', 'The prime minister said he was sorry.', 'Prime Minister Ada Orr said she was sorry.'],
    ['a firm by half its name', 'Halden said sales fell.', 'Halden Foods said sales fell.'],
    ['a reason cited', 'The bank cut its rate, citing weak growth.', 'The bank cut its rate, said the union leader Anders Ring.'],
    ['reports', 'Reports say the king is ill.', 'The palace said the king is ill.'],
  ])('shows nothing: %s', (_, here, there) => {
    expect(compareAttribution(read(here), read(there))).toEqual([]);
  });
});
