import { parseArgs } from 'node:util';
import { build } from './build.ts';
import { printClaims, readClaimsOf } from './claims.ts';
import { evaluate } from './evaluate.ts';
import { link } from './link.ts';
import { reviewFiles, toContract } from './review.ts';

const USAGE = `usage: corroborate COMMAND
  review FILE... [--url URL] [--pack PACK]... [--only-packs] [--json]   how others reported what FILE says (.html, .txt, or - for standard input)
  link CLUSTER.json [--json]                                            which sentences of a cluster of articles report the same fact
  claims FILE... [--json]                                               what each sentence asserts
  build DIR -o PACK                                                     a folder of saved pages and texts to one pack (gzipped as PACK.gz)
  evaluate [--data DIR]                                                 the scoreboard: ours and the peers, same data, same run`;

/** The command line. Exit 0, or one clear line on standard error and 1 (2 where the call itself is wrong). */
async function main(argv: string[]): Promise<void> {
  const [command, ...rest] = argv;
  const { values, positionals } = parseArgs({
    args: rest,
    allowPositionals: true,
    options: {
      url: { type: 'string' },
      pack: { type: 'string', multiple: true, default: [] },
      'only-packs': { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      output: { type: 'string', short: 'o' },
      data: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help || command === 'help' || command === '--help') return print(USAGE);
  switch (command) {
    case 'review': {
      if (values['only-packs'] && values.pack.length === 0) throw new UsageError('--only-packs needs a --pack');
      const reviews = await reviewFiles(needFiles(positionals), {
        url: values.url ?? null,
        packs: values.pack,
        onlyPacks: values['only-packs'],
      });
      if (values.json) return printJson({ articles: reviews.map(toContract) });
      const { printReview } = await import('./print-review.ts');
      return print(reviews.map(({ review }) => printReview(review)).join('\n'));
    }
    case 'link': {
      const pairs = await link(needFiles(positionals)[0]!);
      if (values.json) return printJson(pairs);
      return print(
        pairs.pairs
          .filter((pair) => pair.same)
          .map(({ a, b, score }) => `${score.toFixed(2)}  ${a.join(':')}  ${b.join(':')}`)
          .join('\n'),
      );
    }
    case 'claims': {
      const articles = await readClaimsOf(needFiles(positionals));
      return values.json ? printJson({ articles }) : print(printClaims(articles));
    }
    case 'build': {
      if (values.output === undefined || positionals.length !== 1) throw new UsageError('build needs one folder and -o PACK');
      return print(await build(positionals[0]!, values.output, process.stderr));
    }
    case 'evaluate':
      return print(await evaluate({ data: values.data }));
    default:
      throw new UsageError(command === undefined ? 'no command' : `unknown command "${command}"`);
  }
}

class UsageError extends Error {}

function needFiles(files: string[]): string[] {
  if (files.length === 0) throw new UsageError('no file given');
  return files;
}

function print(text: string): void {
  if (text !== '') process.stdout.write(`${text}\n`);
}

function printJson(value: unknown): void {
  print(JSON.stringify(value, null, 2));
}

main(process.argv.slice(2)).catch((error: unknown) => {
  const [message] = (error instanceof Error ? error.message : String(error)).split('\n');
  const isUsage = error instanceof UsageError || (error as { code?: string }).code?.startsWith('ERR_PARSE_ARGS') === true;
  process.stderr.write(`corroborate: ${message}${isUsage ? ' ("corroborate --help" shows how it is called)' : ''}\n`);
  process.exitCode = isUsage ? 2 : 1;
});
