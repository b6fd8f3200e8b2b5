import { describe, expect, test } from 'vitest';
import { readTable } from '../../../../src/unit-register/table/read-table.ts';
import { makeXlsx } from '../make-xlsx.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('a table in CSV', () => {
  test.each([
    ['commas', 'Tên,Loại\nĐảng bộ xã A,xã\n'],
    ['semicolons, as Excel in Vietnamese writes', '\ufeffTên;Loại\r\nĐảng bộ xã A;xã\r\n'],
    ['tabs', 'Tên\tLoại\nĐảng bộ xã A\txã'],
    ['quotation marks and spaces', '"Tên";Loại\n" Đảng bộ  xã A ";xã'],
    ['letters apart from their marks', 'Tên,Loại\nĐảng bộ xã A,xã\n'.normalize('NFD')],
  ])('with %s', async (_how, text) => {
    const rows = await readTable(bytes(text), 'a.csv');
    expect(rows).toEqual([
      { line: 1, cells: ['Tên', 'Loại'] },
      { line: 2, cells: ['Đảng bộ xã A', 'xã'] },
    ]);
  });

  test.each([
    ['UTF-16 of Excel', 'utf16le', [0xff, 0xfe]],
    ['UTF-8 with its mark', 'utf8', [0xef, 0xbb, 0xbf]],
  ] as const)('in %s', async (_what, encoding, mark) => {
    const text = Buffer.from('Tên;Loại\nĐảng bộ xã Ấm;xã\n', encoding);
    const rows = await readTable(Buffer.concat([Buffer.from(mark), text]), 'a.csv');
    expect(rows[1]?.cells).toEqual(['Đảng bộ xã Ấm', 'xã']);
  });

  test('keeps the numbers of its lines, and drops the apostrophe before a formula', async () => {
    const rows = await readTable(bytes("Tên\n\n'-A\n"), 'a.csv');
    expect(rows).toEqual([
      { line: 1, cells: ['Tên'] },
      { line: 3, cells: ['-A'] },
    ]);
  });
});

test('a workbook of Excel: texts and numbers', async () => {
  const rows = await readTable(
    await makeXlsx([
      ['Tên', 'Mã xã'],
      ['Xã A', 4],
    ]),
    'a.xlsx',
  );
  expect(rows[1]).toEqual({ line: 2, cells: ['Xã A', '4'] });
});

test.each([
  ['an empty file', bytes('\n\n'), 'bảng trống'],
  ['a damaged workbook', bytes('PK\u0003\u0004xx'), 'bảng bị hỏng'],
  ['an old workbook', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0), '.xls)'],
  ['a PDF', bytes('%PDF-1.7'), 'tệp PDF'],
])('%s is refused', async (_what, file, words) => {
  await expect(readTable(file, 'a')).rejects.toThrow(words);
});
