import { text } from '@clack/prompts';
import type { Unit } from '../content/schema/unit-schema.ts';
import { findUnits } from '../new-article/find-units.ts';
import { answerOf, choicesFrom, choose, shownAtOnce, type Terminal } from './ask.ts';

/** One more unit's id, or none, from a list that is short enough to show. */
const chooseUnit = async (
  terminal: Terminal,
  units: readonly Unit[],
  isFirst: boolean,
): Promise<string | undefined> => {
  const none = { value: '', label: isFirst ? 'Bài không gắn đơn vị nào' : 'Không, đủ rồi' };
  const message = isFirst ? 'Bài viết về đơn vị nào?' : 'Thêm đơn vị nữa?';
  return (await choose(terminal, message, [none, ...choicesFrom(units)])) || undefined;
};

/** One more unit's id, or none, from a long register, searched by part of the name. */
const searchUnit = async (
  terminal: Terminal,
  units: readonly Unit[],
  isFirst: boolean,
): Promise<string | undefined> => {
  const end = isFirst ? 'Enter nếu bài không gắn đơn vị nào' : 'Enter nếu đã đủ';
  for (;;) {
    const typed = await answerOf(
      text({
        ...terminal,
        message: `${isFirst ? 'Đơn vị' : 'Đơn vị nữa'}: gõ một phần tên, không dấu cũng được (${end})`,
        validate: (value = '') =>
          findUnits(value, units).length === 0
            ? `Không có đơn vị nào có tên như "${value}"; gõ ngắn hơn hoặc để trống`
            : undefined,
      }),
    );
    if (typed.trim() === '') return undefined;
    const again = { value: '', label: 'Không có ở đây, tìm lại' };
    const found = choicesFrom(findUnits(typed, units));
    const id = await choose(terminal, 'Đơn vị tìm thấy', [...found, again]);
    if (id !== '') return id;
  }
};

/**
 * The ids of the units that an article is about; may be empty.
 *
 * @throws Cancelled
 */
export const askUnits = async (terminal: Terminal, units: readonly Unit[]): Promise<string[]> => {
  const chosen: string[] = [];
  const ask = units.length > shownAtOnce ? searchUnit : chooseUnit;
  while (chosen.length < units.length) {
    const rest = units.filter(({ id }) => !chosen.includes(id));
    const id = await ask(terminal, rest, chosen.length === 0);
    if (id === undefined) break;
    chosen.push(id);
  }
  return chosen;
};
