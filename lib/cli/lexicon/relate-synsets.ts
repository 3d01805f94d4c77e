import type { Synset, WordNet } from './read-wordnet.ts';

/** How well a word stands for another through each kind of WordNet pointer; antonyms, siblings and parts are no substitutes. */
const POINTERS: Record<string, number> = { '+': 0.9, '\\': 0.8, '<': 0.8, $: 0.7, '@': 0.5, '~': 0.5, '&': 0.5, '*': 0.4, '>': 0.5 };
const SAME_SYNSET = 0.8;
/** Weight of a lemma's sense by its rank among the lemma's senses, commonest first. */
const SENSES = [1, 0.75, 0.55, 0.4];
/** Lexicographer files of nouns that name happenings: act, communication of deeds, event, process. */
const EVENT_FILES = new Set([4, 11, 22]);

/** Relates the terms of single-word lemmas that `known` accepts; returns the terms that name happenings. */
export function relateSynsets(
  wordnet: WordNet,
  term: (word: string) => string,
  relate: (a: string, b: string, similarity: number) => void,
  known: (term: string) => boolean,
): { events: Set<string> } {
  const events = new Set<string>();
  const weights = new Map<string, number>();
  for (const [lemma, senses] of wordnet.senses) {
    if (!/^[a-z]{3,}$/.test(lemma)) continue;
    const total = senses.reduce((sum, sense) => sum + sense.count, 0);
    senses.slice(0, SENSES.length).forEach((sense, rank) => {
      // A sense that tagged texts hardly ever have is not what news mean by the word.
      const share = total >= 10 ? Math.min(1, (4 * sense.count) / total) : 1;
      weights.set(`${lemma} ${sense.synset}`, SENSES[rank]! * share);
    });
    const top = wordnet.synsets.get(senses[0]!.synset);
    if (top !== undefined && (top.pos === 'v' || (top.pos === 'n' && EVENT_FILES.has(top.file)))) events.add(term(lemma));
  }
  const weigh = (lemma: string, synset: Synset) => weights.get(`${lemma} ${synset.key}`) ?? 0;
  for (const synset of wordnet.synsets.values()) {
    const own = synset.lemmas.filter((lemma) => weigh(lemma, synset) > 0 && known(term(lemma)));
    for (const a of own) {
      for (const b of own) if (a < b) relate(term(a), term(b), SAME_SYNSET * Math.min(weigh(a, synset), weigh(b, synset)));
    }
    for (const pointer of synset.pointers) {
      const strength = POINTERS[pointer.type];
      const target = wordnet.synsets.get(pointer.target);
      if (strength === undefined || target === undefined) continue;
      const from = pointer.from > 0 ? [synset.lemmas[pointer.from - 1]!] : own;
      const to = pointer.to > 0 ? [target.lemmas[pointer.to - 1]!] : target.lemmas;
      for (const a of from) {
        if (!known(term(a))) continue;
        for (const b of to) if (known(term(b))) relate(term(a), term(b), strength * Math.min(weigh(a, synset), weigh(b, target)));
      }
    }
  }
  return { events };
}
