import { useEffect, useRef } from 'preact/hooks';
import { Highlighter, type HighlightWorld, type Mark, type MarkKind } from '../lib/page/highlighter.ts';
import { pageStrings } from './page-strings.ts';

/** The three marks on a light and on a dark page, painted by what paints them on pages. */
export function MarkPreviews() {
  const words = pageStrings.marks;
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!('highlights' in CSS) || root.current === null) return;
    const world: HighlightWorld = { registry: CSS.highlights, Highlight };
    const highlighter = new Highlighter(world);
    highlighter.show([...root.current.querySelectorAll<HTMLElement>('[data-mark]')].map(markOf));
    return () => highlighter.clear();
  }, []);
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
