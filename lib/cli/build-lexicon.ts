import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { composeLexicon } from './lexicon/compose-lexicon.ts';
import { countNews } from './lexicon/count-news.ts';
import { readWordNet } from './lexicon/read-wordnet.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const FOLDER = join(ROOT, 'assets/lexicon');

/** `npm run lexicon`: writes assets/lexicon/lexicon.txt and its licence. Same inputs, same bytes. */
export function buildLexicon(): void {
  const news = join(ROOT, '../shared/eval/ecb_dev.json');
  if (process.argv.includes('--counts') && existsSync(news)) {
    writeFileSync(join(FOLDER, 'sources/news-rates.txt'), countNews(JSON.parse(readFileSync(news, 'utf8')).clusters));
  }
  const wordnet = readWordNet();
  const text = composeLexicon(wordnet, join(FOLDER, 'sources'));
  writeFileSync(join(FOLDER, 'lexicon.txt'), text);
  writeFileSync(
    join(FOLDER, 'LICENSE'),
    `lexicon.txt holds relations between words taken from WordNet 3.1 (Princeton University), whose licence follows; word rates
derived from WordNet's glosses and from ECB+ (Cybulska & Vossen 2014, CC BY 3.0, https://creativecommons.org/licenses/by/3.0/);
and the lists in sources/, written for this project (MIT).

${wordnet.licence}`,
  );
  console.log(`lexicon.txt: ${text.split('\n').length} lines, ${text.length} bytes, ${gzipSync(text).length} gzipped`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) buildLexicon();
