import type { CoverageFilter, CoverageOrder } from '../lib/compare/coverage-matrix.ts';
import { Fill } from './fill.tsx';
import { panelStrings } from './panel-strings.ts';
import { strings } from './strings.ts';

const FILTERS: CoverageFilter[] = ['all', 'differs', 'omitted'];
const ORDERS: CoverageOrder[] = ['page', 'outlets'];

interface PanelControlsProps {
  filter: CoverageFilter;
  order: CoverageOrder;
  /** Facts that each filter shows. */
  numbers: Record<CoverageFilter, number>;
  onFilter(filter: CoverageFilter): void;
  onOrder(order: CoverageOrder): void;
}

/** Which facts are shown, and in which order. */
export function PanelControls({ filter, order, numbers, onFilter, onOrder }: PanelControlsProps) {
  return (
    <div class="panel-controls">
      <fieldset class="segments">
        <legend class="hidden">{panelStrings.show}</legend>
        {FILTERS.map((each) => (
          <label key={each}>
            <input type="radio" name="filter" value={each} checked={each === filter} onChange={() => onFilter(each)} />
            <span>
              <Fill template={panelStrings.filters[each]} values={{ n: <b>{strings.number(numbers[each])}</b> }} />
            </span>
          </label>
        ))}
      </fieldset>
      <label class="sort">
        <span class="hidden">{panelStrings.sort}</span>
        <select value={order} onChange={(event) => onOrder(event.currentTarget.value as CoverageOrder)}>
          {ORDERS.map((each) => (
            <option key={each} value={each}>
              {panelStrings.orders[each]}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
