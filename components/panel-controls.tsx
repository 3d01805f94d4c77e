import type { CoverageFilter, CoverageOrder } from '../lib/compare/coverage-matrix.ts';
import { Fill } from './fill.tsx';
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
        <legend class="hidden">{strings.panel.show}</legend>
        {FILTERS.map((each) => (
          <label key={each}>
            <input type="radio" name="filter" value={each} checked={each === filter} onChange={() => onFilter(each)} />
            <span>
              <Fill template={strings.panel.filters[each]} values={{ n: <b>{strings.number(numbers[each])}</b> }} />
            </span>
          </label>
        ))}
      </fieldset>
      <label class="sort">
        <span class="hidden">{strings.panel.sort}</span>
        <select value={order} onChange={(event) => onOrder(event.currentTarget.value as CoverageOrder)}>
          {ORDERS.map((each) => (
            <option key={each} value={each}>
              {strings.panel.orders[each]}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
