import { Component } from 'preact';
import { strings } from './strings.ts';

const SHOWN_MS = 2000; // long enough to be read, short enough not to be taken for the button's name

interface CopyButtonProps {
  onCopy(): Promise<boolean>;
  words?: { copy: string; copyLong: string };
}

/** Copies, and says so in its own place. A class, as all that the popover has: hooks would be a kilobyte more for it to load. */
export class CopyButton extends Component<CopyButtonProps, { result: boolean | null }> {
  override state = { result: null };
  private timer: ReturnType<typeof setTimeout> | undefined;

  override componentWillUnmount() {
    clearTimeout(this.timer);
  }

  private copy = async () => {
    const result = await this.props.onCopy();
    clearTimeout(this.timer);
    this.setState({ result });
    this.timer = setTimeout(() => this.setState({ result: null }), SHOWN_MS);
  };

  override render() {
    const { words = strings.popover } = this.props;
    const { result } = this.state;
    const said = result === null ? '' : result ? strings.popover.copied : strings.popover.notCopied;
    return (
      <>
        <button type="button" class="quiet copy" title={words.copyLong} onClick={this.copy}>
          {said || words.copy}
        </button>
        <span class="hidden" role="status">
          {said}
        </span>
      </>
    );
  }
}
