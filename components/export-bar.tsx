import type { ReceiptFormat } from '../lib/compare/receipt.ts';
import { CopyButton } from './copy-button.tsx';
import { LibraryLink } from './library-link.tsx';
import { panelStrings } from './panel-strings.ts';

const FORMATS = ['markdown', 'csv', 'json'] as const;

interface ExportBarProps {
  onCopy(): Promise<boolean>;
  onSave(format: Exclude<ReceiptFormat, 'text'>): void;
}

/** Everything the panel compares, to take along. */
export function ExportBar({ onCopy, onSave }: ExportBarProps) {
  return (
    <footer class="export">
      <CopyButton onCopy={onCopy} words={{ copy: panelStrings.copyAll, copyLong: panelStrings.copyAllLong }} />
      <span class="save">
        <span class="save-as" aria-hidden="true">
          {panelStrings.save}
        </span>
        {FORMATS.map((format) => {
          const name = panelStrings.formats[format];
          return (
            <button
              key={format}
              type="button"
              class="quiet"
              aria-label={panelStrings.saveLong(name)}
              title={panelStrings.saveLong(name)}
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
