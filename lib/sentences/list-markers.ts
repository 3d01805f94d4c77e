/** "1." "2)" "3.)" "(iv)" "b." "⁃9." "•": what an entry of a list written into running text starts with. */
const MARKER = /(?<=^|\s)(?:[•⁃▪‣●◦]|(\()?(\d{1,2}|[ivx]{1,4}|[a-z]|[A-Z])(\.\)|\)|\.))(?=\s)|(?<=^|\s)⁃(?=\d)/g;
const MARKER_ONLY = /^(?:[•⁃▪‣●◦-]\s?)?(?:\(?(?:\d{1,3}|[ivx]{1,5}|[A-Za-z])(?:\.\)|\)|\.)|[•⁃▪‣●◦-])$/;
const ENTRY_MAY_START_AFTER = /(?:^|[.!?…\n]["”’)]?\s{0,4})$/;
const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];

interface Marker {
  at: number;
  /** Everything but the number, so that only markers of one look count together. */
  style: string;
  /** Numbers this marker may stand for: "i" is the ninth letter and the first Roman number. */
  values: number[];
}

/** True where all there is of a sentence is the marker of a list entry: "1." "a)" "(iii)" "• 9." */
export function isListMarker(text: string): boolean {
  return text.length <= 12 && MARKER_ONLY.test(text);
}

/**
 * Starts of the entries of a list written into running text.
 *
 *     '1. Close the port 2. Pay the crew' → [0, 18]
 *
 * Two or more markers of one look that count on, of which the first stands where a sentence could start: not "as payment for 1. above".
 */
export function findListEntries(text: string): number[] {
  const starts: number[] = [];
  let run: Marker[] = [];
  const flush = () => {
    if (run.length > 1) starts.push(...run.map((marker) => marker.at));
    run = [];
  };
  for (const match of text.matchAll(MARKER)) {
    const at = match.index;
    const name = match[2];
    if (!name) {
      starts.push(at);
      continue;
    }
    const marker = { at, style: `${match[1] ?? ''}${kindOf(name)}${match[3]}`, values: valuesOf(name) };
    const last = run.at(-1);
    if (last && last.style === marker.style && marker.values.some((value) => last.values.includes(value - 1))) {
      run.push(marker);
      continue;
    }
    flush();
    if (ENTRY_MAY_START_AFTER.test(text.slice(Math.max(0, at - 4), at))) run = [marker];
  }
  flush();
  return starts.sort((a, b) => a - b);
}

function kindOf(name: string): string {
  if (/\d/.test(name)) return '1';
  return /[A-Z]/.test(name) ? 'A' : 'a';
}

function valuesOf(name: string): number[] {
  if (/\d/.test(name)) return [Number(name)];
  const values = name.length === 1 ? [name.toLowerCase().charCodeAt(0) - 96] : [];
  const roman = ROMAN.indexOf(name);
  return roman < 0 ? values : [...values, roman + 1];
}
