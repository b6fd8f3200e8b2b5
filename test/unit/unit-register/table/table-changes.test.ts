import { describe, expect, test } from 'vitest';
import { defaultKinds } from '../../../../src/content/unit-kinds/default-kinds.ts';
import { exportedTable } from '../../../../src/unit-register/table/exported-table.ts';
import { readTable } from '../../../../src/unit-register/table/read-table.ts';
import {
  tableChanges,
  type TableChanges,
} from '../../../../src/unit-register/table/table-changes.ts';
import { unitTable } from '../../../../src/unit-register/table/table-head.ts';
import { makeUnit } from '../../site/make-newsroom.ts';

const day = '2025-07-01' as never;
const units = [
  makeUnit('tinh-a', { name: 'Đảng bộ tỉnh A', kind: 'dang-bo-tinh', placeCode: '01' }),
  makeUnit('tinh-b', { name: 'Đảng bộ tỉnh B', kind: 'dang-bo-tinh' }),
  makeUnit('xa-ninh-giang', {
    name: 'Đảng bộ xã Ninh Giang',
    parent: 'tinh-a',
    validFrom: day,
  }),
  makeUnit('xa-cu', {
    name: 'Đảng bộ xã Hồng Đức',
    validTo: '2025-06-30' as never,
    aliases: ['Hồng Đức'],
  }),
];

const changesOf = async (csv: string): Promise<TableChanges> => {
  const rows = await readTable(new TextEncoder().encode(csv), 'a.csv');
  return tableChanges(unitTable(rows, 'a.csv'), units, defaultKinds);
};

const added = ({ changes }: TableChanges) =>
  changes.flatMap((change) => (change.kind === 'add' ? [change.unit] : []));

const faults = ({ problems }: TableChanges): string[] =>
  problems.filter(({ isFault }) => isFault).map(({ line, text }) => `${line}: ${text}`);

describe('a new unit', () => {
  test('is read from headings in other spellings below the name of the table', async () => {
    const csv = `DANH SÁCH;;;\nSTT;Tên tổ chức đảng (*);TRỰC THUỘC;Mã số ĐVHC;Ngày thành lập\n1;Phường Lê  Chân;Tỉnh A;4;1/7/2025\n`;
    const found = await changesOf(csv);
    expect(faults(found)).toEqual([]);
    expect(added(found)).toMatchObject([
      {
        id: 'dang-bo-phuong-le-chan',
        name: 'Đảng bộ phường Lê Chân',
        kind: 'dang-bo-phuong',
        parent: 'tinh-a',
        placeCode: '00004',
        validFrom: '2025-07-01',
      },
    ]);
  });

  test('of a name that another province has gets an id of its own', async () => {
    const found = await changesOf('Tên,Trực thuộc\nXã Ninh Giang,tinh-b\n');
    expect(added(found).map(({ id, parent }) => [id, parent])).toEqual([
      ['dang-bo-xa-ninh-giang', 'tinh-b'],
    ]);
    const both = await changesOf('Tên,Trực thuộc\nXã Lê,Tỉnh A\nXã Lê,01\nXã Lê,Đảng bộ tỉnh B\n');
    expect(both.problems.map(({ line, text }) => `${line} ${text}`)).toContainEqual(
      expect.stringContaining('3 cùng tên, cùng cấp trên với dòng 2'),
    );
    expect(added(both).map(({ id }) => id)).toEqual([
      'dang-bo-xa-le',
      'dang-bo-xa-le-a',
      'dang-bo-xa-le-b',
    ]);
  });

  test('may be under another row', async () => {
    const found = await changesOf('Tên,Thuộc\nChi bộ thôn 1,Đảng bộ xã Mới\nXã Mới,tinh-b\n');
    expect(added(found)[0]).toMatchObject({ kind: 'chi-bo-thon', parent: 'dang-bo-xa-moi' });
  });

  test('after a former one of the same name is another unit', async () => {
    const found = await changesOf('Tên,Từ ngày\nĐảng bộ xã Hồng Đức,2025-07-01\n');
    expect(added(found).map(({ id }) => id)).toEqual(['dang-bo-xa-hong-duc']);
  });
});

