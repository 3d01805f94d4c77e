import type { Edit } from '../lib/library/library-types.ts';
import { ARTICLE_LANGUAGE } from './article-language.ts';
import { savedStrings } from './library-strings.ts';
import { strings } from './strings.ts';

const SHOWN = 5; // sentences of each kind: what was edited most is seen, and the popup stays short

/** Which sentences were edited between two texts of one address, and which figures. Folded: the summary says how much. */
export function EditView({ edit, words }: { edit: Edit; words(changes: string): string }) {
  const { changed, added, removed } = edit;
  const counts = [
    ...(changed.length > 0 ? [savedStrings.rewritten(changed.length)] : []),
    ...(added.length > 0 ? [savedStrings.new(added.length)] : []),
    ...(removed.length > 0 ? [savedStrings.gone(removed.length)] : []),
  ];
  return (
    <details class="folded edit">
      <summary>
        <span class="arrow" aria-hidden="true" />
        <span>{words(strings.list(counts))}</span>
      </summary>
      <ul>
        {changed.slice(0, SHOWN).map(({ before, after, figures }) => (
          <li key={before + after}>
            {(figures.before.length > 0 || figures.after.length > 0) && (
              <p class="edit-figures">{savedStrings.figures(strings.list(figures.before), strings.list(figures.after))}</p>
            )}
            <Passage label={savedStrings.before} text={before} />
            <Passage label={savedStrings.now} text={after} />
          </li>
        ))}
        {added.slice(0, SHOWN).map((text) => (
          <li key={text}>
            <Passage label={savedStrings.newLabel} text={text} />
          </li>
        ))}
        {removed.slice(0, SHOWN).map((text) => (
          <li key={text}>
            <Passage label={savedStrings.goneLabel} text={text} />
          </li>
        ))}
        {countHidden([changed, added, removed]) > 0 && <li class="meta">{savedStrings.more(countHidden([changed, added, removed]))}</li>}
      </ul>
    </details>
  );
}

function Passage({ label, text }: { label: string; text: string }) {
  return (
    <p class="passage">
      <span class="meta">{label}</span>
      <q lang={ARTICLE_LANGUAGE} dir="auto">
        {text}
      </q>
    </p>
  );
}

function countHidden(lists: unknown[][]): number {
  return lists.reduce((sum, list) => sum + Math.max(0, list.length - SHOWN), 0);
}
