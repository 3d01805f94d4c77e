import { useEffect, useRef, useState } from 'preact/hooks';
import type { Result } from '../lib/failure.ts';
import { Highlighter, type HighlightWorld, type Mark } from '../lib/page/highlighter.ts';
import { markAt, onPlainClick } from '../lib/page/hit-test.ts';
import type { OpenPopover } from '../lib/page/popover-port.ts';
import { scrollToMark } from '../lib/page/sentence-cursor.ts';
import type { Review, UncutArticle } from '../lib/types.ts';
import { ARTICLE_LANGUAGE } from './article-language.ts';
import { pageStrings } from './page-strings.ts';
import { SAMPLE_PARAGRAPHS, sampleArticle } from './sample-article.ts';
import { marksOfSample } from './sample-marks.ts';

export interface SampleWorld {
  review(article: UncutArticle): Promise<Result<Review>>;
  /** Null in a browser without the CSS Custom Highlight API. */
  highlights: HighlightWorld | null;
  openPopover: OpenPopover;
}

/** A short article that is reviewed, marked and explained by the same code as a page. */
export function WelcomeSample({ world }: { world: SampleWorld }) {
  const words = pageStrings.welcome;
  const text = useRef<HTMLElement>(null);
  const [said, setSaid] = useState(words.loading);
  const [show, setShow] = useState<{ one(): void } | null>(null);

  useEffect(() => {
    const leaving = new AbortController();
    const article = sampleArticle();
    void whenVisible(document).then(async () => {
      const answer = await world.review(article);
      if (leaving.signal.aborted || text.current === null) return;
      if (!answer.ok) return setSaid(words.failed);
      const session = markSample(text.current, article, answer.value, world, leaving.signal);
      setSaid(words.marked(session.marks));
      setShow(session.marks > 0 ? { one: session.showOne } : null);
    });
    return () => leaving.abort();
  }, [world, words]);

  return (
    <div class="sample">
      <article ref={text} aria-label={words.sampleLabel} lang={ARTICLE_LANGUAGE} dir="ltr" class="sample-text">
        {SAMPLE_PARAGRAPHS.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </article>
      <p class="sample-foot">
        <span role="status">{said}</span>
        {show !== null && (
          <button type="button" class="button" onClick={show.one}>
            {words.showOne}
          </button>
        )}
      </p>
    </div>
  );
}

function markSample(root: HTMLElement, article: UncutArticle, review: Review, world: SampleWorld, signal: AbortSignal) {
  const marks = marksOfSample(root, article, review);
  const highlighter = world.highlights && new Highlighter(world.highlights);
  highlighter?.show(marks);
  const colours = window.matchMedia?.('(prefers-color-scheme: dark)');
  colours?.addEventListener('change', () => highlighter?.repaint(), { signal });
  const open = (mark: Mark) => {
    highlighter?.setCurrent(mark);
    const sentence = review.sentences[mark.sentence]!;
    const onClose = () => highlighter?.setCurrent(null);
    world.openPopover({ range: mark.range, sentence, review, url: null, fact: null, signal, onClose, openPanel: null });
  };
  const show = (mark: Mark) => {
    scrollToMark(mark, window, false);
    open(mark);
  };
  const onClick = (event: MouseEvent) => {
    const mark = world.highlights && markAt(event.clientX, event.clientY, marks);
    if (mark) open(mark);
  };
  onPlainClick(window, onClick, signal);
  signal.addEventListener('abort', () => highlighter?.clear());
  const first = marks.find(({ kind }) => kind === 'differs') ?? marks[0];
  return { marks: marks.length, showOne: () => first && show(first) };
}

/** A page that waits behind others asks nothing of the background. */
function whenVisible(document: Document): Promise<void> {
  if (document.visibilityState === 'visible') return Promise.resolve();
  return new Promise((resolve) => document.addEventListener('visibilitychange', () => resolve(), { once: true }));
}
