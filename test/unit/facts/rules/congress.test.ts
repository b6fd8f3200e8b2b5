import { expect, test } from 'vitest';
import type { CalendarDate } from '../../../../src/dates/calendar-date.ts';
import { register } from '../register.ts';
import { stated } from '../stated.ts';

const context = { ...register, day: '2020-03-13' as CalendarDate };

test.each([
  [
    'Đại hội đại biểu Đảng bộ huyện Mẫu Sơn lần thứ XXIV, nhiệm kỳ 2020 - 2025.',
    'congress-ordinal certain: XXIV',
  ],
  [
    'Đảng bộ xã Mẫu Tiến tổ chức Đại hội lần thứ XIII, nhiệm kỳ 2020-2025.',
    'congress-ordinal certain: XIII',
  ],
  [
    'Đại hội Đảng bộ huyện Mẫu Sơn lần thứ 24 (nhiệm kỳ 2020–2025).',
    'congress-ordinal certain: 24',
  ],
  [
    'Đại hội Đảng bộ huyện Mẫu Sơn lần thứ XXV, nhiệm kỳ 2021 - 2026.',
    'congress-term certain: 2021 - 2026',
  ],
  [
    'Đại hội Đảng bộ huyện Mẫu Sơn lần thứ XXV, nhiệm kỳ 2020 - 2022.',
    'congress-term certain: 2020 - 2022',
  ],
  ['Chuẩn bị Đại hội Đảng bộ huyện Mẫu Sơn lần thứ XXVI.', 'congress-ordinal certain: XXVI'],
  ['Đại hội Đảng bộ xã Mẫu Tiến diễn ra ngày 13/3/2020.', 'congress-day likely: 13/3/2020'],
  [
    'Đảng bộ huyện Mẫu Sơn đang chuẩn bị cho Đại hội lần thứ XXIV, nhiệm kỳ 2020-2025.',
    'congress-ordinal certain: XXIV',
  ],
  ['Ngày 15/3/2020, Đại hội Đảng bộ xã Mẫu Tiến khai mạc.', 'congress-day likely: 15/3/2020'],
  ['Ngày 15/3, Đảng bộ xã Mẫu Tiến tổ chức Đại hội lần thứ XII.', 'congress-day likely: 15/3'],
  [
    'Đại hội Đảng bộ xã Mẫu Tiến được tổ chức trong 2 ngày 12 và 13/3/2020.',
    'congress-day likely: 13/3/2020',
  ],
  ['Đại hội Đảng bộ xã Mẫu Tiến được tổ chức vào ngày 10/3.', 'congress-day likely: 10/3'],
])('%s', (text, found) => expect(stated(text, context)).toEqual([found]));

test.each([
  'Đại hội đại biểu Đảng bộ huyện Mẫu Sơn lần thứ XXV, nhiệm kỳ 2020 - 2025.',
  'Thực hiện Nghị quyết Đại hội Đảng bộ huyện Mẫu Sơn lần thứ XXIV, nhiệm kỳ 2015 - 2020.',
  'Nghị quyết Đại hội Đảng bộ huyện Mẫu Sơn lần thứ XXIV đã vào cuộc sống.',
  'Đại hội Đảng bộ xã Mẫu Tiến diễn ra ngày 11 và 12/3/2020.',
  'Đại hội Đảng bộ xã Mẫu Tiến họp ngày 12/3; ngày 20/3 xã họp tổng kết.',
  'Ngày 20/3/2020, Đảng bộ xã Mẫu Tiến tổ chức tuyên truyền kết quả Đại hội lần thứ XII.',
  'Đại hội Đảng bộ xã Mẫu Tiến trước đây tổ chức ngày 5/5/2015.',
  'Đại hội Đảng bộ tỉnh lần thứ XVII, nhiệm kỳ 2020-2025, và Đảng bộ huyện Mẫu Sơn.',
  'Đảng bộ xã Mẫu Tiến dự Đại hội Đảng bộ tỉnh lần thứ XVII, nhiệm kỳ 2020-2025.',
  'Đại hội Đảng bộ xã Mẫu Tiến Hạ lần thứ V, nhiệm kỳ 2020-2025.',
])('nothing in: %s', (text) => expect(stated(text, context)).toEqual([]));
