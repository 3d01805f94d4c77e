import { readClaims } from '../claims/read-claims.ts';
import type { Claim } from '../types.ts';
import { readArticleFile } from './read-article-file.ts';
import { readMetadataBeside } from './read-sidecar.ts';

/** The stable JSON of `claims`: what each sentence of a file asserts. Offsets are into the sentence. */
export async function readClaimsOf(files: string[]) {
  const articles = [];
  for (const file of files) {
    const article = await readArticleFile(file, null, await readMetadataBeside(file));
    const claims = readClaims(article);
    articles.push({
      file,
      sentences: article.sentences.map(({ index, text }, i) => ({ index, text, claims: claims[i]!.map(claimToContract) })),
    });
  }
  return articles;
}

function claimToContract({ start, end, figures, dates, places, attribution, certainty }: Claim) {
  return {
    start,
    end,
    figures: figures
      .filter((figure) => !figure.identifier)
      .map(({ text, low, high, qualifier, counted }) => ({ text, low, high, qualifier, counted })),
    dates: dates.map(({ text, from, to }) => ({ text, from, to })),
    places: places.map(({ text }) => ({ text })),
    attribution: attribution.map(({ text, name }) => ({ text, name })),
    certainty,
  };
}

/** The same for eyes: each sentence, its claims under it. */
export function printClaims(articles: Awaited<ReturnType<typeof readClaimsOf>>): string {
  const lines: string[] = [];
  for (const { file, sentences } of articles) {
    lines.push(file);
    for (const { index, text, claims } of sentences) {
      lines.push(`${String(index).padStart(4)}  ${text}`);
      for (const claim of claims) {
        const values = [
          ...claim.figures.map((figure) => `${figure.text}${figure.counted && ` [${figure.counted}]`}`),
          ...claim.dates.map(
            (date) => `${date.text}${date.from ? ` = ${date.from === date.to ? date.from : `${date.from}…${date.to}`}` : ''}`,
          ),
          ...claim.places.map((place) => `@${place.text}`),
          ...claim.attribution.map((source) => `by ${source.name}`),
        ];
        lines.push(
          `      ${claim.certainty.padEnd(10)} ${text.slice(claim.start, claim.end)}${values.length > 0 ? `\n                 ${values.join(' · ')}` : ''}`,
        );
      }
    }
  }
  return lines.join('\n');
}
