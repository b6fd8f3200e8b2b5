import { foldedForm, hasMarks, soundForm } from '../words/written-form.ts';
import { wordsIn } from '../words/words-in.ts';

/** A word of the query. */
export interface AskedWord {
  readonly form: string;
  readonly fold: string;
  /** Equal for `kĩ` and `kỹ`. */
  readonly sound: string;
  /** Whether it must follow the word before it, in quotation marks. */
  readonly isBound: boolean;
}

/** The quotation marks of Vietnamese keyboards and Word. */
const quotationMarks = /[“”„«»]/gu;

export const askedWord = (form: string, isBound = false): AskedWord => ({
  form,
  fold: foldedForm(form),
  sound: soundForm(form),
  isBound,
});

/** A quotation mark that is never closed is ignored. */
export const parseQuery = (typed: string): readonly AskedWord[] => {
  const pieces = typed.replace(quotationMarks, '"').split('"');
  const words: AskedWord[] = [];
  for (const [index, piece] of pieces.entries()) {
    const isQuoted = index % 2 === 1 && index < pieces.length - 1;
    for (const [place, { form }] of wordsIn(piece).entries()) {
      words.push(askedWord(form, isQuoted && place > 0));
    }
  }
  return words;
};

/** Whether the typed diacritics count: without any, every spelling is meant. */
export const countsMarks = (words: readonly AskedWord[]): boolean =>
  words.some(({ form }) => hasMarks(form));

export const queryText = (words: readonly AskedWord[]): string =>
  words
    .map(({ form, isBound }, index) => {
      const opens = !isBound && words[index + 1]?.isBound === true ? '"' : '';
      const closes = isBound && words[index + 1]?.isBound !== true ? '"' : '';
      return `${opens}${form}${closes}`;
    })
    .join(' ');
