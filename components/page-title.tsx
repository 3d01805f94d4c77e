import type { Review } from '../lib/types.ts';
import { ARTICLE_LANGUAGE } from './article-language.ts';
import { formatDate, readerLanguage } from './format-date.ts';
import { popupStrings } from './popup-strings.ts';
import { strings } from './strings.ts';

/** Which article this is about. That it is in the index goes without saying where the reader sees that they saved it. */
export function PageTitle({ review, isSaved = false }: { review: Review; isSaved?: boolean }) {
  const date = formatDate(review.published, readerLanguage());
  const from = [review.outlet ?? strings.outletUnknown, ...(date === null ? [] : [date])];
  return (
    <div class="page">
      <p class="title" lang={review.title === null ? undefined : ARTICLE_LANGUAGE} dir="auto">
        {review.title ?? popupStrings.untitled}
      </p>
      <p class="meta">{strings.joined(from)}</p>
      {review.copyOf !== null && !isSaved && <p class="meta note">{popupStrings.copy}</p>}
    </div>
  );
}
