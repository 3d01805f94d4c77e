import { type MessageKey, say, template } from '../lib/browser/say.ts';
import { pluralKey, sayCount } from '../lib/browser/say-counted.ts';
import type { State } from '../lib/types.ts';
import { strings } from './strings.ts';

type PopupMessage = MessageKey extends infer K ? (K extends `popup.messages.${infer Kind}.what` ? Kind : never) : never;
const popupMessage = (kind: PopupMessage) => [say(`popup.messages.${kind}.what`), say(`popup.messages.${kind}.then`)] as const;

/** Words of the toolbar popup and what it shares with the larger pages: not with the popover, which loads strings.ts alone. */
export const popupStrings = {
  options: say('popup.options'),
  untitled: say('popup.untitled'),
  reading: say('popup.reading'),
  summary: say('popup.summary'),
  /** How many sentences are so, with {n}, for <Fill>. */
  parts: {
    corroborated: (n: number) => template(pluralKey('popup.parts.corroborated', n)),
    varies: (n: number) => template(pluralKey('popup.parts.varies', n)),
    differs: (n: number) => template(pluralKey('popup.parts.differs', n)),
    alone: (n: number) => template(pluralKey('popup.parts.alone', n)),
  } satisfies Record<State, (n: number) => string>,
  differs: say('popup.differs'),
  showOnPage: say('popup.showOnPage'),
  omitted: say('popup.omitted'),
  omittedBy: (origins: number) => sayCount(origins === 1 ? 'outlets' : 'origins', origins),
  outlets: say('popup.outlets'),
  /** With {outlet}, for <Fill>. */
  sameOrigin: template('popup.sameOrigin'),
  sharedFacts: (n: number) => sayCount('popup.sharedFacts', n),
  all: (n: number) => say('popup.all', { n: strings.number(n) }),
  fewer: say('popup.fewer'),
  copy: say('popup.copy'),
  nothingDiffers: say('popup.nothingDiffers'),
  site: (host: string) => say('popup.site', { host }),
  retry: say('popup.retry'),
  reload: say('popup.reload'),
  compareNow: say('popup.compareNow'),
  allow: say('popup.allow'),
  messages: {
    empty: popupMessage('empty'),
    emptySaved: popupMessage('emptySaved'),
    'not-article': popupMessage('notArticle'),
    'not-english': popupMessage('notEnglish'),
    off: popupMessage('off'),
    'not-chosen': popupMessage('notChosen'),
    waiting: popupMessage('waiting'),
    'no-access': popupMessage('noAccess'),
    closed: popupMessage('closed'),
    browser: popupMessage('browser'),
    file: popupMessage('file'),
    absent: popupMessage('absent'),
    failed: popupMessage('failed'),
  },
};
