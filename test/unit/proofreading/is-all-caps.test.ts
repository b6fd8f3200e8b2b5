import { expect, test } from 'vitest';
import { isAllCaps } from '../../../src/proofreading/is-all-caps.ts';

test.each([
  ['ĐẠI HỘI THÀNH CÔNG', true],
  ['ĐẠI HỘI THÀNH CÔNG'.normalize('NFD'), true],
  ['ĐẠI HỘI LẦN THỨ XXV (2020-2025)', true],
  ['ĐẠI HỘI THÀNH CÔNg', false],
  ['ĐẠI HỘI XÃ', false],
  ['UBND HUYỆN', false],
  ['2020-2025', false],
  ['', false],
])('%s: %s', (title, expected) => expect(isAllCaps(title)).toBe(expected));
