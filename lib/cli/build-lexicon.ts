import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { encodeVector } from '../match/vector-code.ts';
import { composeLexicon } from './lexicon/compose-lexicon.ts';
import { countNews } from './lexicon/count-news.ts';
import { projectVectors } from './lexicon/project-vectors.ts';
import { readWordNet } from './lexicon/read-wordnet.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const FOLDER = join(ROOT, 'assets/lexicon');

/** `npm run lexicon`: writes assets/lexicon/lexicon.txt and its licence. Same inputs, same bytes. */
export function buildLexicon(): void {
  const news = join(ROOT, '../shared/eval/ecb_dev.json');
  if (process.argv.includes('--counts') && existsSync(news)) {
    writeFileSync(join(FOLDER, 'sources/news-rates.txt'), countNews(JSON.parse(readFileSync(news, 'utf8')).clusters));
  }
  const glove = process.argv.find((argument) => argument.startsWith('--vectors='))?.slice('--vectors='.length);
  if (glove !== undefined) writeFileSync(join(FOLDER, 'sources/word-vectors.txt'), listVectors(projectVectors(glove)));
  const wordnet = readWordNet();
  const text = composeLexicon(wordnet, join(FOLDER, 'sources'));
  writeFileSync(join(FOLDER, 'lexicon.txt'), text);
  writeFileSync(
    join(FOLDER, 'LICENSE'),
    `lexicon.txt holds relations between words taken from WordNet 3.1 (Princeton University), whose licence follows; word rates
derived from WordNet's glosses and from ECB+ (Cybulska & Vossen 2014, CC BY 3.0, https://creativecommons.org/licenses/by/3.0/);
word vectors made from GloVe 6B (Pennington, Socher, Manning 2014, https://nlp.stanford.edu/projects/glove/, Public Domain Dedication
and License 1.0); and the lists in sources/, written for this project (MIT).

${wordnet.licence}`,
  );
  console.log(`lexicon.txt: ${text.split('\n').length} lines, ${text.length} bytes, ${gzipSync(text).length} gzipped`);
}

/** The commoner words that are kept; the rest add size and little else (seeds AP of the vectors alone: .470 with 12,000, .444 with 30,000). */
const KEPT = 16_000;

function listVectors(vectors: Map<string, Float64Array>): string {
  const lines = [...vectors].slice(0, KEPT).map(([word, vector]) => `${word}\t${encodeVector(vector)}`);
  return `# Words in order of frequency, their vectors: GloVe 6B 100d (Pennington, Socher, Manning 2014; PDDL 1.0), 64 main axes, nine steps a value.\n${lines.join('\n')}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) buildLexicon();
