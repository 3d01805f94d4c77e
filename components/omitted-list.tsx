import type { OmittedFact } from '../lib/types.ts';
import { ARTICLE_LANGUAGE } from './article-language.ts';
import { popupStrings } from './popup-strings.ts';
import { ReportView } from './report-view.tsx';
import { ShortList } from './short-list.tsx';
import { strings } from './strings.ts';

const SHOWN = 3;

/** Facts that others report and this article does not; each opens to the others' own words. */
export function OmittedList({ facts }: { facts: OmittedFact[] }) {
  return (
    <ShortList
      title={popupStrings.omitted}
      items={facts}
      shown={SHOWN}
      keyOf={(fact) => fact.fact}
      class="omitted"
      render={(fact) => (
        <details>
          <summary>
            <span class="arrow" aria-hidden="true" />
            <span class="label" lang={ARTICLE_LANGUAGE} dir="auto">
              {strings.capitalise(fact.label)}
            </span>
            <span class="meta">{popupStrings.omittedBy(fact.origins)}</span>
          </summary>
          {fact.reports.map((report) => (
            <ReportView key={`${report.article} ${report.sentence}`} report={report} />
          ))}
        </details>
      )}
    />
  );
}
