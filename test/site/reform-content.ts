import { article, registers, type ContentFiles } from '../unit/content/make-content.ts';

/*
 * A made-up district of 45 units before 1 July 2025, and its reform in one table: 24 communes become
 * five, one of them is split, the offices end with the district.
 */

const count = <Value>(length: number, make: (number: number) => Value): Value[] =>
  Array.from({ length }, (_, index) => make(index + 1));

const [communes, offices] = [24, 19];

const unitLines = [
  '{ id: tinh, name: Đảng bộ tỉnh Mẫu, kind: dang-bo-tinh }',
  '{ id: huyen, name: Đảng bộ huyện Mẫu, kind: dang-bo-huyen, parent: tinh }   # hết 30/6/2025',
  ...count(
    communes,
    (number) =>
      `{ id: xa-${number}, name: Đảng bộ xã Cũ ${number}, kind: dang-bo-xa, parent: huyen }`,
  ),
  ...count(
    offices,
    (number) =>
      `{ id: co-quan-${number}, name: Đảng bộ cơ quan Mẫu ${number}, kind: dang-bo-co-quan, parent: huyen }`,
  ),
];

/** The last commune goes in part to two new ones. */
export const reformTable = [
  'Đơn vị cũ;Phần;Đơn vị mới',
  ...count(communes - 1, (number) => `xã Cũ ${number};;Xã Mới ${Math.ceil(number / 5)}`),
  `xã Cũ ${communes};một phần;Xã Mới 4`,
  `xã Cũ ${communes};phần còn lại;Phường Mới 5`,
  'Đảng bộ huyện Mẫu;;thôi hoạt động',
  ...count(offices, (number) => `Đảng bộ cơ quan Mẫu ${number};;thôi hoạt động`),
]
  .map((line) => line.replace('Xã Mới 5', 'Phường Mới 5'))
  .join('\n');

const held = (id: string, name: string, day: string): string =>
  `  - { id: dai-hoi-${id}-2020, name: Đại hội ${name}, unit: ${id}, term: { from: 2020, to: 2025 }, status: da-hoan-thanh, actual: ${day} }\n`;

const congresses = `congresses:
${count(communes, (number) => held(`xa-${number}`, `Đảng bộ xã Cũ ${number}`, `2020-05-${String(number).padStart(2, '0')}`)).join('')}${held('huyen', 'Đảng bộ huyện Mẫu', '2020-08-19/2020-08-21')}`;

/** The content before the reform; articles of its last month are about old units. */
export const reformContent: ContentFiles = {
  ...registers,
  'units.yaml': `# Sổ đơn vị của huyện\nunits:\n${unitLines.map((line) => `  - ${line}\n`).join('')}`,
  'congresses.yaml': congresses,
  ...Object.fromEntries(
    count(communes, (number): [string, string] => [
      `articles/2025/06/tin-xa-${number}.md`,
      article({ title: `Tin xã Cũ ${number}`, date: '2025-06-30', unit: `xa-${number}` }),
    ]),
  ),
  'articles/2025/07/tin-xa-moi.md': article({
    title: 'Tin xã Mới 1',
    date: '2025-07-01',
    unit: 'xa-1',
  }),
};

/** A congress of a new commune, as an editor adds it after the reform. */
export const newCongress = `  - { id: dai-hoi-xa-moi-1-2025, name: Đại hội Đảng bộ xã Mới 1, unit: dang-bo-xa-moi-1, term: { from: 2025, to: 2030 }, planned: 2025-08-05/2025-08-06 }\n`;
