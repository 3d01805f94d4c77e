import { useMemo, useState } from 'preact/hooks';
import { type CoverageFilter, type CoverageOrder, coverageMatrix, filterRows, sortRows } from '../lib/compare/coverage-matrix.ts';
import type { ReceiptFormat } from '../lib/compare/receipt.ts';
import { summarise } from '../lib/compare/summarise.ts';
import type { Review } from '../lib/types.ts';
import { CoverageTable } from './coverage-table.tsx';
import { ExportBar } from './export-bar.tsx';
import { FollowsNote } from './follows-note.tsx';
import { LibraryLink } from './library-link.tsx';
import { Loading } from './loading.tsx';
import { PageTitle } from './page-title.tsx';
import type { PopupView } from './page-view.ts';
import { PanelControls } from './panel-controls.tsx';
import { panelStrings } from './panel-strings.ts';
import { type PageActions, PopupMessage } from './popup-message.tsx';
import { StateBar } from './state-bar.tsx';
import { readTimeline, TimelineView } from './timeline.tsx';

export interface PanelActions extends PageActions {
  /** The row the reader stands on; null for none. */
  highlight(sentence: number | null): void;
  scrollTo(sentence: number): void;
  copy(review: Review): Promise<boolean>;
  save(review: Review, format: Exclude<ReceiptFormat, 'text'>): void;
}

/** The side panel: every fact of the page in front, and what each outlet says of it. */
export function Panel({ view, actions }: { view: PopupView; actions: PanelActions }) {
  if (view.kind === 'reviewed' && view.review.sentences.some((sentence) => sentence.facts.length > 0)) {
    return <Coverage review={view.review} actions={actions} />;
  }
  return (
    <main class="alone" aria-busy={view.kind === 'loading'}>
      <h1 class="hidden">{panelStrings.title}</h1>
      {view.kind === 'reviewed' && <PageTitle review={view.review} />}
      {view.kind === 'loading' ? (
        <Loading />
      ) : (
        <PopupMessage
          view={view.kind === 'reviewed' ? { kind: view.review.copyOf === null ? 'empty' : 'emptySaved' } : view}
          actions={actions}
        />
      )}
      <p class="to-library">
        <LibraryLink />
      </p>
    </main>
  );
}

function Coverage({ review, actions }: { review: Review; actions: PanelActions }) {
  const [filter, setFilter] = useState<CoverageFilter>('all');
  const [order, setOrder] = useState<CoverageOrder>('page');
  const matrix = useMemo(() => coverageMatrix(review), [review]);
  const counts = useMemo(() => summarise(review).counts, [review]);
  const timeline = useMemo(() => readTimeline(review), [review]);
  const rows = sortRows(filterRows(matrix.rows, filter), order);
  const numbers = { all: matrix.rows.length, differs: filterRows(matrix.rows, 'differs').length, omitted: review.omitted.length };
  return (
    <main aria-busy="false">
      <h1 class="hidden">{panelStrings.title}</h1>
      <div class="top">
        <PageTitle review={review} />
        {review.follows && <FollowsNote followed={review.follows} />}
        <StateBar counts={counts} />
        <PanelControls filter={filter} order={order} numbers={numbers} onFilter={setFilter} onOrder={setOrder} />
      </div>
      <CoverageTable matrix={matrix} rows={rows} empty={panelStrings.empty[filter]} actions={actions}>
        {filter === 'all' && timeline !== null && <TimelineView timeline={timeline} actions={actions} />}
      </CoverageTable>
      <ExportBar onCopy={() => actions.copy(review)} onSave={(format) => actions.save(review, format)} />
    </main>
  );
}
