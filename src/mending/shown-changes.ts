import { diffArrays } from 'diff';

/** A line of both texts (` `), only of the first (`-`) or only of the second (`+`). */
interface ComparedLine {
  readonly sign: ' ' | '-' | '+';
  readonly line: string;
}

type IsSame = (one: string, other: string) => boolean;

/**
 * How many lines of each text are compared at once. Comparing takes the square of the number of changes,
 * so that whole texts with many changes would take minutes.
 */
const window = 300;
/** Without any equal line in so many, the rest of the texts is taken as replaced. */
const widest = 1200;

const linesOf = (text: string): string[] => {
  const lines = text.split('\n');
  if (lines.at(-1) === '') lines.pop();
  return lines;
};

const compared = (
  before: readonly string[],
  after: readonly string[],
  isSame: IsSame,
): ComparedLine[] =>
  diffArrays([...before], [...after], { comparator: isSame }).flatMap(({ added, removed, value }) =>
    value.map((line): ComparedLine => ({ sign: added ? '+' : removed ? '-' : ' ', line })),
  );

/** All lines of two texts in order, compared a part at a time; each part ends at an equal line. */
const inParts = (
  before: readonly string[],
  after: readonly string[],
  isSame: IsSame,
): ComparedLine[] => {
  const all: ComparedLine[] = [];
  let [from, to, size] = [0, 0, window];
  while (from < before.length || to < after.length) {
    const isRest = from + size >= before.length && to + size >= after.length;
    const part = compared(before.slice(from, from + size), after.slice(to, to + size), isSame);
    const known = isRest ? part.length : part.findLastIndex(({ sign }) => sign === ' ') + 1;
    if (known === 0 && size < widest) {
      size *= 2;
      continue;
    }
    if (known === 0) {
      all.push(...before.slice(from).map((line): ComparedLine => ({ sign: '-', line })));
      all.push(...after.slice(to).map((line): ComparedLine => ({ sign: '+', line })));
      break;
    }
    for (const each of part.slice(0, known)) {
      all.push(each);
      if (each.sign !== '+') from += 1;
      if (each.sign !== '-') to += 1;
    }
    size = window;
  }
  return all;
};

/**
 * The changed lines of a text with one line around them; `-` marks removed lines, `+` marks new ones. Each
 * place begins with its line number in the first text.
 *
 * @param isSame whether two lines are equal
 */
export const shownChanges = (
  before: string,
  after: string,
  isSame: IsSame = (one, other) => one === other,
): string => {
  const all = inParts(linesOf(before), linesOf(after), isSame);
  const shown: string[] = [];
  let number = 1;
  let isOpen = false;
  all.forEach(({ sign, line }, index) => {
    const isNear = [index - 1, index, index + 1].some((at) => (all[at]?.sign ?? ' ') !== ' ');
    if (isNear && !isOpen) shown.push(`  dòng ${number}:`);
    if (isNear) shown.push(`${sign}${line}`);
    isOpen = isNear;
    if (sign !== '+') number += 1;
  });
  return shown.join('\n').trimEnd();
};
