import { faults } from '../content/faults/catalogue.ts';
import { parsePublishingDate } from '../dates/publishing-date.ts';
import { readVietnameseDate } from '../dates/vietnamese-date.ts';
import type { Reading } from './reading.ts';

/** Whether the year can have a folder; see the paths in `file-kinds.ts`. */
const hasFolder = (date: string): boolean => /^(?:19|20)\d\d-/u.test(date);

/**
 * A publishing date in the form of the front matter. Days in Vietnamese notation are also accepted:
 * `12/3/2020` gives `2020-03-12`.
 */
export const readDate = (typed: string): Reading<string> => {
  const text = typed.trim().normalize('NFC');
  const reading = parsePublishingDate(text) ? { nearest: text } : readVietnameseDate(text);
  if (!reading || ('overflow' in reading && reading.overflow)) {
    const { message, hint } = faults.DATE.text('ngày', typed);
    return { fault: `${message}; ${hint}` };
  }
  return hasFolder(reading.nearest)
    ? { value: reading.nearest }
    : { fault: `năm của "${typed}" phải trong khoảng từ 1900 đến 2099` };
};
