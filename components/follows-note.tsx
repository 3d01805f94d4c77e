import { textFragmentUrl } from '../lib/compare/text-fragment.ts';
import type { Followed } from '../lib/types.ts';
import { ARTICLE_LANGUAGE } from './article-language.ts';
import { Fill } from './fill.tsx';
import { followsStrings } from './follows-strings.ts';
import { formatDate, readerLanguage } from './format-date.ts';

/** Whose text the page goes back to, and, opened, what shows that: what both say has one origin. */
export function FollowsNote({ followed: { relation, article, evidence } }: { followed: Followed }) {
  const date = formatDate(article.published, readerLanguage());
  return (
    <details class="folded follows">
      <summary>
        <span class="arrow" aria-hidden="true" />
        <span>
          <Fill template={followsStrings.relation[relation]} values={{ outlet: <bdi>{followsStrings.outlet(article)}</bdi> }} />
        </span>
      </summary>
      {article.title !== null && (
        <p class="followed">
          <FollowedTitle title={article.title} url={article.url} />
          {date !== null && <time dateTime={article.published ?? ''}>{date}</time>}
        </p>
      )}
      <ul>
        {followsStrings.why(evidence).map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
      <p>{followsStrings.so}</p>
    </details>
  );
}

function FollowedTitle({ title, url }: { title: string; url: string | null }) {
  const address = textFragmentUrl(url, '');
  const words = { lang: ARTICLE_LANGUAGE, dir: 'auto' } as const;
  if (address === null) return <span {...words}>{title}</span>;
  return (
    <a href={address} target="_blank" rel="noopener noreferrer" {...words}>
      {title}
    </a>
  );
}
