import { multiselect, text } from '@clack/prompts';
import type { Article } from '../content/content.ts';
import { formatDate, type CalendarDate } from '../dates/calendar-date.ts';
import { readDate } from '../new-article/read-date.ts';
import { OperationError } from '../operation/operation-error.ts';
import { answerOf, type Terminal } from './ask.ts';

/** A broadcast has a day, neither a month nor a time. */
const wholeDay = (written: string): string | undefined =>
  /^\d{4}-\d\d-\d\d$/u.test(written) ? undefined : 'cần một ngày, như 2020-03-13';

/** @throws OperationError `USAGE_VALUE` */
export const dateTyped = (typed: string): CalendarDate => {
  const reading = readDate(typed);
  const fault = 'fault' in reading ? reading.fault : wholeDay(reading.value);
  if (fault !== undefined) {
    throw new OperationError('USAGE_VALUE', { option: '--date', reason: fault });
  }
  return (reading as { readonly value: string }).value as CalendarDate;
};

const faultOf = (value: string): string | undefined => {
  const reading = readDate(value);
  return 'fault' in reading ? reading.fault : undefined;
};

/** @throws Cancelled */
export const askDay = async (terminal: Terminal, proposed: CalendarDate): Promise<CalendarDate> => {
  const typed = await answerOf(
    text({
      ...terminal,
      message: 'Ngày phát: gõ ngày/tháng/năm (Enter để lấy ngày còn trống gần nhất)',
      placeholder: formatDate(proposed),
      defaultValue: proposed,
      validate: (value = '') => (value.trim() === '' ? undefined : faultOf(value)),
    }),
  );
  return dateTyped(typed);
};

/** All are chosen at first, in the order in which they are proposed. */
export const askItems = async (
  terminal: Terminal,
  proposed: readonly Article[],
): Promise<readonly Article[]> => {
  if (proposed.length === 0) return [];
  const keys = await answerOf(
    multiselect({
      ...terminal,
      message: 'Các bài từ buổi trước, mới trước (phím cách để bỏ hoặc lấy, Enter để nhận)',
      options: proposed.map(({ key, title }) => ({ value: key, label: title })),
      initialValues: proposed.map(({ key }) => key),
      required: false,
    }),
  );
  return proposed.filter(({ key }) => keys.includes(key));
};
