import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { CoverageColumn, CoverageMatrix, CoverageRow } from '../lib/compare/coverage-matrix.ts';
import { CoverageRowView } from './coverage-row.tsx';
import { formatDate, readerLanguage } from './format-date.ts';
import type { PanelActions } from './panel.tsx';
import { panelStrings } from './panel-strings.ts';
import { nameOutlet } from './report-groups.ts';
import { strings } from './strings.ts';

interface CoverageTableProps {
  matrix: CoverageMatrix;
  /** Stands under the table and scrolls with it. */
  children?: ComponentChildren;
  /** The rows to show, in their order. */
  rows: CoverageRow[];
  /** Said where there are none. */
  empty: string;
  actions: Pick<PanelActions, 'highlight' | 'scrollTo'>;
}

/**
 * Facts down, outlets across, this page first. A grid in looks, so that a fact's label can stand above its cells where there is little
 * room; both browsers go on telling it as a table.
 */
export function CoverageTable({ matrix, rows, empty, actions, children }: CoverageTableProps) {
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const toggle = (fact: string) => setOpen(open.has(fact) ? new Set([...open].filter((one) => one !== fact)) : new Set([...open, fact]));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable with the keyboard
    <section class="coverage" tabIndex={0} aria-label={panelStrings.facts}>
      {rows.length === 0 && (
        <p class="nothing" role="status">
          {empty}
        </p>
      )}
      <table aria-label={panelStrings.facts} hidden={rows.length === 0} style={{ '--outlets': matrix.columns.length }}>
        <thead>
          <Brackets matrix={matrix} />
          <tr class="outlets-row">
            <td class="corner" />
            <th scope="col" class="here">
              {strings.thisPage}
            </th>
            {matrix.columns.map((column) => (
              <OutletHead key={column.key} column={column} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <CoverageRowView
              key={row.fact}
              row={row}
              columns={matrix.columns}
              isOpen={open.has(row.fact)}
              onToggle={() => toggle(row.fact)}
              actions={actions}
            />
          ))}
        </tbody>
      </table>
      {children}
    </section>
  );
}

/** Outlets of one origin are joined above their names. */
function Brackets({ matrix: { groups } }: { matrix: CoverageMatrix }) {
  if (groups.every(({ columns }) => columns === 1)) return null;
  return (
    <tr class="brackets">
      <td class="corner" />
      <td class="here" />
      {groups.map(({ origin, columns }) =>
        columns === 1 ? (
          <td key={origin} />
        ) : (
          <th
            key={origin}
            scope="colgroup"
            colSpan={columns}
            class="bracket"
            style={{ gridColumn: `span ${columns}` }}
            title={panelStrings.sameOriginLong}
          >
            <span class="bracket-words">{panelStrings.sameOrigin}</span>
          </th>
        ),
      )}
    </tr>
  );
}

function OutletHead({ column }: { column: CoverageColumn }) {
  const date = formatDate(column.published, readerLanguage(), 'short');
  const name = nameOutlet(column);
  return (
    <th scope="col" title={column.title === null ? name : strings.joined([name, column.title])}>
      <span class={column.outlet === null ? 'outlet unknown' : 'outlet'}>{name}</span>
      {date !== null && <time dateTime={column.published ?? ''}>{date}</time>}
    </th>
  );
}
