import { describe, expect, it } from 'vitest';
import { placeContains, readPlaces } from '../../lib/claims/places.ts';
import type { Place } from '../../lib/types.ts';

/** "text = canonical name", with "< name" where the sentence says what it lies in and "?" where the place is withheld. */
function show(sentence: string): string[] {
  return readPlaces(sentence).map(({ text, name, within, unknown }) => `${text} = ${unknown ? '?' : name}${within ? ` < ${within}` : ''}`);
}

type Row = [sentence: string, ...places: string[]];

const NAMED: Row[] = [
  ['Thousands of troops are fighting in Ukraine.', 'Ukraine = ukraine'],
  ['The envoy landed in Kyiv on Monday.', 'Kyiv = kyiv'],
  ['A quake struck 75 km west of Manokwari.', 'Manokwari = manokwari'],
  ['Floods swept through Valencia overnight.', 'Valencia = valencia'],
  ['Police raided flats in Berlin, Munich and Cologne.', 'Berlin = berlin', 'Munich = munich', 'Cologne = cologne'],
  ['The aid convoy crossed into Gaza at noon.', 'Gaza = gaza'],
  ['They were evacuated from Kharkiv by train.', 'Kharkiv = kharkiv'],
  ['The company opened a plant near Lyon.', 'Lyon = lyon'],
  ['Fighting continues around Goma.', 'Goma = goma'],
  ['The ship sank off Yemen.', 'Yemen = yemen'],
  ['He was born in the U.S. in 1970.', 'U.S. = united states'],
  ['Snow fell across the Balkans.', 'Balkans = balkans'],
  ['Tanks were sent to Belarus.', 'Belarus = belarus'],
  ['Residents of the coast of Florida boarded up their homes.', 'Florida = florida'],
  ['The vote was held in South Korea.', 'South Korea = south korea'],
  ['A quake hit southern Iran on Sunday.', 'Iran = iran'],
  ['In Gyami, a village by the sea, nobody voted.', 'Gyami = gyami'],
  ['The climber fell from a hut on Mount Sefton.', 'Mount Sefton = mount sefton'],
  ['In Sudan, famine is spreading.', 'Sudan = sudan'],
  ['A tanker ran aground in the Red Sea.', 'Red Sea = red sea'],
  ['Protests erupted in downtown Nairobi.', 'Nairobi = nairobi'],
  ['A drone fell in eastern Poland.', 'Poland = poland'],
];

const TYPED: Row[] = [
  ['They are stationed in Russia’s Kursk region.', 'Russia’s Kursk region = kursk < russia'],
  ['The losses occurred in the Kursk region of Russia.', 'Kursk region of Russia = kursk < russia'],
  ['Up to 11,000 soldiers may have entered the Kursk region.', 'Kursk region = kursk'],
  ['These forces have been deployed to regions like Kursk.', 'Kursk = kursk'],
  ['A landslide buried homes in the district of Bener Meriah.', 'Bener Meriah = bener meriah'],
  ['The fire burned in Butte County for days.', 'Butte County = butte'],
  ['Shelling hit the village of Novoselivka.', 'Novoselivka = novoselivka'],
  ['A bomb exploded in the Ukrainian city of Kharkiv.', 'Kharkiv = kharkiv < ukraine'],
  ['A mosque was damaged in Indonesia’s Aceh province.', 'Indonesia’s Aceh province = aceh < indonesia'],
  ['The rebels took the town of Goma in North Kivu.', 'Goma = goma', 'North Kivu = north kivu'],
  ['A church burned in Wasilla, Alaska.', 'Wasilla, Alaska = wasilla < alaska'],
  ['Rescuers reached Hornby Island by boat.', 'Hornby Island = hornby'],
  ['She was taken to Mercy Hospital.', 'Mercy Hospital = mercy'],
  ['The plane was diverted to Gatwick Airport.', 'Gatwick Airport = gatwick'],
  ['The crowd gathered in Taksim Square.', 'Taksim Square = taksim'],
  ['In the Ukrainian capital sirens sounded all night.', 'Ukrainian capital = kyiv'],
  ['A car bomb went off near the Somali capital.', 'Somali capital = mogadishu'],
];

