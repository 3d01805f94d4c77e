import type { BaseIssue } from 'valibot';

type Path = readonly (string | number)[];

/** What the parts of a pack are called where they are counted, and where they are not. */
const COUNTED: Record<string, string> = { articles: 'article', sentences: 'sentence', facts: 'fact', reports: 'report' };
const NAMES: Record<string, string> = {
  id: 'the id',
  outlet: 'the outlet',
  author: 'the author',
  published: 'the date (published)',
  title: 'the title',
  url: 'the address (url)',
  text: 'the text',
  sentences: 'the list of sentences',
  articles: 'the list of articles',
  facts: 'the list of facts',
  reports: 'the list of reports',
  label: 'the label',
  definition: 'the definition',
  kind: 'the kind',
  block: 'the block',
  start: 'the start',
  end: 'the end',
  index: 'the number (index)',
  article: 'the article',
  sentence: 'the sentence',
};

/** ['articles', 2, 'sentences', 11, 'kind'] → "Article 3, sentence 12"; counted from one, as people count. "" for the pack itself. */
export function placeOf(path: Path): string {
  const parts: string[] = [];
  path.forEach((key, i) => {
    const next = path[i + 1];
    if (typeof next === 'number' && Object.hasOwn(COUNTED, key)) parts.push(`${COUNTED[key]} ${next + 1}`);
  });
  const place = parts.join(', ');
  return place.charAt(0).toUpperCase() + place.slice(1);
}

/** One plain sentence: "Article 3, sentence 12: the kind is none of title, heading, lead-in, item, text." */
export function describeIssue(issue: BaseIssue<unknown>): string {
  const path = (issue.path ?? []).map(({ key }) => key).filter((key): key is string | number => /string|number/.test(typeof key));
  const place = placeOf(path);
  const last = path.at(-1);
  const what = typeof last === 'string' ? (NAMES[last] ?? 'a part') : 'it';
  const sentence = `${what} ${sayProblem(issue)}.`;
  return place === '' ? sentence.charAt(0).toUpperCase() + sentence.slice(1) : `${place}: ${sentence}`;
}

function sayProblem(issue: BaseIssue<unknown>): string {
  if (issue.input === undefined) return 'is missing';
  switch (issue.type) {
    case 'string':
      return `should be a text, and is ${kindOf(issue.input)}`;
    case 'number':
    case 'integer':
    case 'min_value':
      return 'should be a whole number from 0 up';
    case 'array':
      return `should be a list, and is ${kindOf(issue.input)}`;
    case 'object':
      return `should be an object, and is ${kindOf(issue.input)}`;
    case 'picklist':
      return `is none of ${issue.expected!.replace(/^\(|\)$|"/g, '').replaceAll(' | ', ', ')}`;
    case 'min_length':
      return 'is empty';
    case 'max_length':
      return `is too long: more than ${Number(issue.expected!.replace(/\D/g, '')).toLocaleString('en')}`;
    default:
      return issue.message;
  }
}

function kindOf(input: unknown): string {
  if (input === null) return 'null';
  if (Array.isArray(input)) return 'a list';
  return (
    { string: 'a text', number: 'a number', boolean: 'true or false', object: 'an object' }[typeof input as string] ?? 'something else'
  );
}
