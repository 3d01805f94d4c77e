/** Three small drawings of what the extension does. They say nothing that the words under them do not. */
export const PICTURES = [ReadPicture, ClickPicture, ComparePicture];

function Lines({ at, widths, x = 20 }: { at: number[]; widths: number[]; x?: number }) {
  return (
    <>
      {at.map((y, i) => (
        <rect key={y} class="text" x={x} y={y} width={widths[i]} height="5" rx="2.5" />
      ))}
    </>
  );
}

function ReadPicture() {
  return (
    <svg viewBox="0 0 200 130" aria-hidden="true" focusable="false">
      <rect class="sheet" x="0.5" y="0.5" width="199" height="129" rx="8" />
      <rect class="head" x="20" y="16" width="110" height="8" rx="4" />
      <Lines at={[38, 56, 74, 92, 110]} widths={[160, 130, 160, 90, 140]} />
      <path class="corroborated" d="M20 48h160" />
      <path class="differs" d="M20 82.5h160M20 86h160" />
      <path class="varies" d="M20 102h90" />
    </svg>
  );
}

function ClickPicture() {
  return (
    <svg viewBox="0 0 200 130" aria-hidden="true" focusable="false">
      <rect class="sheet" x="0.5" y="0.5" width="199" height="129" rx="8" />
      <Lines at={[14]} widths={[130]} />
      <rect class="tint" x="18" y="26" width="144" height="15" rx="2" />
      <Lines at={[30]} widths={[140]} />
      <path class="differs" d="M20 38.5h140M20 42h140" />
      <rect class="card" x="30" y="50" width="150" height="70" rx="6" />
      <rect class="head" x="40" y="60" width="64" height="6" rx="3" />
      <Lines at={[78, 90]} widths={[44, 76]} x={40} />
      <rect class="value" x="90" y="73" width="46" height="14" rx="3" />
      <Lines at={[78]} widths={[34]} x={96} />
      <rect class="chip" x="40" y="102" width="32" height="10" rx="5" />
      <Lines at={[105]} widths={[60]} x={78} />
    </svg>
  );
}

function ComparePicture() {
  const ticks = [
    [64, 32],
    [104, 32],
    [144, 32],
    [64, 100],
    [144, 100],
  ];
  return (
    <svg viewBox="0 0 200 130" aria-hidden="true" focusable="false">
      <rect class="sheet" x="0.5" y="0.5" width="199" height="129" rx="8" />
      <path class="bracket" d="M98 20v-6h80v6" />
      <Lines at={[34, 68, 102]} widths={[34, 28, 36]} x={16} />
      {ticks.map(([x, y]) => (
        <path key={`${x} ${y}`} class="tick" d={`M${x} ${y! + 6}l4 4l7 -9`} />
      ))}
      <Lines at={[68]} widths={[22]} x={62} />
      <rect class="value" x="98" y="61" width="36" height="19" rx="3" />
      <rect class="value" x="140" y="61" width="36" height="19" rx="3" />
      <path class="edge" d="M98.500 61v19M140.500 61v19" />
      <Lines at={[68]} widths={[22]} x={104} />
      <Lines at={[68]} widths={[22]} x={146} />
      <path class="rule" d="M12 52h176M12 88h176" />
    </svg>
  );
}
