import { Component } from 'preact';
import { strings } from './strings.ts';

/** "Not the same fact": hides the match for good. */
export class RejectButton extends Component<{ onReject(): Promise<boolean> }, { failed: boolean }> {
  override state = { failed: false };

  override render() {
    const { failed } = this.state;
    const words = strings.popover.reject;
    return (
      <>
        <button
          type="button"
          class="quiet reject"
          title={words.long}
          onClick={async () => this.setState({ failed: !(await this.props.onReject()) })}
        >
          {failed ? words.failed : words.short}
        </button>
        <span class="hidden" role="status">
          {failed && words.failed}
        </span>
      </>
    );
  }
}

const focus = (button: HTMLButtonElement | null) => button?.focus();

/** Stands in the place of the reports once their match is rejected. The keyboard goes on from the way back. */
export function RejectedMatch({ onUndo }: { onUndo(): Promise<boolean> }) {
  const words = strings.popover.reject;
  return (
    <div class="told">
      <p role="status">
        <b>{words.done}</b> {words.after}
      </p>
      <button ref={focus} type="button" class="button" onClick={onUndo}>
        {words.undo}
      </button>
    </div>
  );
}
