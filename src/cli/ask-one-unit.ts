import { text } from '@clack/prompts';
import type { Unit } from '../content/schema/unit-schema.ts';
import { findUnits } from '../new-article/find-units.ts';
import { answerOf, choicesFrom, choose, shownAtOnce, type Terminal } from './ask.ts';

/** What to ask, and the line for "none"; absent if a unit is needed. */
interface UnitQuestion {
  readonly message: string;
  readonly none: string | undefined;
}

const lineOfNone = (none: string | undefined) =>
  none === undefined ? [] : [{ value: '', label: none }];

/** From a long register, searched by part of the name. */
const searchOne = async (
  terminal: Terminal,
  units: readonly Unit[],
  { message, none }: UnitQuestion,
): Promise<string> => {
  for (;;) {
    const typed = await answerOf(
      text({
        ...terminal,
        message: `${message}: gõ một phần tên, không dấu cũng được${none === undefined ? '' : ` (Enter: ${none})`}`,
        validate: (value = '') =>
          (value.trim() === '' && none === undefined) || findUnits(value, units).length === 0
            ? `Không có đơn vị nào có tên như "${value}"; gõ ngắn hơn`
            : undefined,
      }),
    );
    if (typed.trim() === '') return '';
    const again = { value: ' ', label: 'Không có ở đây, tìm lại' };
    const id = await choose(terminal, message, [...choicesFrom(findUnits(typed, units)), again]);
    if (id !== again.value) return id;
  }
};

/**
 * The id of one unit; `undefined` if none was chosen.
 *
 * @throws Cancelled
 */
export const askOneUnit = async (
  terminal: Terminal,
  units: readonly Unit[],
  question: UnitQuestion,
): Promise<string | undefined> => {
  const isLong = units.length > shownAtOnce;
  const id = isLong
    ? await searchOne(terminal, units, question)
    : await choose(terminal, question.message, [
        ...lineOfNone(question.none),
        ...choicesFrom(units),
      ]);
  return id === '' ? undefined : id;
};
