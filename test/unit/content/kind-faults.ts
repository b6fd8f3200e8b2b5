import type { FaultRow } from './fault-row.ts';
import { registers } from './make-content.ts';

const unit = (fields: string): string => `  - ${fields.replaceAll('\n', '\n    ')}\n`;

const province = unit('id: tinh-mau\nname: Đảng bộ tỉnh Mẫu\nkind: dang-bo-tinh');
const district = unit(
  'id: huyen-mau\nname: Đảng bộ huyện Mẫu\nkind: dang-bo-huyen\nparent: tinh-mau',
);

/** Units after those of the register, which ends on line 6; a province and its district end on line 13. */
const units = (sentence: string, fields: string, place: string, cure: string): FaultRow => [
  sentence,
  { 'units.yaml': `${registers['units.yaml']}${province}${district}${unit(fields)}` },
  [`content/units.yaml:${place}`],
  cure,
];

const kinds = (sentence: string, text: string, place: string, cure: string): FaultRow => [
  sentence,
  { 'kinds.yaml': text },
  [`content/kinds.yaml:${place}`],
  cure,
];

const own = 'kinds:\n  - id: dang-bo-vung\n    name: Đảng bộ vùng\n    level: ';

/** Faults of the kinds of units and their levels. */
export const kindFaultRows: readonly FaultRow[] = [
  units(
    'besides: a kind that is named, not given by its id',
    'id: a\nname: Đảng bộ phường A\nkind: Phường',
    '16:11 KIND_UNKNOWN',
    'ý bạn là "dang-bo-phuong"?',
  ),
  units(
    'besides: a kind that no register has',
    'id: a\nname: Đảng bộ A\nkind: dang-bo-vung-kinh-te',
    '16:11 KIND_UNKNOWN',
    'dòng "  - { id: dang-bo-vung-kinh-te, name: Tên của loại, level: co-so }"',
  ),
  units(
    'besides: a district after districts ended',
    'id: a\nname: Đảng bộ huyện A\nkind: dang-bo-huyen\nparent: tinh-mau\nvalidFrom: 2026-01-01',
    '18:16 KIND_NOT_VALID',
    'nếu đúng như vậy thì thêm vào kinds.yaml (chưa có thì tạo tệp, dòng đầu ghi "kinds:") dòng "  - { id: dang-bo-huyen, name: Đảng bộ huyện, level: huyen, shortForms: [huyện, H.], under: [tinh] }"',
  ),
  units(
    'besides: a special zone that ended before there were any',
    'id: a\nname: Đảng bộ đặc khu A\nkind: dang-bo-dac-khu\nvalidTo: 2020-01-01',
    '17:14 KIND_NOT_VALID',
    'sửa validTo',
  ),
  units(
    'besides: a special zone under a district',
    'id: a\nname: Đảng bộ đặc khu A\nkind: dang-bo-dac-khu\nparent: huyen-mau',
    '17:13 KIND_PARENT',
    'ghi parent: tinh-mau; nếu đúng',
  ),
  units(
    'besides: a commune under a district that has ended',
    'id: a\nname: Đảng bộ xã A\nkind: dang-bo-xa\nparent: huyen-mau\nvalidFrom: 2025-07-01',
    '17:13 KIND_PARENT_THEN (warning)',
    'ghi parent: tinh-mau; hoặc sửa validFrom',
  ),
  units(
    'besides: an official number of a place that is written without quotation marks',
    'id: a\nname: Đảng bộ xã A\nkind: dang-bo-xa\nplaceCode: 10501',
    '17:16 PLACE_CODE',
    'kể cả số 0 ở đầu: placeCode: "10501"',
  ),
  units(
    'besides: an official number of a place that is none',
    'id: a\nname: Đảng bộ xã A\nkind: dang-bo-xa\nplaceCode: "1050"',
    '17:16 PLACE_CODE',
    'placeCode: "00004" (xã)',
  ),
  units(
    'besides: a unit that took a part of one that is none',
    'id: a\nname: Đảng bộ xã A\nkind: dang-bo-xa\npredecessorsInPart: [huyen-mao]',
    '17:26 UNIT_UNKNOWN',
    'ý bạn là "huyen-mau"?',
  ),
  units(
    'besides: a unit that took a part of itself',
    'id: a\nname: Đảng bộ xã A\nkind: dang-bo-xa\npredecessorsInPart: [a]',
    '17:26 SUCCESSION_CIRCLE',
    'sửa trường predecessors',
  ),
  [
    'besides: a level of a congress that is none',
    { 'congresses.yaml': `${registers['congresses.yaml']}    level: cấp huyện\n` },
    ['content/congresses.yaml:5:12 LEVEL_UNKNOWN'],
    'ý bạn là "huyen"?',
  ],
  [
    'besides: a status of a congress that is none',
    { 'congresses.yaml': `${registers['congresses.yaml']}    status: xong\n` },
    ['content/congresses.yaml:5:13 FIELD_VALUE'],
    'viết một trong: du-kien, da-an-dinh',
  ],
  kinds(
    'besides: a kind with a level that is none',
    `${own}quan\n`,
    '4:12 LEVEL_UNKNOWN',
    'tinh, huyen, xa',
  ),
  kinds(
    'besides: a kind under one that is none',
    `${own}co-so\n    under: [dang-bo-xa, dang-bo-fuong]\n`,
    '5:25 KIND_UNDER_UNKNOWN',
    'ý bạn là "dang-bo-phuong"?',
  ),
  kinds(
    'besides: a kind that changes before it is there',
    `${own}co-so\n    validFrom: 2025-01-01\n    changes:\n      - { from: 2024-07-01, level: xa }\n`,
    '7:17 KIND_CHANGES',
    'ngày sớm nhất đứng đầu',
  ),
];
