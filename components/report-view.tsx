import { differs } from '../lib/compare/summarise.ts';
import { textFragmentUrl } from '../lib/compare/text-fragment.ts';
import type { Difference, Report } from '../lib/types.ts';
import { wordsOf } from './difference-words.ts';
import { Fill } from './fill.tsx';
import { formatDate, readerLanguage } from './format-date.ts';
import { Quotation } from './quotation.tsx';
import { nameOutlet } from './report-groups.ts';
import { strings } from './strings.ts';
import { stateOfReport } from './verdict.ts';

/** One outlet's claim: who and when, the exact words, and each thing it gives differently. */
export function ReportView({ report }: { report: Report }) {
  const date = formatDate(report.published, readerLanguage());
  const link = textFragmentUrl(report.url, report.quote);
  return (
    <div class={`report ${stateOfReport(report)}`}>
      <p class="byline">
        <span class={report.outlet === null ? 'outlet unknown' : 'outlet'}>{nameOutlet(report)}</span>
        {date !== null && <time dateTime={report.published ?? ''}>{date}</time>}
        {link !== null && (
          <SourceLink href={link} name={report.outlet === null ? strings.popover.openUnknown : strings.popover.open(report.outlet)} />
        )}
      </p>
      <Quotation report={report} />
      {report.differences.length > 0 && (
        <ul class="differences">
          {report.differences.map((difference) => (
            <DifferenceLine key={`${difference.kind} ${difference.here} ${difference.there}`} difference={difference} />
          ))}
        </ul>
      )}
    </div>
  );
}

function SourceLink({ href, name }: { href: string; name: string }) {
  return (
    <a class="source" href={href} target="_blank" rel="noopener noreferrer" title={name}>
      <span class="hidden">{name}</span>
      <span aria-hidden="true">↗</span>
    </a>
  );
}

function DifferenceLine({ difference }: { difference: Difference }) {
  const words = wordsOf(difference);
  return (
    <li>
      <span class={`chip ${differs(difference) ? 'differs' : 'varies'}`}>{strings.kinds[difference.kind]}</span>{' '}
      {words === null ? (
        <span>{strings.oneDenies}</span>
      ) : (
        <span>
          <Fill template={strings.hereThereTemplate} values={{ here: <bdi>{words.here}</bdi>, there: <b dir="auto">{words.there}</b> }} />
          {words.relation !== null && <span class="relation"> · {words.relation}</span>}
        </span>
      )}
    </li>
  );
}
