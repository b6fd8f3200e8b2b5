import { expect, test } from 'vitest';
import { reported } from '../find.ts';
import { unitsOf } from '../make-units.ts';

const units = unitsOf(
  {
    id: 'hong-duc',
    name: 'Đảng bộ xã Hồng Đức',
    shortName: 'Đảng bộ Hồng Đức',
    misspellings: ['Đảng bộ xã Hông Đức', 'Hồng Đứt'],
  },
  {
    id: 'dan-dang',
    name: 'Đảng bộ cơ quan Dân Đảng',
    shortName: 'Đảng bộ Dân Đảng',
    aliases: ['Đảng bộ cơ quan Dân - Đảng'],
    misspellings: ['Đảng bộ Dân-Đảng'],
  },
  { id: 'ninh-giang', name: 'Đảng bộ huyện Ninh Giang' },
  { id: 'tan-huong', name: 'Đảng bộ xã Tân Hương' },
  { id: 'tan-hong', name: 'Đảng bộ xã Tân Hồng' },
  { id: 'hoa-binh', name: 'Chi bộ Trường THPT Hòa Bình' },
);

const find = (text: string): string[] => reported('unit-name', text, { units });

test.each([
  ['a part of a registered misspelling', 'Đảng bộ xã Hông Đức họp', '0:11 Hông Đức → Hồng Đức'],
  ['a registered misspelling', 'ở Hồng Đứt', '0:2 Hồng Đứt → Hồng Đức'],
  ['one of another length', 'Đảng bộ Dân-Đảng', '0:0 Đảng bộ Dân-Đảng → Đảng bộ Dân Đảng'],
  ['a tone', 'Đảng bộ cơ quan Dân Đãng', '0:16 Dân Đãng → Dân Đảng'],
  ['a mark', 'xã Hồng Dức', '0:3 Hồng Dức → Hồng Đức'],
  ['a tone and a mark of one letter', 'xã Hong Đức', '0:3 Hong Đức → Hồng Đức'],
  ['a letter that makes no syllable', 'Huyện Ninh Giangg', '0:6 Ninh Giangg → Ninh Giang'],
  ['a letter, behind the whole name', 'Đảng bộ huyện Minh Giang', '0:14 Minh Giang → Ninh Giang'],
  ['a registered misspelling in capitals', 'HỒNG ĐỨT', '0:0 HỒNG ĐỨT → HỒNG ĐỨC'],
  ['in capitals', 'ĐẢNG BỘ XÃ HÔNG ĐỨC', '0:11 HÔNG ĐỨC → HỒNG ĐỨC'],
  ['behind heads with capitals', 'Đảng Bộ Xã Hồng Đưc', '0:11 Hồng Đưc → Hồng Đức'],
  ['behind the first word', 'Tại Nình Giang, trời mưa', '0:4 Nình Giang → Ninh Giang'],
])('%s is reported', (_name, text, finding) => expect(find(text)).toEqual([finding]));

test.each([
  ['right names', 'Đảng bộ xã Hồng Đức và Đảng bộ cơ quan Dân Đảng'],
  ['aliases', 'Đảng bộ cơ quan Dân - Đảng'],
  ['another registered name', 'xã Tân Hồng, xã Tân Hương'],
  ['another name by a letter', 'xã Tân Hưng, xã Hùng Đức'],
  ['provinces', 'tỉnh Hòa Bình, tỉnh Kiên Giang'],
  ['the other tone style', 'Trường THPT Hoà Bình'],
  ['persons', 'ông Hồng Đực và đồng chí Hồng Đúc'],
  ['longer names', 'Nguyễn Hồng Đực, Hồng Đực Anh'],
  ['small letters', 'dân đang chờ, hông đức'],
  ['a name in two lines', 'Hông\nĐức'],
  ['two syllables that differ', 'Hông Đưc'],
  ['a part of a word', 'Hồng Đứtt'],
])('%s are not reported', (_name, text) => expect(find(text)).toEqual([]));

test('without a register nothing is reported', () => {
  expect(reported('unit-name', 'Hông Đức')).toEqual([]);
});

/** So many made-up communes that any other name is near one of them. */
const many = unitsOf(
  ...[
    'An',
    'Bình',
    'Đức',
    'Hưng',
    'Lộc',
    'Phong',
    'Phú',
    'Thành',
    'Thịnh',
    'Tiến',
    'Trung',
    'Vân',
    'Xuân',
    'Yên',
    'Long',
    'Kim',
  ]
    .flatMap((first) =>
      [
        'Bắc',
        'Đông',
        'Hòa',
        'Khê',
        'Lâm',
        'Mỹ',
        'Ninh',
        'Quang',
        'Sơn',
        'Tân',
        'Thủy',
        'Trạch',
        'Viên',
        'Hải',
      ].map((second) => `${first} ${second}`),
    )
    .map((name) => ({ id: name, name: `Đảng bộ xã ${name}`, shortName: `Đảng bộ ${name}` })),
  { id: 'bien-dong', name: 'Đảng bộ xã Biển Động' },
);

const amongMany = (text: string): string[] => reported('unit-name', text, { units: many });

test.each([
  ['Đảng bộ xã Hưng Đồng họp.', '0:11 Hưng Đồng → Hưng Đông'],
  ['Bí thư Đảng ủy xã Phú Lam tới dự.', '0:18 Phú Lam → Phú Lâm'],
  ['Đảng bộ Tiến Sớn họp.', '0:8 Tiến Sớn → Tiến Sơn'],
  ['Đảng bộ xã Hưng Đnôg họp.', '0:11 Hưng Đnôg → Hưng Đông'],
  ['Dân xã Vân Thủỳ vui.', '0:7 Vân Thủỳ → Vân Thủy'],
  ['Dân xã Phú Lam và xã Phú Lâm vui.', '0:7 Phú Lam → Phú Lâm'],
])(
  'in a dense register an error is reported after the Party or beside the right name: %s',
  (text, found) => expect(amongMany(text)).toEqual([found]),
);

test.each([
  'Tàu ra Biển Đông; dân xã Phú Lam vui.',
  'Đảng bộ xã Phú Lâm họp. Đảng bộ phường Phú Lam họp.',
  'Dân xã Phú Lam và xã Phú Lâm Thượng vui.',
  'Ông Phú Lam, đường Hưng Đồng, Trường Vân Thuy.',
])('in a dense register nothing is reported about: %s', (text) =>
  expect(amongMany(text)).toEqual([]),
);
