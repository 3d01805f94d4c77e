import { say, template } from '../lib/browser/say.ts';
import type { CoverageFilter, CoverageOrder } from '../lib/compare/coverage-matrix.ts';
import type { DifferenceKind } from '../lib/types.ts';

/** Words of the side panel alone: those it shares stand in strings.ts, which every popover loads. */
export const panelStrings = {
  title: say('panel.title'),
  sameOrigin: say('panel.sameOrigin'),
  sameOriginLong: say('panel.sameOriginLong'),
  show: say('panel.show'),
  /** With {n}, for <Fill>. */
  filters: {
    all: template('panel.filters.all'),
    differs: template('panel.filters.differs'),
    omitted: template('panel.filters.omitted'),
  } satisfies Record<CoverageFilter, string>,
  sort: say('panel.sort'),
  orders: { page: say('panel.orders.page'), outlets: say('panel.orders.outlets') } satisfies Record<CoverageOrder, string>,
  facts: say('panel.facts'),
  said: say('panel.said'),
  same: say('panel.same'),
  /** What makes a report vary: another source, another certainty, or both. */
  sameOtherwise: (kinds: DifferenceKind[]) =>
    say(`panel.sameOtherwise.${kinds.length > 1 ? 'both' : kinds[0] === 'attribution' ? 'attribution' : 'certainty'}`),
  differs: say('panel.differs'),
  silent: say('panel.silent'),
  leftOut: say('panel.leftOut'),
  quotations: (label: string) => say('panel.quotations', { label }),
  onPage: say('panel.onPage'),
  timeline: { title: say('panel.timeline.title'), moved: say('panel.timeline.moved') },
  empty: { all: say('panel.empty.all'), differs: say('panel.empty.differs'), omitted: say('panel.empty.omitted') } satisfies Record<
    CoverageFilter,
    string
  >,
  save: say('panel.save'),
  formats: { markdown: 'Markdown', csv: 'CSV', json: 'JSON' },
  saveLong: (format: string) => say('panel.saveLong', { format }),
  copyAll: say('panel.copyAll'),
  copyAllLong: say('panel.copyAllLong'),
};
