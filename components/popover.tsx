import { Component } from 'preact';
import type { Failure } from '../lib/failure.ts';
import type { Place } from '../lib/page/popover-port.ts';
import type { FactMatch, ReviewedSentence } from '../lib/types.ts';
import { ARTICLE_LANGUAGE } from './article-language.ts';
import { CopyButton } from './copy-button.tsx';
import { FactPager } from './fact-pager.tsx';
import { NothingFound } from './nothing-found.tsx';
import { NumberLine } from './number-line.tsx';
import { PanelButton } from './panel-button.tsx';
import { RejectButton, RejectedMatch } from './reject-match.tsx';
import { groupReports, nameOutlet } from './report-groups.ts';
import { ReportView } from './report-view.tsx';
import { strings } from './strings.ts';
import { Swatch } from './swatch.tsx';
import { describeFact, isDoubtful, stateOfFact } from './verdict.ts';
import { WhyMatch } from './why-match.tsx';

const LONG_LABEL = 100; // characters; about where three lines end and the label is cut

export interface PopoverProps {
  /** With no fact in it, the popover says so. */
  sentence: ReviewedSentence;
  /** Fact to show first; null or unknown: the one that tells. */
  fact: string | null;
  /** Which of the page's marked sentences it is; null where it has no mark. */
  place?: Place | null;
  /** Why nothing can be shown. */
  failure?: Failure | null;
  onClose(): void;
  /** Copies the receipt of a fact; resolves to whether it worked. */
  onCopy(match: FactMatch): Promise<boolean>;
  /** Opens the side panel; null where the browser does not let a page do that. */
  onPanel: (() => void) | null;
  /** Keeps that a match is not of the same fact, or takes it back; null where nothing is kept. */
  onReject?: ((match: FactMatch, isRejected: boolean) => Promise<boolean>) | null;
}

/** A popover stands in a document of its own. */
const TITLE = 'title';
const ABOUT = 'about';

interface PopoverState {
  /** Number of the fact that is shown. */
  index: number;
  /** Ids of the facts that the reader has rejected here. */
  rejected: string[];
}

/** How others reported one sentence: one fact at a time, each outlet's exact words, what differs. */
export class Popover extends Component<PopoverProps, PopoverState> {
  override state: PopoverState = { index: firstToShow(this.props.sentence, this.props.fact), rejected: [] };
  private show = (next: number) => {
    const { length } = this.props.sentence.facts;
    this.setState({ index: (next + length) % length });
  };

  private async reject(one: FactMatch, isRejected: boolean): Promise<boolean> {
    if (!(await this.props.onReject?.(one, isRejected))) return false;
    this.setState(({ rejected }) => {
      const others = rejected.filter((id) => id !== one.fact);
      return { rejected: isRejected ? [...others, one.fact] : others };
    });
    return true;
  }

  private onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowLeft' ? -1 : event.key === 'ArrowRight' ? 1 : 0;
    if (step === 0 || this.props.sentence.facts.length < 2 || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    this.show(this.state.index + (strings.direction === 'rtl' ? -step : step));
  };

  override render() {
    const { sentence, place = null, failure = null, onClose, onCopy, onPanel, onReject = null } = this.props;
    const { facts } = sentence;
    const { index, rejected } = this.state;
    const match = facts[index] ?? facts[0];
    return (
      <div
        class="surface popover"
        role="dialog"
        aria-labelledby={TITLE}
        aria-describedby={ABOUT}
        tabIndex={-1}
        lang={strings.language}
        dir={strings.direction}
        onKeyDown={this.onKeyDown}
      >
        <header>
          <h2
            id={TITLE}
            lang={match ? ARTICLE_LANGUAGE : undefined}
            dir="auto"
            title={match && match.label.length > LONG_LABEL ? match.label : undefined}
          >
            {match ? strings.capitalise(match.label) : strings.popover.question}
          </h2>
          <div class="controls">
            {facts.length > 1 && <FactPager index={index} total={facts.length} onShow={this.show} />}
            <button type="button" class="icon-button" aria-label={strings.popover.close} title={strings.popover.close} onClick={onClose}>
              <span aria-hidden="true">✕</span>
            </button>
          </div>
          <div id={ABOUT} class="about">
            {match && (
              <p class="verdict" aria-live="polite">
                {isDoubtful(match) ? <span>{strings.popover.doubtful}</span> : <Verdict match={match} />}
              </p>
            )}
            {place !== null && <span class="hidden">{strings.popover.place(place.n, place.total)}</span>}
          </div>
        </header>
        {!match && <NothingFound text={sentence.text} failure={failure} />}
        {match && rejected.includes(match.fact) && <RejectedMatch key={match.fact} onUndo={() => this.reject(match, false)} />}
        {match && !rejected.includes(match.fact) && (
          <>
            <NumberLine match={match} />
            <Reports key={match.fact} match={match} />
            <footer>
              <WhyMatch key={match.fact} match={match} />
              <span class="actions">
                {onReject !== null && <RejectButton onReject={() => this.reject(match, true)} />}
                <CopyButton onCopy={() => onCopy(match)} />
                {onPanel !== null && <PanelButton onOpen={onPanel} />}
              </span>
            </footer>
          </>
        )}
      </div>
    );
  }
}

function Verdict({ match }: { match: FactMatch }) {
  return (
    <>
      <Swatch state={stateOfFact(match)} />
      <span>{describeFact(match)}</span>
    </>
  );
}

/** The fact asked for; else one that makes the sentence what its mark says; else the first. */
function firstToShow({ facts, state }: ReviewedSentence, fact: string | null): number {
  const asked = facts.findIndex((match) => match.fact === fact);
  return asked >= 0
    ? asked
    : Math.max(
        0,
        facts.findIndex((match) => stateOfFact(match) === state),
      );
}

function Reports({ match }: { match: FactMatch }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable with the keyboard
    <section class="reports" tabIndex={0} aria-label={strings.popover.reports}>
      <ol>
        {groupReports(match.reports).map(({ first, folded }) => (
          <li key={`${first.article} ${first.sentence}`}>
            <ReportView report={first} />
            {folded.length > 0 && (
              <details class="folded">
                <summary>
                  <span class="arrow" aria-hidden="true" />
                  {strings.popover.sameOrigin(folded.map(nameOutlet))}
                </summary>
                {folded.map((report) => (
                  <ReportView key={`${report.article} ${report.sentence}`} report={report} />
                ))}
              </details>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
