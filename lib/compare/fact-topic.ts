import { stemmer } from 'stemmer';
import { ACTIVE_CLASSES, HEAD_CLASSES, STATE_CLASSES } from '../claims/figures-measure.data.ts';
import type { Figure } from '../types.ts';

/** What two reports are compared about. */
export interface About {
  /** The fact's label, "" where it has none. */
  label: string;
  /** Labels of the other facts that either sentence reports. */
  others: string[];
  /** Who says that both report it: a model may be wrong, so less is shown. */
  linkedBy: 'person' | 'model';
}

export const ABOUT_ANYTHING: About = { label: '', others: [], linkedBy: 'person' };

/** Measures that a word of a label names, besides those of people. */
const QUANTITY_WORDS: Record<string, string> = {
  magnitude: 'magnitude strength richter',
  depth: 'depth deep',
  money:
    'money cost costs price fine fined worth savings saved saving budget loss losses damages pay pays paid payment payments revenue profit compensation fund',
  infected: 'ill sick unwell',
  percent: 'percent percentage share turnout rate',
  speed: 'speed fast',
  height: 'height high tall',
  distance: 'distance far',
  age: 'age old',
};
/** Too general to say which count is meant. */
const GENERAL = new Set(['people', 'troops', 'votes']);

const MEASURE_OF = new Map<string, string>();
for (const [measure, words] of Object.entries(QUANTITY_WORDS)) for (const word of words.split(' ')) MEASURE_OF.set(word, measure);
for (const classes of [ACTIVE_CLASSES, STATE_CLASSES])
  for (const [measure, words] of Object.entries(classes))
    for (const word of words.split('|')) if (/^[a-z]+$/.test(word)) MEASURE_OF.set(word, measure);
for (const [measure, words] of Object.entries(HEAD_CLASSES))
  if (!GENERAL.has(measure)) for (const word of words.split(' ')) MEASURE_OF.set(word, measure);

const GENERAL_WORDS = new Set([...GENERAL].flatMap((measure) => HEAD_CLASSES[measure]!.split(' ')));

interface Topic {
  measures: Set<string>;
  stems: Set<string>;
}

function topicOf(label: string): Topic {
  const words = label.toLowerCase().match(/[a-z]{3,}/g) ?? [];
  const measures = new Set(words.flatMap((word) => MEASURE_OF.get(word) ?? []));
  // Killed and wounded are casualties; a report may add up what another splits.
  if (measures.has('killed') && measures.has('wounded')) measures.add('casualties');
  if (measures.has('casualties')) for (const part of ['killed', 'wounded']) measures.add(part);
  return { measures, stems: new Set(words.filter((word) => !GENERAL_WORDS.has(word)).map((word) => stemmer(word))) };
}

function names({ measures, stems }: Topic, { measure, counted }: Figure): boolean {
  if (measure !== null && measures.has(measure)) return true;
  const head = counted.split(/[ -]/).at(-1)!.toLowerCase();
  return head !== '' && stems.has(stemmer(head));
}

/** What a fact's label says is counted: "how many others fell ill" → infected. */
export function measuresNamed(label: string): Set<string> {
  return topicOf(label).measures;
}

/**
 * Of the figures of two sentences those that belong to the fact: where its label names what some figure of either side counts ("how many
 * are missing"), these alone; else all but those that another fact of the sentences is about.
 */
export function figuresAbout(about: About, here: Figure[], there: Figure[]): [Figure[], Figure[]] {
  const topic = topicOf(about.label);
  const [ours, theirs] = [here, there].map((figures) => figures.filter((figure) => names(topic, figure))) as [Figure[], Figure[]];
  if (ours.length > 0 && theirs.length > 0) return [ours, theirs];
  const others = about.others.map(topicOf);
  const [freeHere, freeThere] = [here, there].map((figures) =>
    figures.filter((figure) => names(topic, figure) || !others.some((other) => names(other, figure))),
  ) as [Figure[], Figure[]];
  return [freeHere, freeThere];
}
