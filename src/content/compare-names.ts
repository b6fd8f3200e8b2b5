import { compareText } from './compare-text.ts';

/** One syllable: letters first, then tones (ngang, huyền, hỏi, ngã, sắc, nặng); numbers by their value. */
const syllables = new Intl.Collator('vi', { numeric: true });

/**
 * Sorts names of units, places and documents as Vietnamese dictionaries do, syllable by syllable; a
 * collator alone compares the letters of the whole name before any tone (`Bà Rịa` before `Ba Vì`).
 */
export const compareNames = (a: string, b: string): number => {
  const [ofA, ofB] = [a, b].map((name) =>
    name
      .normalize('NFC')
      .trim()
      .split(/[\s–-]+/u),
  );
  for (const [index, syllable] of (ofA ?? []).entries()) {
    const other = ofB?.[index];
    if (other === undefined) return 1;
    const order = syllables.compare(syllable, other);
    if (order !== 0) return order;
  }
  return (ofA?.length ?? 0) - (ofB?.length ?? 0) || compareText(a, b);
};
