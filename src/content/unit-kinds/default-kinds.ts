import type { CalendarDate } from '../../dates/calendar-date.ts';
import type { Level, UnitKind } from '../schema/kind-schema.ts';
import type { KindRegister } from './kind-register.ts';

/*
 * The kinds of party organisation that every site knows without `kinds.yaml`. Districts ended on 30
 * June 2025; since 1 July 2025 communes are directly under provinces, in rank as districts did
 * (Regulation 298-QĐ/TW of 9 June 2025).
 */

const lastOfDistricts = '2025-06-30' as CalendarDate;
const firstWithoutDistricts = '2025-07-01' as CalendarDate;

const levels: readonly Level[] = [
  { id: 'tinh', name: 'cấp tỉnh', rank: 1 },
  { id: 'huyen', name: 'cấp huyện', rank: 2 },
  { id: 'xa', name: 'cấp xã', rank: 2 },
  { id: 'co-so', name: 'cấp cơ sở', rank: 3 },
  { id: 'chi-bo', name: 'chi bộ', rank: 4 },
];

const kind = (
  id: string,
  name: string,
  level: string,
  shortForms: readonly string[],
  rest: Partial<UnitKind> = {},
): UnitKind => ({
  id,
  name,
  shortForms: [...shortForms],
  level,
  under: [],
  changes: [],
  ...rest,
});

/** Kinds at the level of districts, which ended with them. */
const ofDistrict = (id: string, name: string, shortForms: readonly string[]): UnitKind =>
  kind(id, name, 'huyen', shortForms, { under: ['tinh'], validTo: lastOfDistricts });

/** Kinds of communes, which took the rank of the districts. */
const ofCommune = (
  id: string,
  name: string,
  shortForms: readonly string[],
  under: readonly string[],
): UnitKind =>
  kind(id, name, 'co-so', shortForms, {
    under: [...under],
    changes: [{ from: firstWithoutDistricts, level: 'xa', under: ['tinh'] }],
  });

/** Grassroots kinds: under a district or commune, a province, or another grassroots organisation. */
const grassroots = (id: string, name: string, shortForms: readonly string[] = []): UnitKind =>
  kind(id, name, 'co-so', shortForms);

const kinds: readonly UnitKind[] = [
  kind('dang-bo-tinh', 'Đảng bộ tỉnh', 'tinh', ['tỉnh']),
  kind('dang-bo-thanh-pho', 'Đảng bộ thành phố', 'tinh', ['thành phố', 'TP']),
  ofDistrict('dang-bo-huyen', 'Đảng bộ huyện', ['huyện', 'H.']),
  ofDistrict('dang-bo-quan', 'Đảng bộ quận', ['Q.']),
  ofDistrict('dang-bo-thi-xa', 'Đảng bộ thị xã', ['thị xã', 'TX']),
  ofDistrict('dang-bo-thanh-pho-thuoc-tinh', 'Đảng bộ thành phố thuộc tỉnh', []),
  ofCommune('dang-bo-xa', 'Đảng bộ xã', ['xã', 'X.'], ['huyen']),
  ofCommune(
    'dang-bo-phuong',
    'Đảng bộ phường',
    ['phường', 'P.'],
    ['dang-bo-quan', 'dang-bo-thi-xa', 'dang-bo-thanh-pho-thuoc-tinh', 'dang-bo-thanh-pho'],
  ),
  kind('dang-bo-thi-tran', 'Đảng bộ thị trấn', 'co-so', ['thị trấn', 'TT'], {
    under: ['huyen'],
    validTo: lastOfDistricts,
  }),
  kind('dang-bo-dac-khu', 'Đảng bộ đặc khu', 'xa', ['đặc khu', 'ĐK'], {
    under: ['tinh'],
    validFrom: firstWithoutDistricts,
  }),
  grassroots('dang-bo-cac-co-quan-dang', 'Đảng bộ các cơ quan Đảng', ['các cơ quan Đảng']),
  grassroots('dang-bo-uy-ban-nhan-dan', 'Đảng bộ Ủy ban nhân dân', ['Ủy ban nhân dân', 'UBND']),
  grassroots('dang-bo-co-quan', 'Đảng bộ cơ quan', ['cơ quan']),
  grassroots('dang-bo-don-vi-su-nghiep', 'Đảng bộ đơn vị sự nghiệp', ['đơn vị sự nghiệp']),
  grassroots('dang-bo-truong-hoc', 'Đảng bộ trường học'),
  grassroots('dang-bo-y-te', 'Đảng bộ cơ sở y tế'),
  grassroots('dang-bo-quan-su', 'Đảng bộ quân sự'),
  grassroots('dang-bo-cong-an', 'Đảng bộ công an'),
  grassroots('dang-bo-doanh-nghiep', 'Đảng bộ doanh nghiệp', ['doanh nghiệp']),
  grassroots('chi-bo-co-so', 'Chi bộ cơ sở'),
  kind('chi-bo', 'Chi bộ', 'chi-bo', []),
  kind('chi-bo-thon', 'Chi bộ thôn', 'chi-bo', ['thôn']),
  kind('chi-bo-to-dan-pho', 'Chi bộ tổ dân phố', 'chi-bo', ['tổ dân phố', 'TDP']),
];

/** The kinds and levels of a site without `kinds.yaml`. */
export const defaultKinds: KindRegister = { levels, kinds };
