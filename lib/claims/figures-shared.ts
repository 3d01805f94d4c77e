import type { Figure } from '../types.ts';

/** Words of people, as a class of what is counted; who is killed or hurt beside them is of the same kind. */
const HARMED = /^(?:killed|wounded|casualties|missing|arrested|displaced|rescued|infected)$/;
/** "fell to 41 percent | from 44", "€46m | (£39m)", "2.4 percent in March | from 2.8" */
const OTHER_VALUE = /^(?:[^.;:\d]{0,40}[ ,(])?(?:to|from|or|against|versus|than|compared with|compared to) (?:an? )?$|^ ?\($/;
/** "infected 1,430 people | and killed 37", "killing 12 people | and wounding 30" */
const SECOND_VERB = /,? (?:and|while) (?:another |also )?\p{L}{3,12} (?:at least |about |around |some |nearly |more than |another )*$/u;

/**
 * What a figure counts where only the figure before it says so: "infected 1,430 people and killed 37", "2.4 percent … from 2.8 percent",
 * "sold 13,752 cars, 89 more than in 2023". Changes nothing that names its own noun.
 */
export function shareCounted(text: string, figures: Figure[]): Figure[] {
  for (const [i, figure] of figures.entries()) {
    const before = figures[i - 1];
    if (!before || figure.counted !== '' || before.counted === '' || figure.identifier || before.identifier) continue;
    const between = text.slice(before.end, figure.start);
    const rest = text.slice(figure.end, figure.end + 12);
    const isAge = before.measure === 'age' && figure.measure === 'age' && /^(?:,| and|, and) $/.test(between);
    const isOther = OTHER_VALUE.test(between) && isAlike(before, figure);
    const isMore = figure.unit === null && before.unit === null && /^ (?:more|fewer|less) than /.test(rest);
    const isHarmed =
      figure.unit === null && before.unit === null && HARMED.test(figure.measure ?? '') && SECOND_VERB.test(between) && isOfPeople(before);
    if (isAge || isOther || isMore || isHarmed) figure.counted = before.counted;
  }
  return figures;
}

/** Two values of one thing: of one unit, or a change and what it led to. */
function isAlike(before: Figure, figure: Figure): boolean {
  if (/^(?:points?|years?|days?|months?|weeks?|hours?)$/.test(before.counted)) return false;
  return before.unit === figure.unit || before.measure === 'change' || (before.measure === 'money' && figure.measure === 'money');
}

const isOfPeople = ({ measure }: Figure): boolean => measure === 'people' || measure === 'troops' || HARMED.test(measure ?? '');
