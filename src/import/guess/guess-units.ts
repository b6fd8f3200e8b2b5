import type { Content } from '../../content/content.ts';
import type { Guess } from './guess.ts';

type Unit = Content['units'][number];

const isLetter = (letter: string | undefined): boolean => /[\p{L}\p{N}]/u.test(letter ?? '');

/** Whether a text contains a name as whole words; accents count, case does not. */
const mentions = (text: string, name: string): boolean => {
  const [where, what] = [text.toLowerCase(), name.normalize('NFC').toLowerCase()];
  let at = where.indexOf(what);
  while (at >= 0) {
    if (!isLetter(where[at - 1]) && !isLetter(where[at + what.length])) return true;
    at = where.indexOf(what, at + 1);
  }
  return false;
};

const namesOf = ({ name, shortName, aliases }: Unit): string[] => [
  name,
  ...(shortName === undefined ? [] : [shortName]),
  ...aliases,
];

const unitsIn = (text: string, units: readonly Unit[]): Unit[] =>
  units.filter((unit) =>
    [...namesOf(unit), ...unit.misspellings].some((name) => mentions(text, name)),
  );

/** The units in an article's title, or else those in its text. */
export const guessUnits = (
  title: string,
  text: string,
  units: readonly Unit[],
): Guess<readonly string[]> => {
  const inTitle = unitsIn(title, units);
  const found = inTitle.length > 0 ? inTitle : unitsIn(text, units);
  return {
    value: found.map(({ id }) => id),
    from: inTitle.length > 0 ? 'có tên trong tiêu đề' : 'đoán từ các tên nêu trong bài',
    isUnsure: inTitle.length === 0,
  };
};

/** Misspelled names of units in a text, each with the correct name. */
export const misspellingsIn = (
  text: string,
  units: readonly Unit[],
): { wrong: string; right: string }[] =>
  units.flatMap(({ name, misspellings }) => {
    const wrong = misspellings.find((each) => mentions(text, each));
    return wrong === undefined ? [] : [{ wrong, right: name }];
  });
