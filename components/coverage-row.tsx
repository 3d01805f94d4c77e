import { useId } from 'preact/hooks';
import type { CoverageCell, CoverageColumn, CoverageRow, CoverageValue } from '../lib/compare/coverage-matrix.ts';
import { ARTICLE_LANGUAGE } from './article-language.ts';
import type { PanelActions } from './panel.tsx';
import { panelStrings } from './panel-strings.ts';
import { groupReports } from './report-groups.ts';
import { ReportView } from './report-view.tsx';
import { strings } from './strings.ts';
import { Swatch } from './swatch.tsx';

interface CoverageRowProps {
  row: CoverageRow;
  columns: CoverageColumn[];
  isOpen: boolean;
  onToggle(): void;
  actions: Pick<PanelActions, 'highlight' | 'scrollTo'>;
}

/** One fact. Standing on it lights the sentence up on the page, a click goes there; the arrow opens the quotations. */
export function CoverageRowView({ row, columns, isOpen, onToggle, actions }: CoverageRowProps) {
  const quotesId = useId();
  const { sentence } = row;
  const label = strings.capitalise(row.label);
  const light = () => sentence !== null && actions.highlight(sentence.index);
  const dim = () => sentence !== null && actions.highlight(null);
  return (
    <>
      <tr class={sentence === null ? 'fact omitted' : `fact ${row.state}`} onMouseEnter={light} onMouseLeave={dim}>
        <th scope="row">
          <div class="fact-head">
            <button
              type="button"
              class="label"
              lang={ARTICLE_LANGUAGE}
              dir="auto"
              title={sentence === null ? undefined : panelStrings.onPage}
              onFocus={light}
              onBlur={dim}
              onClick={() => (sentence === null ? onToggle() : actions.scrollTo(sentence.index))}
            >
              {sentence !== null && <Swatch state={row.state} />}
              <span>{label}</span>
            </button>
            <button
              type="button"
              class="icon-button toggle"
              aria-expanded={isOpen}
              aria-controls={quotesId}
              aria-label={panelStrings.quotations(label)}
              title={panelStrings.quotations(label)}
              onClick={onToggle}
            >
              <span class="arrow" aria-hidden="true" />
            </button>
          </div>
        </th>
        <td class="here">
          {sentence === null ? <Silence words={panelStrings.leftOut} /> : <Values values={row.here} tick={panelStrings.said} />}
        </td>
        {row.cells.map((cell, i) => (
          <Cell key={columns[i]!.key} cell={cell} />
        ))}
      </tr>
      <tr id={quotesId} class="quotes" hidden={!isOpen}>
        <td colSpan={columns.length + 2}>{isOpen && <Quotations row={row} />}</td>
      </tr>
    </>
  );
}

function Cell({ cell }: { cell: CoverageCell | null }) {
  if (cell === null) {
    return (
      <td>
        <Silence words={panelStrings.silent} />
      </td>
    );
  }
  const same = cell.kinds.length === 0 ? panelStrings.same : panelStrings.sameOtherwise(cell.kinds);
  return (
    <td class={cell.state} title={cell.values.length === 0 ? same : undefined}>
      <Values values={cell.values} tick={same} />
      {cell.state === 'differs' && <span class="hidden"> ({panelStrings.differs})</span>}
    </td>
  );
}

function Values({ values, tick }: { values: CoverageValue[]; tick: string }) {
  if (values.length === 0) {
    return (
      <span class="tick">
        <span aria-hidden="true">✓</span>
        <span class="hidden">{tick}</span>
      </span>
    );
  }
  return (
    <span class="values" title={values.map(({ text }) => text).join('\n')}>
      {values.map(({ kind, text }) => (
        <bdi key={`${kind} ${text}`} class={text === '' ? 'none' : undefined}>
          {text === '' ? strings.nothing(kind) : text}
        </bdi>
      ))}
    </span>
  );
}

function Silence({ words }: { words: string }) {
  return <span class="hidden">{words}</span>;
}

/** The page's own sentence first, then the others', what differs before what does not. */
function Quotations({ row }: { row: CoverageRow }) {
  return (
    <div class="quotes-inside">
      {row.sentence !== null && (
        <div class="report own">
          <p class="byline">
            <span class="outlet">{strings.thisPage}</span>
          </p>
          <blockquote lang={ARTICLE_LANGUAGE} dir="auto">
            {row.sentence.text}
          </blockquote>
        </div>
      )}
      {groupReports(row.reports).flatMap(({ first, folded }) =>
        [first, ...folded].map((report) => <ReportView key={`${report.article} ${report.sentence}`} report={report} />),
      )}
    </div>
  );
}
