import { expect, test } from 'vitest';
import { reported } from '../find.ts';

test.each([
  ['a title', 'ĐẠI HỘI THÀNH CÔNG', ['0:0 ĐẠI HỘI THÀNH CÔNG']],
  ['a heading', 'Lời.\n\n## PHƯƠNG HƯỚNG, NHIỆM VỤ', ['2:3 PHƯƠNG HƯỚNG, NHIỆM VỤ']],
  ['a short one', '## KẾT QUẢ', []],
  ['short forms', 'UBND, HĐND, UBMTTQ', []],
  ['a row of a table', '| NGÀY THÁNG | NỘI DUNG |', []],
  ['a list entry', '- HỘI NÔNG DÂN HUYỆN', []],
  ['code', '`CHU HOA KHONG DAU`', []],
])('%s', (_name, text, findings) => expect(reported('all-caps', text)).toEqual(findings));
