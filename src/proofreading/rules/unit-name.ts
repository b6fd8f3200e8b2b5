import type { Mark } from '../finding.ts';
import { isLetterAt } from '../letters.ts';
import type { PreparedText } from '../prepared-text.ts';
import { capitalisedRuns } from '../proper-names.ts';
import type { Rule } from '../rule.ts';
import { correctedName } from '../similar-name.ts';
import { registerOf, type UnitRegister } from '../unit-register.ts';
import type { Word } from '../words.ts';

const misspellingAt = (
  { prose, mark }: PreparedText,
  { start, form }: Word,
  { misspellings }: UnitRegister,
): Mark | undefined => {
  const found = misspellings
    .get(form.text)
    ?.find(
      ({ whole }) => prose.startsWith(whole, start) && !isLetterAt(prose, start + whole.length),
    );
  if (!found) return undefined;
  const from = start + found.offset;
  return mark(from, from + found.wrong.length, found.right);
};

const registered = (text: PreparedText, register: UnitRegister): Mark[] => {
  const marks: Mark[] = [];
  for (const word of text.words) {
    if (!register.firstUnits.has(text.prose.charCodeAt(word.start))) continue;
    const found = misspellingAt(text, word, register);
    if (found) marks.push(found);
  }
  return marks;
};

const similar = (text: PreparedText, register: UnitRegister): Mark[] =>
  capitalisedRuns(text.prose, text.words).flatMap(
    (run) => correctedName(text, run, register) ?? [],
  );

/**
 * Misspelled names of units: those listed in the register, or wrong by one letter, mark or tone.
 */
export const unitNames: Rule = (text, { units }) => {
  if (units.length === 0) return [];
  const register = registerOf(units);
  const marks = [...registered(text, register), ...similar(text, register)];
  const byStart = new Map(marks.map((each) => [each.start, each]));
  return [...byStart.values()];
};
