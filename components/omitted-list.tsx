import type { OmittedFact } from '../lib/types.ts';
import { MoreOf } from './more-of.tsx';
import { ReportView } from './report-view.tsx';
import { strings } from './strings.ts';
import { countOutlets } from './verdict.ts';

const SHOWN = 3;

/** Facts that others report and this article does not; each opens to the others' own words. */
export function OmittedList({ facts }: { facts: OmittedFact[] }) {
  if (facts.length === 0) return null;
  return (
    <section aria-labelledby="omitted">
      <h2 id="omitted">{strings.popup.omitted}</h2>
      <MoreOf
        items={facts}
        shown={SHOWN}
        keyOf={(fact) => fact.fact}
        class="omitted"
        render={(fact) => (
          <details>
            <summary>
              <span class="arrow" aria-hidden="true" />
              <span class="label" dir="auto">
                {strings.capitalise(fact.label)}
              </span>
              <span class="meta">{strings.popup.omittedBy(countOutlets(fact.reports), fact.origins)}</span>
            </summary>
            {fact.reports.map((report) => (
              <ReportView key={`${report.article} ${report.sentence}`} report={report} />
            ))}
          </details>
        )}
      />
    </section>
  );
}
