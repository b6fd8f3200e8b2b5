import { describe, expect, test } from 'vitest';
import { defaultKinds } from '../../../../src/content/unit-kinds/default-kinds.ts';
import type { UnitChange } from '../../../../src/unit-register/changes/unit-change.ts';
import { withUnitChanges } from '../../../../src/unit-register/changes/write-changes.ts';
import { readReform } from '../../../../src/unit-register/reform/read-reform.ts';
import {
  reformChanges,
  type ReformChanges,
} from '../../../../src/unit-register/reform/reform-changes.ts';
import { reformEffects } from '../../../../src/unit-register/reform/reform-effects.ts';
import { parseFiles, placesOf } from '../../content/make-content.ts';
import { makeArticle, makeUnit, present } from '../../site/make-newsroom.ts';

const commune = (index: number): string => `Đảng bộ xã Cũ ${index}`;
const communes = Array.from({ length: 20 }, (_, index) =>
  makeUnit(`xa-${index + 1}`, { name: commune(index + 1), parent: 'huyen' }),
);
const units = [
  makeUnit('tinh', { name: 'Đảng bộ tỉnh Mẫu', kind: 'dang-bo-tinh' }),
  makeUnit('huyen', { name: 'Đảng bộ huyện Mẫu', kind: 'dang-bo-huyen', parent: 'tinh' }),
  ...communes,
];

const reformOf = async (text: string, file = 'a.csv'): Promise<ReformChanges> =>
  reformChanges(
    await readReform(new TextEncoder().encode(text), file, undefined),
    units,
    defaultKinds,
  );

const added = ({ changes }: ReformChanges) =>
  changes.flatMap((change) => (change.kind === 'add' ? [change.unit] : []));

const ended = ({ changes }: ReformChanges): string[] =>
  changes.flatMap((change) =>
    change.kind === 'set' && change.field === 'validTo' ? [`${change.id} ${change.value}`] : [],
  );

const faults = ({ problems }: ReformChanges): string[] =>
  problems.filter(({ isFault }) => isFault).map(({ line, text }) => `${line}: ${text}`);

/** A commune reform: 20 into 5, and the end of the district. */
const reform = [
  'Đơn vị cũ;Phần;Đơn vị mới;Ngày',
  ...communes.map(({ name }, index) => `${name};;Xã Mới ${Math.floor(index / 4) + 1};1/7/2025`),
  'Đảng bộ huyện Mẫu;;thôi hoạt động;1/7/2025',
].join('\n');

describe('a commune reform in one table', () => {
  test('ends the old units on the day before, and names them as predecessors', async () => {
    const found = await reformOf(reform);
    expect(found.problems).toEqual([]);
    expect(ended(found)).toEqual(
      [...communes.map(({ id }) => id), 'huyen'].map((id) => `${id} 2025-06-30`),
    );
    expect(added(found)).toHaveLength(5);
    expect(added(found)[1]).toMatchObject({
      id: 'dang-bo-xa-moi-2',
      name: 'Đảng bộ xã Mới 2',
      kind: 'dang-bo-xa',
      parent: 'tinh',
      validFrom: '2025-07-01',
      predecessors: ['xa-5', 'xa-6', 'xa-7', 'xa-8'],
    });
  });

  test('gives a register without faults, to which nothing is added the second time', async () => {
    const text = `units:\n${units
      .map(({ id, name, kind, parent = 'x' }) =>
        `  - { id: ${id}, name: ${name}, kind: ${kind}, parent: ${parent} }\n`.replace(
          ', parent: x',
          '',
        ),
      )
      .join('')}`;
    const before = present(parseFiles({ 'units.yaml': text, 'congresses.yaml': '' }).content);
    const mergers = await readReform(new TextEncoder().encode(reform), 'a.csv', undefined);
    const changes = (register: typeof before): readonly UnitChange[] =>
      reformChanges(mergers, register.units, defaultKinds).changes;
    const files = {
      'units.yaml': withUnitChanges(text, before.units, changes(before)),
      'congresses.yaml': '',
    };
    const { content, problems } = parseFiles(files);
    expect(placesOf(problems).filter((place) => place.includes('units.yaml'))).toEqual([]);
    expect(changes(present(content))).toEqual([]);
  });

  test('says what the site shows, and what articles call the units', async () => {
    const { reformed } = await reformOf(reform);
    const articles = [
      makeArticle('2025/06/a', '2025-06-01', { units: ['xa-1'] }),
      makeArticle('2025/07/b', '2025-07-02', { units: ['xa-1'] }),
    ];
    const below = makeUnit('thon', { name: 'Chi bộ thôn', kind: 'chi-bo', parent: 'xa-2' });
    const effects = reformEffects(reformed, { units: [...units, below], congresses: [], articles });
    expect(effects).toContain('/don-vi/dang-bo-xa-moi-1/: Đảng bộ xã Mới 1, từ 01/07/2025');
    expect(effects).toContain(
      '/don-vi/xa-1/: giữ nguyên địa chỉ và bài, ghi "Nay là: Đảng bộ xã Mới 1"',
    );
    expect(effects).toContain('1 bài trước ngày 01/07/2025 vẫn gọi là "Đảng bộ xã Cũ 1"');
    expect(effects).toContain('content/articles/2025/07/b.md; ghi unit: dang-bo-xa-moi-1');
    expect(effects).toContain('1 đơn vị còn ghi cấp trên đã thôi hoạt động: thon');
  });
});

