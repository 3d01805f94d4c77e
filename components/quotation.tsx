import type { Report } from '../lib/types.ts';
import { ARTICLE_LANGUAGE } from './article-language.ts';
import { emphasise } from './emphasise.ts';
import { strings } from './strings.ts';

const BEGINS_WITH_QUOTE = /^["'“”‘’«»„]/;

/** The outlet's exact words, the differing ones emphasised. Words that bring quotation marks of their own get no second pair. */
export function Quotation({ report }: { report: Report }) {
  const [open, close] = BEGINS_WITH_QUOTE.test(report.quote) ? ['', ''] : strings.quotes;
  return (
    <blockquote lang={ARTICLE_LANGUAGE} dir="auto">
      <QuoteMark mark={open} />
      {emphasise(report).map((segment, i) =>
        segment.mark === null ? (
          segment.text
        ) : (
          <mark key={i} class={segment.mark}>
            {segment.text}
          </mark>
        ),
      )}
      <QuoteMark mark={close} />
    </blockquote>
  );
}

function QuoteMark({ mark }: { mark: string }) {
  return (
    mark !== '' && (
      <span class="quote-mark" aria-hidden="true">
        {mark}
      </span>
    )
  );
}
