/** A word as it is written; equal words of all texts share one form. */
export interface WordForm {
  readonly text: string;
  /** In small letters. */
  readonly letters: string;
  /** Equal for forms that differ only in their first letter. */
  readonly tail: number;
  /** The answers that `formValue` keeps, by the number of the question. */
  readonly values: unknown[];
}

/** Numbers up to this one are stored without an allocation. */
const smallInteger = 0x3f_ff_ff_ff;

/** The tail of a word with one more letter; that of its first letter is 1. */
export const nextTail = (tail: number, unit: number): number => (tail * 31 + unit) & smallInteger;

const slots = 0x2_00_00;
const mostForms = 60_000;

/** Each form is in the first slot from its hash on that was free. */
let table: (WordForm | undefined)[] = [];
let count = 0;

const isAt = ({ text: written }: WordForm, text: string, start: number, end: number): boolean => {
  if (written.length !== end - start) return false;
  for (let at = 0; at < written.length; at += 1) {
    if (written.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  }
  return true;
};

/** A long slice would keep the whole text in memory. */
const copied = (word: string): string => (word.length > 12 ? Array.from(word).join('') : word);

const addForm = (slot: number, text: string, tail: number): WordForm => {
  const form = { text, letters: text.toLowerCase(), tail, values: [] };
  table[slot] = form;
  count += 1;
  return form;
};

/**
 * The form of a word of a text. The texts of a run repeat their words, so that everything that only depends on
 * the letters is found out once.
 */
export const formAt = (text: string, start: number, end: number, tail: number): WordForm => {
  if (count >= mostForms || table.length === 0) {
    table = Array.from<WordForm | undefined>({ length: slots });
    count = 0;
  }
  let slot = (tail + text.charCodeAt(start) * 40_503) & (slots - 1);
  for (let form = table[slot]; form; form = table[slot]) {
    if (form.tail === tail && isAt(form, text, start, end)) return form;
    slot = (slot + 1) & (slots - 1);
  }
  return addForm(slot, copied(text.slice(start, end)), tail);
};

let questions = 0;

/** A question whose answer only depends on the letters of a word, asked once for each form. */
export const formValue = <Value>(find: (form: WordForm) => Value): ((form: WordForm) => Value) => {
  const place = questions;
  questions += 1;
  return (form) => {
    const known = form.values[place];
    if (known !== undefined) return known as Value;
    const value = find(form);
    while (form.values.length < place) form.values.push(undefined);
    form.values[place] = value;
    return value;
  };
};
