import { isVietnameseSyllable } from '../../encoding/vietnamese-syllable.ts';
import { builtInAbbreviations } from '../dictionary/built-in.ts';

const isWord = (text: string | undefined): boolean =>
  text !== undefined && isVietnameseSyllable(text) && !builtInAbbreviations.has(text);

/** Whether a syllable in capitals has a neighbour of the same kind: `ĐẢNG BỘ XÃ TU VŨ`. */
export const isAmongCapitals = (form: string, input: string, index: number): boolean => {
  if (!isVietnameseSyllable(form)) return false;
  const end = index + form.length;
  const before = /(\p{Lu}{2,})[ \u00A0,]*$/u.exec(input.slice(Math.max(0, index - 20), index));
  const behind = /^[ \u00A0,]*(\p{Lu}{2,})(?!\p{L})/u.exec(input.slice(end, end + 20));
  return isWord(before?.[1]) || isWord(behind?.[1]);
};
