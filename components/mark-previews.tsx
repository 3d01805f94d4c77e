import { useEffect, useRef } from 'preact/hooks';
import type { Mark, MarkKind } from '../lib/page/highlighter.ts';
import type { MarkPainter } from './mark-painter.ts';
import { pageStrings } from './page-strings.ts';

/** The three marks on a light and on a dark page, painted by what paints them on pages. */
export function MarkPreviews({ painter }: { painter: MarkPainter }) {
  const words = pageStrings.marks;
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (root.current !== null) painter.show('previews', [...root.current.querySelectorAll<HTMLElement>('[data-mark]')].map(markOf));
    return () => painter.show('previews', []);
  }, [painter]);
  return (
    <div ref={root} class="previews">
      {(['light', 'dark'] as const).map((page) => (
        <div key={page} class={`preview on-${page}`}>
          <h3>{words[page]}</h3>
          {words.list.map(([mark, text]) => (
            <p key={mark} class="preview-line" data-mark={mark}>
              {text}
            </p>
          ))}
        </div>
      ))}
    </div>
  );
}

function markOf(line: HTMLElement, sentence: number): Mark {
  const range = document.createRange();
  range.selectNodeContents(line);
  return { sentence, kind: line.dataset.mark as MarkKind, range };
}
