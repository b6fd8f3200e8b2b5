import type { z } from 'zod';
import { field } from './field.ts';
import { group, listOf, termId, year } from './fields.ts';

/** The years of a term (nhiệm kỳ). */
export const term = group({
  from: field(year, {
    label: 'Từ năm',
    help: 'Năm đầu nhiệm kỳ',
    control: 'number',
    group: 'time',
    example: 2020,
    shown: ['page', 'lists', 'openData', 'search'],
  }),
  to: field(year, {
    label: 'Đến năm',
    help: 'Năm cuối nhiệm kỳ',
    control: 'number',
    group: 'time',
    example: 2025,
    shown: ['page', 'lists', 'openData', 'search'],
  }),
});

/**
 * An entry about a term (nhiệm kỳ): the years under which it was listed before they were corrected.
 * The term itself exists through its congresses.
 */
export const termSchema = group({
  id: field(termId, {
    label: 'Nhiệm kỳ',
    help: 'Phải là nhiệm kỳ của một đại hội',
    control: 'code',
    group: 'addresses',
    example: '2020-2025',
    notShown: 'làm nên địa chỉ của nhiệm kỳ',
  }),
  formerIds: field(listOf(termId), {
    label: 'Nhiệm kỳ ghi nhầm',
    help: 'Các nhiệm kỳ ghi nhầm trước đây: địa chỉ cũ của nhiệm kỳ dẫn tới trang này',
    control: 'lines',
    group: 'addresses',
    notShown: 'làm nên các trang chuyển tới nhiệm kỳ',
  }),
});

export type TermEntry = z.infer<typeof termSchema>;