describe('a unit of which only a part goes', () => {
  test('goes on, unless the rest goes too', async () => {
    const found = await reformOf(
      'Đơn vị cũ,Đơn vị mới,Ngày\nxã Cũ 1;một phần xã Cũ 2,Xã Mới,1/7/2025\nphần còn lại của xã Cũ 3,Xã Mới,1/7/2025\n',
    );
    expect(faults(found)).toEqual([]);
    expect(ended(found)).toEqual(['xa-1 2025-06-30', 'xa-3 2025-06-30']);
    expect(added(found)).toMatchObject([
      { predecessors: ['xa-1'], predecessorsInPart: ['xa-2', 'xa-3'] },
    ]);
  });

  test('may be given in YAML too', async () => {
    const yaml = `date: 2025-07-01
changes:
  - from: [xa-1]
    partsOf: [xa-2]
    to: Đảng bộ xã Cũ 1
    parent: tinh
    placeCode: "10501"
`;
    const found = await reformOf(yaml, 'a.yaml');
    expect(added(found)).toMatchObject([
      { id: 'dang-bo-xa-cu-1', parent: 'tinh', placeCode: '10501', predecessorsInPart: ['xa-2'] },
    ]);
  });
});

const row = (line: string): string => `Đơn vị cũ,Đơn vị mới,Ngày,Cấp trên\n${line}\n`;

test.each([
  ['an old unit that is none', 'xã Cũ 21,Xã Mới,1/7/2025', 'ý bạn là "xã Cũ 1"?'],
  [
    'an old unit in two new ones',
    'xa-1,Xã Mới,1/7/2025\nxa-1,Xã Khác,1/7/2025',
    '3: "Đảng bộ xã Cũ 1" (xa-1) đã vào đơn vị khác ở dòng 2',
  ],
  [
    'a new unit that exists',
    'xa-1,Xã Cũ 2,1/7/2025,Huyện Mẫu',
    'sau ngày ấy là một đơn vị mới cùng tên',
  ],
])('%s is a fault of its row', async (_what, line, words) => {
  const found = faults(await reformOf(row(line)));
  expect(found).toHaveLength(1);
  expect(found[0]).toContain(words);
});

test.each([
  ['no day', 'Đơn vị cũ,Đơn vị mới\na,b\n', 'a.csv', 'không ghi ngày sáp nhập'],
  ['a word for a day', row('a,b,hôm qua'), 'a.csv', '"hôm qua" không phải một ngày'],
  ['no columns', 'A,B\n1,2\n', 'a.csv', 'không thấy cột "Đơn vị cũ" và "Đơn vị mới"'],
  ['no list of changes', 'date: 2025-07-01\n', 'a.yaml', 'không có danh sách "changes:"'],
])('a file with %s is refused', async (_what, text, file, words) => {
  await expect(reformOf(text, file)).rejects.toThrow(words);
});