describe('a unit of the register', () => {
  test('gets what its row says; empty cells and other values of lists stay', async () => {
    const csv =
      'Mã,Tên,Tên khác,Mã xã,Ghi chú\nxa-ninh-giang,Đảng bộ xã Ninh Giang,NG,10945,\nxa-cu,Đảng bộ xã Hồng Đức,xã Hồng Đức,,\n';
    const { changes, unchanged } = await changesOf(csv);
    expect(unchanged).toBe(0);
    expect(changes).toEqual([
      { kind: 'set', id: 'xa-ninh-giang', field: 'placeCode', before: undefined, value: '10945' },
      { kind: 'extend', id: 'xa-ninh-giang', field: 'aliases', before: [], values: ['NG'] },
      {
        kind: 'extend',
        id: 'xa-cu',
        field: 'aliases',
        before: ['Hồng Đức'],
        values: ['xã Hồng Đức'],
      },
    ]);
  });

  test('comes back unchanged from an exported table', async () => {
    const { changes, problems, unchanged } = await changesOf(exportedTable(units, defaultKinds));
    expect([changes, problems, unchanged]).toEqual([[], [], units.length]);
  });
});

test.each([
  ['a row twice', 'Mã,Tên\na,Xã A\na,Xã A\n', '3: trùng đơn vị với dòng 2'],
  ['a kind that is none', 'Tên,Loại\nĐảng bộ X,Đảng bộ phuờg\n', 'ý bạn là "Đảng bộ phường"?'],
  ['no kind at all', 'Tên\nTrường A\n', '2: "Trường A": không có loại'],
  ['a day that does not exist', 'Tên,Từ ngày\nXã A,31/2/2025\n', 'tháng 2 không có ngày ấy'],
  ['a word for a day', 'Tên,Từ ngày\nXã A,năm 2025\n', 'không phải một ngày; viết như 1/7/2025'],
  ['a number that is too long', 'Tên,Mã xã\nXã A,123456\n', 'không phải mã số'],
  ['a parent that is none', 'Tên,Cấp trên\nXã A,Đảng bộ tỉnh Aa\n', 'ý bạn là "Đảng bộ tỉnh A"?'],
  [
    'a predecessor that is none',
    'Tên,Tiền thân\nXã A,xa-cu; khong-co-dau-ca\n',
    'Tiền thân: không có "khong-co-dau-ca"',
  ],
])('%s is a fault of its row', async (_what, csv, words) => {
  const found = faults(await changesOf(csv));
  expect(found).toHaveLength(1);
  expect(found[0]).toContain(words);
});

test('a name with one letter wrong is probably that of a unit under the same parent', async () => {
  const { problems } = await changesOf('Tên,Cấp trên\nXã Ninh Gianh,tinh-a\n');
  expect(problems.map(({ text }) => text)).toContainEqual(
    expect.stringContaining('gần giống "Đảng bộ xã Ninh Giang" (xa-ninh-giang)'),
  );
});

test('a table without a column of names is refused with what it has', async () => {
  await expect(changesOf('A,B\n1,2\n')).rejects.toThrow(
    'không có cột tên đơn vị (các ô đầu bảng: A, B)',
  );
});

const notes = ({ problems }: TableChanges): string[] =>
  problems.filter(({ isFault }) => !isFault).map(({ line, text }) => `${line}: ${text}`);

describe('tables as offices keep them', () => {
  test.each([
    ['a day of Excel without its format', 'Tên,Từ ngày\nXã Mới,43647\n', 'được đọc là 01/07/2019'],
    ['the line of a total', 'Tên;Loại\nXã Mới;xã\nTổng cộng: 1;\n', 'dòng tổng cộng nên bỏ qua'],
    ['a merged cell above', 'Cấp trên;Tên\ntinh-a;Xã Một\n;Xã Hai\n', 'ghi "tinh-a" vào từng dòng'],
    ['a name without its parent', 'Tên\nXã Ninh Giăng\n', '(xa-ninh-giang) đã có'],
  ])('%s is told', async (_what, csv, said) => {
    const found = await changesOf(csv);
    expect(faults(found)).toEqual([]);
    expect(notes(found).join('\n')).toContain(said);
  });

  test.each([
    ['commas in the title above', 'Danh sách, năm 2025, huyện A\nTên;Loại\nXã Mới;xã\n'],
    ['semicolons in a cell', 'Tên,Loại,Tên gọi khác\nXã Mới,xã,"A;B;C;D"\n'],
    ['the heading of a list of places', 'Xã/phường;Thuộc huyện;Dân số\nXã Mới;tinh-a;5.000\n'],
  ])('%s', async (_what, csv) => {
    const found = await changesOf(csv);
    expect(faults(found)).toEqual([]);
    expect(added(found)).toMatchObject([{ id: 'dang-bo-xa-moi', kind: 'dang-bo-xa' }]);
  });
});
