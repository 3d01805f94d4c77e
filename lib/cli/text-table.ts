/** Breaks text at spaces into lines of at most `width` UTF-16 units; a longer word is cut. "a bb ccc", 4 → ["a bb", "ccc"] */
export function wrapText(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  // A page's words may hold codes that a terminal would obey.
  for (const word of text.replace(/[^\P{Cc}\s]/gu, '').split(/\s+/)) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = '';
    }
    line = line === '' ? word : `${line} ${word}`;
    for (; line.length > width; line = line.slice(width)) lines.push(line.slice(0, width));
  }
  return [...lines, line];
}

/** One row of a table: cells of lines side by side, each padded to its column's width, two spaces between columns. */
export function tableRow(cells: string[][], widths: number[]): string {
  const height = Math.max(...cells.map((cell) => cell.length));
  const lines = Array.from({ length: height }, (_, line) =>
    cells.map((cell, column) => (cell[line] ?? '').padEnd(widths[column]!)).join('  '),
  );
  return lines.map((line) => line.trimEnd()).join('\n');
}