const UNLISTED: Row[] = [
  ['The bus overturned near Lampahan.', 'Lampahan = lampahan'],
  ['He lived quietly in Millom until the arrest.', 'Millom = millom'],
  ['Shots were heard outside Gavarzin.', 'Gavarzin = gavarzin'],
  ['Two climbers fell in Paarl.', 'Paarl = paarl'],
];

const DATELINES: Row[] = [
  ['KYIV, Ukraine (AP) — Rescuers searched the ruins.', 'KYIV, Ukraine = kyiv < ukraine'],
  ['SEOUL — The spy agency confirmed the death.', 'SEOUL = seoul'],
];

const WITHHELD: Row[] = [
  ['Though the exact location of the capture remains undisclosed, it is a first.', 'undisclosed = ?'],
  ['The exact location of his capture remains unclear.', 'unclear = ?'],
  ['He is being held at an undisclosed location.', 'undisclosed = ?'],
  ['It was not immediately clear where the missile fell.', 'not immediately clear where = ?'],
  ['Officials did not say where the hostages were.', 'did not say where = ?'],
  ['Where the aircraft came down is unknown.', 'unknown = ?'],
  ['The whereabouts of the painting are not known.', 'not known = ?'],
];

const NO_PLACE: Row[] = [
  ['Russia said it would respond.'],
  ['A North Korean soldier has died of his wounds.'],
  ['The ties between Moscow and Pyongyang have grown.'],
  ['The White House has claimed heavy losses.'],
  ['The Kremlin declined to comment.'],
  ['Ukraine executed a surprise incursion.'],
  ['The Russia-Ukraine war has reshaped trade.'],
  ['The captain told The New York Times that he was tired.'],
  ['It was reported in the Washington Post.'],
  ['Shares in Microsoft fell.'],
  ['He spoke in Parliament on Tuesday.'],
  ['They met again in March.'],
  ['The article was written in English.'],
  ['U.S. policy may shift.'],
  ['Weapons to Ukraine have been delayed.'],
  ['According to Seoul, the soldier died.'],
  ['Confidence in Starling has fallen.'],
  ['She was stabbed in a Dumpster.'],
];

describe.each([
  ['named places', NAMED],
  ['places with a type', TYPED],
  ['places no list has', UNLISTED],
  ['datelines', DATELINES],
  ['places that are withheld', WITHHELD],
  ['who acts is no place', NO_PLACE],
])('%s', (_, rows) => {
  it.each(rows)('%s', (sentence, ...places) => {
    expect(show(sentence)).toEqual(places);
  });
});

describe('placeContains', () => {
  const place = (name: string, within?: string): Place => ({
    start: 0,
    end: 1,
    text: name,
    name,
    unknown: name === '?',
    ...(within ? { within } : {}),
  });
  it.each([
    ['russia', 'kursk', true],
    ['kursk', 'sudzha', true],
    ['russia', 'sudzha', true],
    ['europe', 'sudzha', true],
    ['ukraine', 'kursk', false],
    ['kursk', 'russia', false],
    ['ukraine', 'kyiv', true],
    ['united states', 'brooklyn', true],
    ['united kingdom', 'cardiff', true],
    ['gaza', 'rafah', true],
    ['asia', 'beirut', true],
    ['kyiv', 'kyiv', false],
  ])('%s ⊃ %s: %s', (outer, inner, expected) => {
    expect(placeContains(place(outer), place(inner))).toBe(expected);
  });

  it('believes the sentence about a place no list has', () => {
    expect(placeContains(place('kursk'), place('novoselivka', 'kursk'))).toBe(true);
    expect(placeContains(place('russia'), place('novoselivka', 'kursk'))).toBe(true);
  });

  it('holds nothing where the place is withheld', () => {
    expect(placeContains(place('russia'), place('?'))).toBe(false);
    expect(placeContains(place('?'), place('kursk'))).toBe(false);
  });
});
