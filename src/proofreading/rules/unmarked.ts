import {
  isTellingWithoutMarks,
  isUnmarkedRun,
  isUnmarkedVietnamese,
  mayHaveLostMarks,
} from '../../encoding/unmarked-text.ts';
import { formValue, type WordForm } from '../../encoding/word-forms.ts';
import type { Mark } from '../finding.ts';
import type { PreparedText } from '../prepared-text.ts';
import type { Rule } from '../rule.ts';

/** The first line of Vietnamese without any diacritics: others of the text are likely the same. */
const unmarkedLine = ({ prose, lines, mark }: PreparedText): Mark[] => {
  const first = lines.find(({ start, end }) => isUnmarkedVietnamese(prose.slice(start, end)));
  if (!first) return [];
  const words = prose.slice(first.start, first.end);
  const start = first.start + words.search(/\p{L}/u);
  const end = first.start + words.trimEnd().length;
  return [{ ...mark(start, end), end: mark(end, end).start }];
};

/** At least four words of one sentence, each without diacritics; a syllable has up to seven letters. */
const plainRun =
  /(?<![\p{L}\p{M}\p{N}])[a-z]{1,7}(?:[ ,\d/:-]{1,12}[a-z]{1,7}){3,}(?![\p{L}\p{M}])/giu;

const markedLetter = /[[\p{L}\p{M}]--[A-Za-z]]/v;

/** What a word without diacritics says about its run: 0 has some; 1 nothing; 2 may have lost its marks; 4 is frequent. */
const evidence = formValue(({ text, letters }: WordForm): number =>
  /^[a-z]{1,7}$/iu.test(text)
    ? 1 + (mayHaveLostMarks(letters) ? 2 : 0) + (isTellingWithoutMarks(letters) ? 4 : 0)
    : 0,
);

const shortestRun = 4;

/** Whether some run of words has as much evidence as `isUnmarkedRun` needs; a cheap test. */
const mayHoldRun = ({ words }: PreparedText): boolean => {
  let [length, lost, telling] = [0, 0, 0];
  for (const { form } of words) {
    const found = evidence(form);
    if (found === 0) [length, lost, telling] = [0, 0, 0];
    else {
      length += 1;
      lost += (found & 2) >> 1;
      telling += (found & 4) >> 2;
      if (length >= shortestRun && telling > 0 && (lost > 1 || telling >= shortestRun)) return true;
    }
  }
  return false;
};

/** Sentences and parts of sentences without diacritics in lines that have them elsewhere. */
const unmarkedRuns = (text: PreparedText): Mark[] => {
  if (!mayHoldRun(text)) return [];
  const { prose, lines, mark } = text;
  let line = 0;
  return [...prose.matchAll(plainRun)].flatMap(({ 0: run, index }): Mark[] => {
    if (!isUnmarkedRun(run.match(/[a-z]+/giu) ?? [])) return [];
    while ((lines[line]?.end ?? prose.length) < index) line += 1;
    const { start, end } = lines[line] ?? { start: 0, end: prose.length };
    if (!markedLetter.test(prose.slice(start, end))) return [];
    const last = index + run.length;
    return [{ ...mark(index, last), end: mark(last, last).start }];
  });
};

/** Vietnamese that was typed without diacritics: a line, or a part of a line that has them elsewhere. */
export const unmarkedText: Rule = (text) => [...unmarkedLine(text), ...unmarkedRuns(text)];
