import { isVietnameseSyllable } from '../encoding/vietnamese-syllable.ts';
import { formValue } from '../encoding/word-forms.ts';
import { fixedConfusions, type FixedConfusion } from './fixed-confusions.ts';
import { name, strange } from './pair-table.ts';
import { spellingData } from './spelling-data.ts';
import { syllableKey } from './syllable-parts.ts';

/** A written word as the table knows it. */
export interface Reading {
  /** For a word in the form of a syllable; equal for both positions of the tone mark. */
  readonly key: string | undefined;
  /** The fixed confusions that begin with it. */
  readonly confusions: readonly FixedConfusion[] | undefined;
  /** Its number at the beginning of a sentence, and within one. */
  readonly first: number;
  readonly within: number;
}

/** The reading of a word by its letters alone. */
export const readingOf = formValue(({ text, letters }): Reading => {
  const key = isVietnameseSyllable(letters) ? syllableKey(letters) : undefined;
  const form = (key === undefined ? undefined : spellingData().numbers.get(key)) ?? strange;
  const hasCapital = text.charAt(0) !== letters.charAt(0);
  const isUpper = hasCapital && text.length > 1 && text === text.toUpperCase();
  return {
    key,
    confusions: key === undefined ? undefined : fixedConfusions().get(key),
    first: isUpper ? name : form,
    within: hasCapital ? name : form,
  };
});
