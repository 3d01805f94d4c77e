import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { MOST_STRICT } from '../lib/browser/settings.ts';
import type { Result } from '../lib/failure.ts';
import type { Review, UncutArticle } from '../lib/types.ts';
import { ARTICLE_LANGUAGE } from './article-language.ts';
import type { MarkPainter } from './mark-painter.ts';
import { pageStrings } from './page-strings.ts';
import { GRADED_PARAGRAPHS, sampleArticle } from './sample-article.ts';
import { marksOfSample } from './sample-marks.ts';

interface StrictnessSettingProps {
  strictness: number;
  onChange(strictness: number): void;
  painter: MarkPainter;
  /** Reviews with what is set now. */
  review(article: UncutArticle): Promise<Result<Review>>;
  /** Changes with everything else that a review depends on. */
  version: unknown;
}

/** How sure a match must be, from most matches to fewest, with a sample that shows at once what it does. */
export function StrictnessSetting({ strictness, onChange, painter, review, version }: StrictnessSettingProps) {
  const words = pageStrings.strictness;
  const root = useRef<HTMLElement>(null);
  const article = useMemo(() => sampleArticle(GRADED_PARAGRAPHS), []);
  const [marked, setMarked] = useState<{ marks: number; sentences: number } | null>(null);

  useEffect(() => {
    let isLate = false;
    void review(article).then((answer) => {
      if (isLate || root.current === null || !answer.ok) return;
      const marks = marksOfSample(root.current, article, answer.value);
      painter.show('sample', marks);
      setMarked({ marks: marks.length, sentences: answer.value.sentences.length });
    });
    return () => {
      isLate = true;
    };
  }, [strictness, version, review, painter, article]);

  return (
    <section>
      <h2>{words.title}</h2>
      <p>{words.lead}</p>
      <div class="slider">
        <label for="strictness" class="hidden">
          {words.title}
        </label>
        <span aria-hidden="true">{words.more}</span>
        <input
          id="strictness"
          type="range"
          min={-MOST_STRICT}
          max={MOST_STRICT}
          step={1}
          value={strictness}
          aria-valuetext={words.steps[strictness + MOST_STRICT]}
          onInput={(event) => onChange(event.currentTarget.valueAsNumber)}
        />
        <span aria-hidden="true">{words.fewer}</span>
      </div>
      <p class="meta slider-says" aria-hidden="true">
        {words.steps[strictness + MOST_STRICT]}
      </p>
      <div class="sample">
        <article ref={root} class="sample-text" aria-label={words.sample} lang={ARTICLE_LANGUAGE} dir="ltr">
          {GRADED_PARAGRAPHS.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </article>
        <p class="sample-foot" role="status">
          {marked === null ? words.comparing : words.marked(marked.marks, marked.sentences)}
        </p>
      </div>
    </section>
  );
}
