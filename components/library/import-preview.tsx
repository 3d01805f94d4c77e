import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { OpenedPack } from '../../lib/browser/library-files.ts';
import { summarisePack } from '../../lib/pack/summarise-pack.ts';
import { formatDate, readerLanguage } from '../format-date.ts';
import { libraryStrings, importStrings as words } from '../library-strings.ts';
import { strings } from '../strings.ts';

const OUTLETS_SHOWN = 8;

interface ImportPreviewProps {
  opened: OpenedPack;
  /** Articles that went in so far; null before the reader said yes. */
  done: number | null;
  onAdd(): void;
  onCancel(): void;
}

/** What is in a pack, before anything of it is added; then how far it is. */
export function ImportPreview({ opened: { pack, known, replaces }, done, onAdd, onCancel }: ImportPreviewProps) {
  const summary = useMemo(() => summarisePack(pack), [pack]);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [pack]);
  const day = (date: string | null) => formatDate(date, readerLanguage()) ?? words.undated;
  const contents = [
    libraryStrings.articles(summary.articles),
    ...(summary.quotationsOnly > 0 ? [words.quotationsOnly(summary.quotationsOnly)] : []),
    libraryStrings.sentences(summary.sentences),
    ...(summary.facts > 0 ? [words.facts(summary.facts)] : []),
  ];
  const shown = summary.outlets.slice(0, OUTLETS_SHOWN).map(({ outlet, articles }) => {
    const name = outlet ?? strings.outletUnknown;
    return articles > 1 ? `${name} (${strings.number(articles)})` : name;
  });
  const others = summary.outlets.length - shown.length;
  return (
    <section class="box preview-pack">
      <p class="meta">{words.question}</p>
      <h2 tabIndex={-1} ref={heading} dir="auto">
        {summary.title}
      </h2>
      <dl class="pairs">
        <Row term={words.contents} text={strings.joined(contents)} />
        <Row term={words.from} text={strings.list([...shown, ...(others > 0 ? [words.otherOutlets(others)] : [])])} />
        <Row term={words.dates} text={summary.from === null ? words.undated : words.dateRange(day(summary.from), day(summary.to))} />
        {known > 0 && <Row term={words.known} text={words.knownCount(known)} />}
      </dl>
      {replaces && <p class="replaces">{words.replaces}</p>}
      {done === null ? (
        <p class="ways">
          <button type="button" class="button primary" onClick={onAdd}>
            {words.add}
          </button>
          <button type="button" class="button" onClick={onCancel}>
            {words.cancel}
          </button>
        </p>
      ) : (
        <div class="ways">
          <progress max={summary.articles} value={done} aria-label={words.progress(done, summary.articles)} />
          <span class="meta">{words.progress(done, summary.articles)}</span>
          <button type="button" class="button" onClick={onCancel}>
            {words.stop}
          </button>
        </div>
      )}
    </section>
  );
}

function Row({ term, text }: { term: string; text: string }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd dir="auto">{text}</dd>
    </div>
  );
}
