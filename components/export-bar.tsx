import type { ReceiptFormat } from '../lib/compare/receipt.ts';
import { CopyButton } from './copy-button.tsx';
import { LibraryLink } from './library-link.tsx';
import { strings } from './strings.ts';

const FORMATS = ['markdown', 'csv', 'json'] as const;

interface ExportBarProps {
  onCopy(): Promise<boolean>;
  onSave(format: Exclude<ReceiptFormat, 'text'>): void;
}

/** Everything the panel compares, to take along. */
export function ExportBar({ onCopy, onSave }: ExportBarProps) {
  return (
    <footer class="export">
      <CopyButton onCopy={onCopy} words={{ copy: strings.panel.copyAll, copyLong: strings.panel.copyAllLong }} />
      <span class="save">
        <span aria-hidden="true">{strings.panel.save}</span>
        {FORMATS.map((format) => {
          const name = strings.panel.formats[format];
          return (
            <button
              key={format}
              type="button"
              class="quiet"
              aria-label={strings.panel.saveLong(name)}
              title={strings.panel.saveLong(name)}
              onClick={() => onSave(format)}
            >
              {name}
            </button>
          );
        })}
        <LibraryLink />
      </span>
    </footer>
  );
}
