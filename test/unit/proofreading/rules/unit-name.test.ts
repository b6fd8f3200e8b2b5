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
