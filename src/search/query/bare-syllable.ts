import { rhymes } from '../../encoding/vietnamese-rhymes.ts';
import { foldedForm } from '../words/written-form.ts';

const onsets = /^(?:ngh|ng|nh|gh|gi|kh|ph|qu|th|tr|ch|[bcdghklmnpqrstvx])?/u;

const bareRhymes = new Set(Array.from(rhymes.keys(), foldedForm));

/** Whether a folded word can be a Vietnamese syllable: `duoc`, `nguoi`. */
export const isBareSyllable = (fold: string): boolean => {
  const [onset = ''] = onsets.exec(fold) ?? [];
  for (let length = onset.length; length >= 0; length -= 1) {
    if (bareRhymes.has(fold.slice(length)) && (length === 0 || onset.length === length))
      return true;
    if (length === 2 && (onset === 'gi' || onset === 'qu') && bareRhymes.has(fold.slice(1))) {
      return true;
    }
  }
  return false;
};
