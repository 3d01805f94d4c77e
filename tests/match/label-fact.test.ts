import { beforeAll, describe, expect, it } from 'vitest';
import { readClaims } from '../../lib/claims/read-claims.ts';
import { loadLexicon } from '../../lib/cli/load-index.ts';
import { readPlainText } from '../../lib/extract/plain-text.ts';
import { analyseArticle } from '../../lib/match/analyse.ts';
import { Collection } from '../../lib/match/collection.ts';
import { labelFact } from '../../lib/match/label-fact.ts';
import type { Lexicon } from '../../lib/match/lexicon.ts';

let lexicon: Lexicon;
beforeAll(async () => {
  lexicon = await loadLexicon();
});

/** Label of one fact that each text reports in its first sentence. */
function label(...texts: string[]): string {
  const articles = texts.map((text, i) => ({
    ...readPlainText(`${text}\nThe council meets again in the spring, as it does every year.`),
    id: `a${i}`,
  }));
  const collection = new Collection(
    articles.map((article) => analyseArticle(article, readClaims(article), lexicon)),
    lexicon,
  );
  return labelFact(
    collection,
    articles.map((_, i) => collection.offsets[i]!),
  );
}

describe('labelFact', () => {
  it('takes the clause that says what the reports share, in the words of one of them', () => {
    expect(
      label(
        'Two navy ships joined the search for the missing crew on Tuesday, and the mayor thanked everyone who had brought soup.',
        'Navy ships joined the search on Tuesday.',
      ),
    ).toBe('Navy ships joined the search on Tuesday');
  });

  it('leaves the place and name of an agency out', () => {
    expect(label('OSTWICK, Norland (NNA) — The harbour bridge collapsed.', 'NORLAND (NNA) – The harbour bridge collapsed.')).toBe(
      'The harbour bridge collapsed',
    );
  });

  it('cuts a long clause between words and leaves nothing open', () => {
    const text = 'The regional water board of the northern counties approved the construction of a new reservoir near the town of Ostwick.';
    const cut = label(text, text);
    expect(cut.endsWith('…')).toBe(true);
    expect(text.startsWith(cut.slice(0, -1))).toBe(true);
    expect(cut).not.toMatch(/\b(?:a|the|of|in)…$/);
    expect(cut.split(' ').length).toBeLessThanOrEqual(11);
  });

  it('keeps no lone quotation mark', () => {
    expect(label('“The dam will not hold another night,” said the mayor.')).not.toMatch(/[“”"]/);
  });

  it('prefers what stands alone to a clause that hangs on another', () => {
    expect(
      label(
        'The quay was closed after the storm, a step that the harbour master insists was overdue.',
        'Harbour master Orla Venn shut the quay after the storm, an overdue step.',
      ),
    ).not.toMatch(/^The harbour master insists/);
    expect(
      label('Inspectors, who had called the bridge safe, resigned on Monday.', 'Inspectors who called the bridge safe resigned.'),
    ).not.toMatch(/^Inspectors, who had called/);
  });

  it('prefers what every report says to what one says at length', () => {
    expect(
      label(
        'Divers found the bell of the wreck, and the museum of the port will show the bell beside coins, plates and letters.',
        'The bell of the wreck was found by divers.',
        'Divers brought up the bell.',
      ),
    ).toMatch(/bell/);
  });

  it('leaves no bracket open where it is cut', () => {
    const text = 'The old harbour ferry left the northern quay at half past nine (eight thirty in the winter) with forty people.';
    expect(label(text, text)).not.toMatch(/\([^)]*$/);
  });
});
