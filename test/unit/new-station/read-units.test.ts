import { expect, test } from 'vitest';
import { readUnits } from '../../../src/new-station/read-units.ts';

const list = 'Đảng bộ xã Hồng Đức\r\nTrạm Y tế xã\r\n';

test.each([
  ['UTF-8', Buffer.from(list)],
  ['UTF-8 with a byte order mark', Buffer.from(`\uFEFF${list}`)],
  ['UTF-16 of Notepad', Buffer.from(`\uFEFF${list}`, 'utf16le')],
])('a list in %s is read', (_name, bytes) => {
  expect(readUnits(bytes)).toEqual({ names: ['Đảng bộ xã Hồng Đức', 'Trạm Y tế xã'] });
});

test.each([
  ['letters of an old font (TCVN3)', Buffer.from('§¶ng bé x· Hång §øc', 'latin1'), 'encoding'],
  ['a Word file', Buffer.from('PK\u0003\u0004\u0000\u0000'), 'encoding'],
  ['nothing', Buffer.from('\n \n'), 'empty'],
] as const)('%s gives no names', (_name, bytes, fault) => {
  expect(readUnits(bytes)).toEqual({ fault });
});
