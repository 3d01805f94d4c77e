import { useMemo } from 'preact/hooks';
import { summarise } from '../lib/compare/summarise.ts';
import type { Review } from '../lib/types.ts';
import { DifferingList } from './differing-list.tsx';
import { OmittedList } from './omitted-list.tsx';
import { OutletList } from './outlet-list.tsx';
import type { PopupActions } from './popup.tsx';
import { StateBar } from './state-bar.tsx';

/** A page that shares facts with the index: how much, what differs, what is left out, with whom. */
export function PopupSummary({ review, onShow }: { review: Review; onShow: PopupActions['showSentence'] }) {
  const summary = useMemo(() => summarise(review), [review]);
  return (
    <>
      <StateBar counts={summary.counts} />
      <DifferingList facts={summary.differing} onShow={onShow} />
      <OmittedList facts={summary.omitted} />
      <OutletList outlets={summary.outlets} />
    </>
  );
}
