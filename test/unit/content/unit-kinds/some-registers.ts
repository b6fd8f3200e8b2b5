/** A register of units of today, its own kinds if it has any, and the faults that it should have. */
export interface SomeRegister {
  readonly units: string;
  readonly kinds?: string;
  /** `line:column CODE`; none if the register is right. */
  readonly faults: readonly string[];
}

const units = (...lines: readonly string[]): string =>
  `units:\n${lines.map((line) => `  - { ${line} }\n`).join('')}`;

const right = (...lines: readonly string[]): SomeRegister => ({
  units: units(...lines),
  faults: [],
});

const wrong = (faults: readonly string[], ...lines: readonly string[]): SomeRegister => ({
  units: units(...lines),
  faults,
});

const commune = 'id: x, name: Đảng bộ xã A, kind: dang-bo-xa';
const province = 'id: t, name: Đảng bộ tỉnh Mẫu, kind: dang-bo-tinh';

/** What stations write since 1 July 2025, right and wrong. */
export const someRegisters: Readonly<Record<string, SomeRegister>> = {
  'a ward under a province': right(
    province,
    'id: p, name: Đảng bộ phường A, kind: dang-bo-phuong, parent: t, validFrom: 2025-07-01',
  ),
  'a ward of a town, before': right(
    'id: h, name: Đảng bộ thị xã Mẫu, kind: dang-bo-thi-xa',
    'id: p, name: Đảng bộ phường A, kind: dang-bo-phuong, parent: h, validTo: 2025-06-30',
  ),
  'a special zone under a city': right(
    'id: t, name: Đảng bộ thành phố Mẫu, kind: dang-bo-thanh-pho',
    'id: d, name: Đảng bộ đặc khu A, kind: dang-bo-dac-khu, parent: t, placeCode: "11914"',
  ),
  'what is under a commune': right(
    commune,
    'id: c, name: Đảng bộ các cơ quan Đảng xã A, kind: dang-bo-cac-co-quan-dang, parent: x',
    'id: u, name: Đảng bộ Ủy ban nhân dân xã A, kind: dang-bo-uy-ban-nhan-dan, parent: x',
    'id: ca, name: Đảng bộ Công an xã A, kind: dang-bo-cong-an, parent: x',
    'id: qs, name: Đảng bộ Quân sự xã A, kind: dang-bo-quan-su, parent: x',
    'id: dn, name: Đảng bộ Công ty A, kind: dang-bo-doanh-nghiep, parent: x',
    'id: tr, name: Chi bộ Trường mầm non A, kind: chi-bo, parent: x',
    'id: th, name: Chi bộ thôn Một, kind: chi-bo-thon, parent: x',
  ),
  'a cell of a residential group': right(
    'id: p, name: Đảng bộ phường A, kind: dang-bo-phuong',
    'id: c, name: Chi bộ tổ dân phố 5, kind: chi-bo-to-dan-pho, parent: p',
  ),
  'a merger in part': right(
    'id: a, name: Đảng bộ xã A, kind: dang-bo-xa, validTo: 2025-06-30',
    'id: b, name: Đảng bộ xã B, kind: dang-bo-xa',
    'id: c, name: Đảng bộ xã C, kind: dang-bo-xa, validFrom: 2025-07-01, predecessors: [a], predecessorsInPart: [b]',
  ),
  'a commune split in two': right(
    'id: a, name: Đảng bộ xã A, kind: dang-bo-xa, validTo: 2025-06-30',
    'id: b, name: Đảng bộ xã B, kind: dang-bo-xa, validFrom: 2025-07-01, predecessorsInPart: [a]',
    'id: c, name: Đảng bộ xã C, kind: dang-bo-xa, validFrom: 2025-07-01, predecessorsInPart: [a]',
  ),
  'a renamed commune': right(
    'id: a, name: Đảng bộ xã Cũ, kind: dang-bo-xa, validTo: 2019-12-31',
    'id: b, name: Đảng bộ xã Mới, kind: dang-bo-xa, validFrom: 2020-01-01, predecessors: [a]',
  ),
  'one name under two provinces': right(
    'id: t1, name: Đảng bộ thành phố Hải Phòng, kind: dang-bo-thanh-pho',
    'id: t2, name: Đảng bộ tỉnh Ninh Bình, kind: dang-bo-tinh',
    'id: n1, name: Đảng bộ xã Ninh Giang, kind: dang-bo-xa, parent: t1',
    'id: n2, name: Đảng bộ xã Ninh Giang, kind: dang-bo-xa, parent: t2',
  ),
  'one number, one after the other': right(
    'id: a, name: Đảng bộ xã A, kind: dang-bo-xa, placeCode: "10501", validTo: 2025-06-30',
    'id: b, name: Đảng bộ xã A, kind: dang-bo-xa, placeCode: "10501", validFrom: 2025-07-01, predecessors: [a]',
  ),
  'hamlets with the number of their commune': right(
    `${commune}, placeCode: "10501"`,
    'id: t1, name: Chi bộ thôn Một, kind: chi-bo-thon, parent: x, placeCode: "10501"',
    'id: t2, name: Chi bộ thôn Hai, kind: chi-bo-thon, parent: x, placeCode: "10501"',
  ),
  'a kind of its own': {
    ...right(province, 'id: k, name: Đảng bộ Khu công nghiệp A, kind: dang-bo-kcn, parent: t'),
    kinds:
      'kinds:\n  - { id: dang-bo-kcn, name: Đảng bộ khu công nghiệp, shortForms: [KCN], level: co-so, under: [tinh, xa] }\n',
  },
  'a ward under a district that is no more': wrong(
    ['3:68 KIND_PARENT'],
    'id: h, name: Đảng bộ huyện Mẫu, kind: dang-bo-huyen',
    'id: p, name: Đảng bộ phường A, kind: dang-bo-phuong, parent: h, validFrom: 2025-07-01',
  ),
  'a special zone before there were any': wrong(
    ['2:72 KIND_NOT_VALID'],
    'id: p, name: Đảng bộ đặc khu Cũ, kind: dang-bo-dac-khu, validTo: 2024-01-01',
  ),
  'a district after they ended': wrong(
    ['2:71 KIND_NOT_VALID'],
    'id: h, name: Đảng bộ huyện Mới, kind: dang-bo-huyen, validFrom: 2025-07-01',
  ),
  'agencies under a cell': wrong(
    ['3:86 KIND_PARENT'],
    'id: x, name: Chi bộ A, kind: chi-bo',
    'id: c, name: Đảng bộ các cơ quan Đảng, kind: dang-bo-cac-co-quan-dang, parent: x',
  ),
  'a province under a commune': wrong(
    ['3:64 KIND_PARENT'],
    commune,
    'id: c, name: Đảng bộ tỉnh B, kind: dang-bo-tinh, parent: x',
  ),
  'a kind that nobody knows': wrong(
    ['2:46 KIND_UNKNOWN'],
    'id: a, name: Đảng bộ Tổng đội A, kind: dang-bo-tong-doi',
  ),
  'one name twice under a parent': wrong(
    ['4:5 UNIT_NAME_SHARED'],
    province,
    'id: n1, name: Đảng bộ xã Ninh Giang, kind: dang-bo-xa, parent: t',
    'id: n2, name: Đảng bộ xã Ninh Giang, kind: dang-bo-xa, parent: t',
  ),
  'its own parent': wrong(
    ['2:60 UNIT_CIRCLE'],
    `id: a, name: Đảng bộ xã A, kind: dang-bo-xa, parent: a`,
  ),
  'its own predecessor, round another': wrong(
    ['2:66 SUCCESSION_CIRCLE', '3:66 SUCCESSION_CIRCLE'],
    'id: a, name: Đảng bộ xã A, kind: dang-bo-xa, predecessors: [b]',
    'id: b, name: Đảng bộ xã B, kind: dang-bo-xa, predecessors: [a]',
  ),
  'a predecessor that goes on': wrong(
    ['3:90 SUCCESSION_OPEN'],
    commune,
    'id: b, name: Đảng bộ xã B, kind: dang-bo-xa, validFrom: 2025-07-01, predecessors: [x]',
  ),
  'an end before the beginning': wrong(
    ['2:63 VALIDITY_BACKWARDS'],
    'id: a, name: Đảng bộ xã A, kind: dang-bo-xa, validFrom: 2025-07-01, validTo: 2025-06-30',
  ),
  'a number without quotation marks': wrong(
    ['2:63 PLACE_CODE'],
    'id: a, name: Đảng bộ xã A, kind: dang-bo-xa, placeCode: 01501',
  ),
  'a number of two communes': wrong(
    ['3:63 PLACE_CODE_SHARED (warning)'],
    `${commune}, placeCode: "10501"`,
    'id: b, name: Đảng bộ xã B, kind: dang-bo-xa, placeCode: "10501"',
  ),
};
