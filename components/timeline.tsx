import { type FactTimeline, type Timeline, type TimelineSource, timelineOf } from '../lib/compare/timeline.ts';
import type { Review } from '../lib/types.ts';
import { ARTICLE_LANGUAGE } from './article-language.ts';
import { formatDate, readerLanguage } from './format-date.ts';
import type { PanelActions } from './panel.tsx';
import { panelStrings } from './panel-strings.ts';
import { nameOutlet } from './report-groups.ts';
import { strings } from './strings.ts';

const FEWEST_DAYS = 2; // on one day there is no course of things to show

/** The timeline of a review; null where all of it was published on one day and nothing is dated differently. */
export function readTimeline(review: Review): Timeline | null {
  const timeline = timelineOf(review);
  const dated = timeline.days.filter(({ day }) => day !== null);
  return dated.length < FEWEST_DAYS && timeline.facts.length === 0 ? null : timeline;
}

/** Who reported when, and how what they give moved; under the side panel's table. */
export function TimelineView({ timeline, actions }: { timeline: Timeline; actions: Pick<PanelActions, 'highlight' | 'scrollTo'> }) {
  const words = panelStrings.timeline;
  return (
    <section class="timeline" aria-label={words.title}>
      <h2>{words.title}</h2>
      <ol class="days">
        {timeline.days.map(({ day, reports }) => (
          <li key={day}>
            <Day date={day} />
            <ul>
              {reports.map((report) => (
                <li key={report.article} class={report.article === null ? 'own' : undefined}>
                  <Who source={report} /> <span class="meta">{strings.facts(report.facts.length)}</span>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
      {timeline.facts.length > 0 && (
        <>
          <h3>{words.moved}</h3>
          <ul class="moved">
            {timeline.facts.map((fact) => (
              <li key={`${fact.fact} ${fact.sentence} ${fact.kind}`}>
                <Moved fact={fact} actions={actions} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function Moved({ fact, actions }: { fact: FactTimeline; actions: Pick<PanelActions, 'highlight' | 'scrollTo'> }) {
  return (
    <>
      <button
        type="button"
        class="label"
        lang={ARTICLE_LANGUAGE}
        dir="auto"
        title={panelStrings.onPage}
        onFocus={() => actions.highlight(fact.sentence)}
        onBlur={() => actions.highlight(null)}
        onMouseEnter={() => actions.highlight(fact.sentence)}
        onMouseLeave={() => actions.highlight(null)}
        onClick={() => actions.scrollTo(fact.sentence)}
      >
        {strings.capitalise(fact.label)}
      </button>
      <ol>
        {fact.values.map(({ source, text, quote }) => (
          <li key={`${source.article} ${text}`} class={source.article === null ? 'own' : undefined} title={quote}>
            <Day date={source.published} short />
            <bdi lang={ARTICLE_LANGUAGE}>{text}</bdi>
            <Who source={source} />
          </li>
        ))}
      </ol>
    </>
  );
}

function Day({ date, short = false }: { date: string | null; short?: boolean }) {
  const words = formatDate(date, readerLanguage(), short ? 'short' : 'long');
  if (words === null) return <span class="day unknown">{strings.receipt.dateUnknown}</span>;
  return (
    <time class="day" dateTime={date ?? ''}>
      {words}
    </time>
  );
}

function Who({ source }: { source: TimelineSource }) {
  return <span class="who">{source.article === null ? strings.thisPage : nameOutlet(source)}</span>;
}
