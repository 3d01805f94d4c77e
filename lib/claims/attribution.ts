import type { Attribution } from '../types.ts';
import { type Frame, findFrames } from './attribution-frames.ts';
import { sameKey, sourceKey } from './attribution-keys.ts';
import { type Analysis, analyse, phraseText } from './attribution-phrases.ts';
import { COUNTRY_OF } from './attribution-words.ts';

/** Words of a title before a name, at most: "a spokesman for the provincial disaster agency". */
const MOST_TITLE_WORDS = 9;

/**
 * Who is credited in one sentence: "Storms are likely, according to the Met Office." → [{ name: "the Met Office", … }]. Nobody → [].
 * @param previous last source credited before this sentence; pronouns ("He noted") and a quotation that goes on stand for it
 */
export function readAttribution(text: string, previous: Attribution | null): Attribution[] {
  const analysis = analyse(text);
  const found: Attribution[] = [];
  for (const frame of findFrames(analysis)) {
    // "Smith said the road was closed and he added …": the pronoun stands for the source just credited here, before one of earlier sentences.
    for (const attribution of attributionsOf(analysis, frame, found[found.length - 1] ?? previous)) {
      if (!found.some((other) => other.key === attribution.key && other.name === attribution.name)) found.push(attribution);
    }
  }
  return found;
}

/** The sources that one frame credits. A pronoun is replaced by the source it stands for. */
export function attributionsOf(analysis: Analysis, frame: Frame, previous: Attribution | null): Attribution[] {
  const { text, tokens } = analysis;
  const start = tokens[frame.credits ?? frame.from]!.start;
  const end = Math.max(start, tokens[Math.min(frame.to, tokens.length) - 1]!.end);
  const words = { start, end, text: text.slice(start, end) };
  if (frame.pronoun) {
    const name = previous?.name ?? text.slice(start).split(/\s/, 1)[0]!;
    return [{ ...words, name, key: previous?.key ?? '' }];
  }
  return frame.sources.map((source) => {
    const name = phraseText(analysis, source);
    return { ...words, name, key: sourceKeyOf(analysis, source, name) ?? keyInContext(name, text, start, previous) };
  });
}

/** Key of "a coast guard spokesman, | Arnel Sevilla": he speaks for the coast guard, as where no comma stands between. */
function sourceKeyOf({ text, tokens, tags }: Analysis, { from }: Frame['sources'][number], name: string): string | null {
  if (tokens[from - 1]?.text !== ',' || tags[from] !== 'name') return null;
  let start = from - 1;
  while (
    start > 0 &&
    from - start < MOST_TITLE_WORDS &&
    tokens[start - 1]!.kind === 'word' &&
    (tags[start - 1] !== 'det' || tokens[start - 2]?.low === 'for')
  )
    start--;
  const title = tokens.slice(start, from - 1);
  if (
    !title.some(({ low }) => /^spokes(?:man|woman|person)$/.test(low)) ||
    tags.slice(start, from - 1).some((tag) => tag === 'past' || tag === 's')
  )
    return null;
  const isFor = title.findIndex(({ low }) => low === 'for');
  const body =
    isFor > 0 ? `${text.slice(title[isFor + 1]!.start, title.at(-1)!.end)} spokesman` : text.slice(title[0]!.start, title.at(-1)!.end);
  return sourceKey(`${body} ${name}`);
}

/** "the country’s intelligence service" belongs to the country named last before it. */
function keyInContext(name: string, text: string, start: number, previous: Attribution | null): string {
  const local = /^(?:the|that|this) (?:country|nation)['’]s\s+(\S.*)$/i.exec(name);
  if (local) {
    const country = lastCountry(text.slice(0, start)) ?? previous?.key.split('/')[0];
    if (country) return sourceKey(`${country} ${local[1]}`);
  }
  return sourceKey(name);
}

function lastCountry(text: string): string | null {
  const words = text
    .toLowerCase()
    .replace(/['’]s\b/g, '')
    .split(/[^\p{L}.]+/u);
  for (let i = words.length - 1; i >= 0; i--) {
    const country = COUNTRY_OF.get(`${words[i - 1]} ${words[i]}`) ?? COUNTRY_OF.get(words[i]!);
    if (country) return country;
  }
  return null;
}

/** One source under two names? "the NIS" and "South Korea's intelligence agency" are. */
export function sameSource(a: Attribution, b: Attribution): boolean {
  return sameKey(a.key, b.key);
}
