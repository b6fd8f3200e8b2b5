import { expect, test } from 'vitest';
import { askStation } from '../../../src/cli/ask-station.ts';
import { Cancelled } from '../../../src/cli/ask.ts';
import type { CalendarDate } from '../../../src/dates/calendar-date.ts';
import { keys, terminalWith } from './terminal-with.ts';

const today = '2026-12-01' as CalendarDate;

test('eight questions; what is suggested is shown as the answer', async () => {
  const { terminal, seen } = terminalWith([
    ['Tên đài', 'Đài Truyền thanh xã Mẫu', keys.enter],
    ['Tên trang', keys.enter],
    ['Địa chỉ trang', 'trang cua xa', keys.enter],
    ['Viết dạng', ...Array<string>(12).fill('\u007F'), 'https://mau.example.vn', keys.enter],
    ['Cơ quan chủ quản', 'UBND xã Mẫu', keys.enter],
    ['Người chịu trách nhiệm', keys.enter],
    ['thư điện tử', keys.enter],
    ['chuyên mục', keys.enter],
    ['tổ chức đảng', 'Đảng bộ xã Mẫu', keys.enter, '- Chi bộ thôn Đoài', keys.enter, keys.enter],
  ]);
  await expect(askStation(terminal, { today })).resolves.toEqual({
    today,
    station: 'Đài Truyền thanh xã Mẫu',
    name: 'Bản tin đại hội xã Mẫu',
    url: 'https://mau.example.vn/',
    owner: 'UBND xã Mẫu',
    responsible: 'Phụ trách Đài Truyền thanh xã Mẫu',
    contact: '',
    categories: ['Tin tức', 'Đại hội đảng bộ', 'Truyền thanh'],
    units: ['Đảng bộ xã Mẫu', 'Chi bộ thôn Đoài'],
  });
  expect(seen.text).toMatch(/◇ {2}Tên trang .*\n│ {2}Bản tin đại hội xã Mẫu\n/u);
  expect(seen.text).not.toMatch(/navigate|confirm|select|search|none|match|submit/iu);
});

test('Esc ends the questions', async () => {
  const { terminal } = terminalWith([['Tên đài', 'Đài', keys.escape]]);
  await expect(askStation(terminal, { today })).rejects.toThrow(Cancelled);
});
