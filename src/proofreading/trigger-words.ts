import { formValue, type WordForm } from '../encoding/word-forms.ts';
import type { PreparedText } from './prepared-text.ts';

/*
 * Most texts have nothing that a rule could find. A word without which it finds nothing is looked for first, which costs
 * much less than a pattern over the whole text.
 */

/** Whether a word, by its letters alone, may be part of a finding. */
export type Trigger = (form: WordForm) => boolean;

/** One of some words, separated by spaces and in small letters; a text may have them in any case. */
export const anyCaseOf = (words: string): Trigger => {
  const all = new Set(words.split(' '));
  return formValue(({ letters }: WordForm) => all.has(letters));
};

/** One of some words, separated by spaces, exactly as written. */
export const exactly = (words: string): Trigger => {
  const all = new Set(words.split(' '));
  return formValue(({ text }: WordForm) => all.has(text));
};

type Text = Pick<PreparedText, 'words'>;

/** Whether a text has a word. */
export const hasWord = ({ words }: Text, trigger: Trigger): boolean => {
  for (const { form } of words) if (trigger(form)) return true;
  return false;
};

/** Whether a text has two words, one behind the other. */
export const hasPair = ({ words }: Text, first: Trigger, second: Trigger): boolean => {
  let before: WordForm | undefined;
  for (const { form } of words) {
    if (before && second(form) && first(before)) return true;
    before = form;
  }
  return false;
};
