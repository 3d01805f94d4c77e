import type { DifferingFact } from '../lib/compare/summarise.ts';
import { ARTICLE_LANGUAGE } from './article-language.ts';
import { wordsOf } from './difference-words.ts';
import type { PopupActions } from './popup.tsx';
import { popupStrings } from './popup-strings.ts';
import { nameOutlet } from './report-groups.ts';
import { ShortList } from './short-list.tsx';
import { strings } from './strings.ts';

const SHOWN = 3; // with the other lists and the usual title, all fits without scrolling

/** What differs most: each line goes to its sentence on the page. */
export function DifferingList({ facts, onShow }: { facts: DifferingFact[]; onShow: PopupActions['showSentence'] }) {
  return (
    <ShortList
      title={popupStrings.differs}
      items={facts}
      shown={SHOWN}
      keyOf={(fact) => fact.fact}
      class="differing"
      empty={popupStrings.nothingDiffers}
      render={(fact) => {
        const { here, there } = wordsOf(fact.difference) ?? fact.difference;
        return (
          <button type="button" title={popupStrings.showOnPage} onClick={() => onShow({ sentence: fact.sentence, fact: fact.fact })}>
            <span class="label" lang={ARTICLE_LANGUAGE} dir="auto">
              {strings.capitalise(fact.label)}
            </span>
            <span class="values">
              <span class="hidden">{strings.hereThere(here, there)} </span>
              <bdi aria-hidden="true">{here}</bdi>
              <span class="to" aria-hidden="true">
                →
              </span>
              <bdi class="there" aria-hidden="true">
                {there}
              </bdi>
              <span class="who">{nameOutlet(fact)}</span>
            </span>
          </button>
        );
      }}
    />
  );
}
