import { garbledRepairs } from '../content/repair/garbled-repairs.ts';
import type { Repair } from '../content/repair/repair.ts';
import { applyEdits } from '../content/repair/text-edit.ts';
import type { Change } from './change.ts';

/** The kind of change for each fault. */
const kinds: { readonly [Code in Repair['code']]?: 'misread' | 'keyed' | 'eth' } = {
  TEXT_MISREAD: 'misread',
  TEXT_KEYED: 'keyed',
  LETTER_ETH: 'eth',
};

/** A text with its garbled letters restored, as far as they are certain. */
export const mendGarbled = (
  text: string,
): {
  readonly text: string;
  readonly changes: readonly Change[];
  /** Whether garbled letters are left that only an editor can mend. */
  readonly isLeft: boolean;
} => {
  const repairs = garbledRepairs(text);
  const sure = repairs.filter(({ isSure }) => isSure);
  const counts = Map.groupBy(sure, ({ code }) => kinds[code]);
  return {
    text: applyEdits(text, sure),
    changes: [...counts].flatMap(([kind, { length: count }]) => (kind ? [{ kind, count }] : [])),
    isLeft: repairs.some(({ code }) => code === 'LETTERS_LOST'),
  };
};
