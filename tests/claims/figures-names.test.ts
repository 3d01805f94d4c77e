import { describe, expect, it } from 'vitest';
import { type FigureRow, showFigures } from './figures-show.ts';

/** Digits that count nothing: names are kept as names, dates, years and clock times are left to the date reader. */
const NAMES: FigureRow[] = [
  ['Many of them come from the 11th Corps.', '11th Corps | name'],
  ['Flight 370 vanished from the radar.', 'Flight 370 | name'],
  ['The rebels fired 240mm rockets and 170mm artillery shells.', '240mm | name', '170mm | name'],
  ['Call the hotline on +44 20 7946 0958.', '+44 20 7946 0958 | name'],
  ['Witnesses can ring (212) 555-0147.', '(212) 555-0147 | name'],
  ['An F-16 crashed on take-off.', 'F-16 | name'],
  ['COVID-19 wards are full again.', 'COVID-19 | name'],
  ['Traffic on Interstate 75 came to a halt.', 'Interstate 75 | name'],
  ['The carrier grounded its Boeing 737 fleet.', 'Boeing 737 | name'],
  ['Article 5 has been invoked once.', 'Article 5 | name'],
  ['The No. 5 seed lost in straight sets.', 'No. 5 | name'],
  ['The flaw, CVE-2024-3893, has been fixed.', 'CVE-2024-3893 | name'],
  ['5G masts were set on fire.', '5G | name'],
  ['A .45-caliber pistol was found.', '.45-caliber | name'],
  ['She called 911 at once.', '911 | name'],
  ['The 82nd Airborne is on alert.', '82nd Airborne | name'],
  ['Resolution 1701 ended that war.', 'Resolution 1701 | name'],
  ['The suspect lived on 95th Avenue.', '95th Avenue | name'],
  ['The accused sat in court 12.', '12 | exact | 12 | - | -'],
];

const NOTHING: FigureRow[] = [
  ['The dam was built in 1974.'],
  ['The 2004 tsunami changed everything.'],
  ['The pact was signed on December 26, 2024.'],
  ['They met on 3 May.'],
  ['Shops closed at 6 p.m. on Friday.'],
  ['The train left at 8.40am.'],
  ['The blast was felt at 0748 GMT.'],
  ['Disco ruled the 1970s.'],
  ['He is in his 40s.'],
  ['Output fell in the 2008-09 season.'],
  ['The hearing resumes on 2025-01-14.'],
  ['No one was hurt.'],
  ['It is one of the most polluted rivers.'],
  ['One of the suspects fled.'],
  ['The one who called never gave a name.'],
  ['They came one by one.'],
  ['The budget for 2026 was delayed.'],
  ['From 1963 to 1968 he sat on the committee.'],
  ['She won the seat two years ago.'],
  ['The champion (45-7-2) retained his belt.'],
  ['She spoke to ONE News about the fall.'],
  ['Three-time champions Norway are out.'],
  ['THURSDAY, APRIL 11, 2024'],
  ['World War Two veterans gathered.'],
];

const MIXED: FigureRow[] = [
  ['In Gaza 45,000 people have been displaced.', '45,000 | exact | 45000 | people | displaced'],
  ['On Monday 12 people were hurt.', '12 | exact | 12 | people | wounded'],
  ['In 2008 some 2000 people moved away.', 'some 2000 | about | 2000 | people | people'],
  ['Quake Kills 45 in Hill Country', '45 | exact | 45 | - | killed'],
  ['Dozens Missing as Ferry Sinks', 'Dozens | vague | 12.. | missing | missing'],
  ['At Least 12 Dead After Warehouse Fire', 'At Least 12 | at least | 12.. | dead | killed'],
  ['The mother of three died at the scene.', 'three | exact | 3 | - | children'],
  ['A five-member panel will decide.', 'five | exact | 5 | member | -'],
];

describe.each([
  ['names', NAMES],
  ['no figure at all', NOTHING],
  ['figures beside names and dates', MIXED],
])('%s', (_, rows) => {
  it.each(rows)('%s', (sentence, ...figures) => {
    expect(showFigures(sentence)).toEqual(figures);
  });
});
