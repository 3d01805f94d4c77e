import type { Review } from '../lib/types.ts';
import { ARTICLE_LANGUAGE } from './article-language.ts';
import { formatDate, readerLanguage } from './format-date.ts';
import { strings } from './strings.ts';

/** Which article this is about. */
export function PageTitle({ review }: { review: Review }) {
  const date = formatDate(review.published, readerLanguage());
  const from = [review.outlet ?? strings.outletUnknown, ...(date === null ? [] : [date])];
  return (
    <div class="page">
      <p class="title" lang={review.title === null ? undefined : ARTICLE_LANGUAGE} dir="auto">
        {review.title ?? strings.popup.untitled}
      </p>
      <p class="meta">{strings.joined(from)}</p>
      {review.copyOf !== null && <p class="meta note">{strings.popup.copy}</p>}
    </div>
  );
}
