import { Component } from 'preact';
import type { FactMatch, Why } from '../lib/types.ts';
import { ARTICLE_LANGUAGE } from './article-language.ts';
import { strings } from './strings.ts';
import { describeStrength } from './verdict.ts';

const ORDER: (keyof Why)[] = ['names', 'figures', 'dates', 'words'];
const ID = 'because'; // a popover has one of it, and a document of its own
const SHOWN = 8; // shared items a line: the strongest ones, in two lines of the narrowest popover at most

/** Strength of the match in words, and on demand what the two sentences share. */
export class WhyMatch extends Component<{ match: FactMatch }, { open: boolean }> {
  override state = { open: false };

  override render() {
    const { match } = this.props;
    const { open } = this.state;
    const shared = ORDER.filter((kind) => match.why[kind].length > 0);
    return (
      <div class="why">
        <button type="button" class="quiet" aria-expanded={open} aria-controls={ID} onClick={() => this.setState({ open: !open })}>
          <span class="arrow" aria-hidden="true" />
          {strings.popover.why(describeStrength(match.score))}
        </button>
        <div id={ID} class="because" hidden={!open}>
          {shared.length === 0 && <p>{strings.popover.nothingShared}</p>}
          {shared.length > 0 && (
            <dl>
              {shared.map((kind) => (
                <div key={kind}>
                  <dt>{strings.popover.shared[kind]}</dt>
                  <dd lang={ARTICLE_LANGUAGE} dir="auto">
                    {match.why[kind].slice(0, SHOWN).join(', ')}
                  </dd>
                </div>
              ))}
            </dl>
          )}
        </div>
      </div>
    );
  }
}
