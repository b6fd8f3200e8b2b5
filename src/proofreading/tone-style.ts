import { formValue, type WordForm } from '../encoding/word-forms.ts';
import type { Word } from './words.ts';

/** The position of the tone mark in `oa oe uy`: `hòa` is the old style, `hoà` the new one. */
export type ToneStyle = 'old' | 'new';

/** The end of a syllable in one style, and its form in the other style. */
export interface StyledEnd {
  readonly style: ToneStyle;
  readonly other: string;
}

const toneMarks = ['\u0300', '\u0301', '\u0303', '\u0309', '\u0323'] as const;
const pairs = ['oa', 'oe', 'uy'].flatMap((pair) => [
  pair,
  pair.charAt(0).toUpperCase() + pair.charAt(1),
  pair.toUpperCase(),
]);

/** Two letters as a number, which is faster to look up than a string. */
const keyAt = (text: string, index: number): number =>
  text.charCodeAt(index) * 0x1_00_00 + text.charCodeAt(index + 1);

const ends: ReadonlyMap<number, StyledEnd> = new Map(
  pairs.flatMap((pair) =>
    toneMarks.flatMap((mark): [number, StyledEnd][] => {
      const old = `${pair.charAt(0)}${mark}${pair.charAt(1)}`.normalize('NFC');
      const modern = `${pair}${mark}`.normalize('NFC');
      return [
        [keyAt(old, 0), { style: 'old', other: modern }],
        [keyAt(modern, 0), { style: 'new', other: old }],
      ];
    }),
  ),
);

const styled = formValue(({ text }: WordForm): StyledEnd | null => {
  const { length } = text;
  const end = length < 2 ? undefined : ends.get(keyAt(text, length - 2));
  return end === undefined || (length > 2 && /[qQ]/u.test(text.charAt(length - 3))) ? null : end;
});

/**
 * The style of a word in NFC. `undefined` if both styles agree: there is no such pair at its end
 * (`hoàn`, `thuyền`), or the u belongs to `qu` (`quý`).
 */
export const styledEndOf = ({ form }: Pick<Word, 'form'>): StyledEnd | undefined =>
  styled(form) ?? undefined;
