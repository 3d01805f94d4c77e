import type { Draft } from './read-blocks.ts';

/** A block with more than this share of its text in links is a link, unless it is written as a sentence. */
const LINK_SHARE = 0.8;
/** A paragraph shorter than this without the end of a sentence is a label ("Advertisement", "Share", "10:42 GMT"), in UTF-16 units. */
const LABEL_LENGTH = 25;
/** A bold line up to this length without a stop is a section title, in UTF-16 units. */
const BOLD_HEADING_LENGTH = 120;
/** Lines without the end of a sentence that stand between paragraphs: calls to do something, bylines, dates. At most LINE_LENGTH long. */
const LINE =
  /^(?:advertisement|continue reading|read (?:more|also|next|the full)|see also|related|sign up|subscribe|follow us|share (?:this|on)|watch|listen|photo|image|credit|by \p{Lu}|(?:first )?(?:published|updated|posted)|last (?:updated|modified)|(?:\p{L}{3,9}, )?(?:\p{L}{3,9}\.? \d{1,2},? \d{4}|\d{1,2}\.? \p{L}{3,9}\.?,? \d{4}))/iu;
const LINE_LENGTH = 100; // UTF-16 units
const SENTENCE_END = /[.!?…:;][\s"'”’»)\]]*$/;

/** Leaves out what stands between an article's blocks without being one: links to other stories, labels, the headline said twice. */
export function keepBlocks(drafts: Draft[]): Draft[] {
  const kept: Draft[] = [];
  const title = drafts[0]?.kind === 'title' ? drafts[0].text : null;
  drafts.forEach((draft, i) => {
    if (isKept(draft, title)) kept.push(isBoldHeading(draft) ? { ...draft, kind: 'heading' } : draft);
    else if (draft.kind !== 'paragraph' && isLink(draft)) dropHeadingOf(kept, drafts[i - 1]);
  });
  while (kept.at(-1)?.kind === 'heading') kept.pop();
  return kept;
}

function isKept(draft: Draft, title: string | null): boolean {
  if (draft.kind === 'title') return true;
  if (draft.text === title) return false;
  const isSentence = SENTENCE_END.test(draft.text);
  if (isLink(draft) && (!isSentence || draft.kind !== 'paragraph')) return false;
  if (draft.kind === 'paragraph' && !isSentence && draft.text.length <= LINE_LENGTH && LINE.test(draft.text)) return false;
  return draft.kind !== 'paragraph' || isSentence || draft.text.length >= LABEL_LENGTH || isBoldHeading(draft);
}

function isLink(draft: Draft): boolean {
  return draft.linked > draft.text.length * LINK_SHARE;
}

function isBoldHeading({ kind, text, bold }: Draft): boolean {
  return kind === 'paragraph' && bold >= text.length && text.length <= BOLD_HEADING_LENGTH && !SENTENCE_END.test(text);
}

/** "Related stories", and then only links: the heading goes with its list. */
function dropHeadingOf(kept: Draft[], before: Draft | undefined): void {
  if (before?.kind === 'heading' && kept.at(-1)?.text === before.text) kept.pop();
}
