import type { OutletSummary } from '../lib/compare/summarise.ts';
import { Fill } from './fill.tsx';
import { popupStrings } from './popup-strings.ts';
import { nameOutlet } from './report-groups.ts';
import { ShortList } from './short-list.tsx';
import { strings } from './strings.ts';

const SHOWN = 4; // so that a usual page fits without scrolling; the head of the list leads to the others

/** Who else reports this story, and how much of this article they share. */
export function OutletList({ outlets }: { outlets: OutletSummary[] }) {
  const most = Math.max(1, ...outlets.map((outlet) => outlet.facts));
  const rows = outlets.map((outlet, i) => ({ outlet, id: String(i), joined: outlets[i - 1]?.origin === outlet.origin }));
  return (
    <ShortList
      title={popupStrings.outlets}
      items={rows}
      shown={SHOWN}
      keyOf={(row) => row.id}
      class="outlets"
      render={({ outlet, joined }) => (
        <div class={joined ? 'row joined' : 'row'}>
          <span class={outlet.outlet === null ? 'outlet unknown' : 'outlet'}>
            <Fill template={joined ? popupStrings.sameOrigin : '{outlet}'} values={{ outlet: <bdi>{nameOutlet(outlet)}</bdi> }} />
          </span>
          <span class="gauge" aria-hidden="true">
            <i style={{ width: `${(100 * outlet.facts) / most}%` }} />
          </span>
          <span class="number">
            <span aria-hidden="true">{strings.number(outlet.facts)}</span>
            <span class="hidden">{popupStrings.sharedFacts(outlet.facts)}</span>
          </span>
        </div>
      )}
    />
  );
}
