import { say, template } from '../lib/browser/say.ts';
import { locale, sayCount } from '../lib/browser/say-counted.ts';
import type { Followed, OriginEvidence } from '../lib/types.ts';

const shares = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
const lists = new Intl.ListFormat(locale, { type: 'conjunction' });

/** What is said of the article that a page goes back to. The words stand in assets/locales. */
export const followsStrings = {
  /** With {outlet}, for <Fill>. */
  relation: {
    copies: template('follows.copies'),
    follows: template('follows.follows'),
    shares: template('follows.shares'),
  } satisfies Record<Followed['relation'], string>,
  /** As it stands in the midst of a sentence. */
  outlet: ({ outlet, author }: Followed['article']) =>
    outlet ?? (author === null ? say('follows.unknown') : say('follows.unknownBy', { author })),
  /** Each thing that shows it, the strongest first. */
  why: ({ wording, facts, coverage, order, agencies, quotes }: OriginEvidence): string[] => [
    ...(wording > 0 ? [say('follows.wording', { share: shares.format(wording) })] : []),
    ...(order === null ? [] : [sayCount('follows.facts', facts, { share: shares.format(coverage) }), say(`follows.order.${order}`)]),
    ...(agencies.length === 0 ? [] : [say('follows.agencies', { agencies: lists.format(agencies) })]),
    ...(quotes === 0 ? [] : [sayCount('follows.quotes', quotes)]),
  ],
  so: say('follows.so'),
};

/** The same in one line of plain text, for receipts: "This page follows what Reuters wrote: 22 facts in common, …" */
export function describeFollowed({ relation, article, evidence }: Followed): string {
  const said = followsStrings.relation[relation].replace('{outlet}', () => followsStrings.outlet(article));
  return [`${said}.`, ...followsStrings.why(evidence).map((reason) => `${reason}.`), followsStrings.so].join(' ');
}
