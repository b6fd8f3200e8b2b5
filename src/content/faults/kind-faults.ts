import { error, meant, shown, warning } from './fault.ts';

const either = (choices: readonly string[], field: string): string =>
  choices.map((choice) => `${field}: ${choice}`).join(' hoặc ');

const otherParent = (choices: readonly string[]): string =>
  choices.length > 0
    ? `ghi ${either(choices, 'parent')}`
    : 'sửa parent, hoặc xóa dòng này nếu chưa rõ cấp trên';

/** The end of a hint that adds or replaces an entry of `kinds.yaml`. */
const addedKind = (line: string): string =>
  `thêm vào kinds.yaml (chưa có thì tạo tệp, dòng đầu ghi "kinds:") dòng "  - ${line}"`;

/** Faults of the kinds of party organisations and their levels. */
export const kindFaults = {
  KIND_UNKNOWN: error(
    (id: string, suggestion: string | undefined, line: string) => ({
      message: `không có loại tổ chức đảng "${shown(id)}"`,
      hint:
        suggestion === undefined
          ? addedKind(line)
          : `${meant(suggestion, '')} Nếu là loại mới thì ${addedKind(line)}`,
    }),
    'dang-bo-vung',
    undefined,
    '{ id: dang-bo-vung, name: Đảng bộ vùng, level: co-so }',
  ),
  LEVEL_UNKNOWN: error(
    (id: string, suggestion: string | undefined, known: readonly string[]) => ({
      message: `không có cấp "${shown(id)}"`,
      hint: meant(
        suggestion,
        `viết một trong: ${known.join(', ')}; cấp mới thì thêm vào kinds.yaml (chưa có thì tạo tệp, dòng đầu ghi "levels:") dòng "  - { id: ma-cap, name: cấp mới, rank: 3 }"`,
      ),
    }),
    'phuong-xa',
    undefined,
    ['tinh', 'huyen', 'xa', 'co-so', 'chi-bo'],
  ),
  KIND_UNDER_UNKNOWN: error(
    (id: string, suggestion: string | undefined) => ({
      message: `under: không có loại hay cấp "${shown(id)}"`,
      hint: meant(suggestion, 'ghi mã một loại hoặc một cấp có sẵn, hoặc có trong kinds.yaml'),
    }),
    'dang-bo-tinhh',
    'dang-bo-tinh',
  ),
  KIND_CHANGES: error(
    (from: string) => ({
      message: `changes: thay đổi từ ngày ${from} không sau mốc đứng trước, hoặc ngoài thời gian có loại này`,
      hint: 'xếp các thay đổi theo ngày, ngày sớm nhất đứng đầu, giữa validFrom và validTo của loại',
    }),
    '2025-07-01',
  ),
  KIND_NOT_VALID: error(
    (
      kind: { readonly id: string; readonly name: string },
      times: { readonly field: string; readonly day: string; readonly bound: string },
      choices: readonly string[],
      line: string,
    ) => ({
      message: `loại "${kind.name}" ${times.bound}, nhưng đơn vị ghi ${times.field}: ${times.day}`,
      hint: `sửa ${times.field}${choices.length > 0 ? `, hoặc ghi ${either(choices, 'kind')}` : ''}; nếu đúng như vậy thì ${addedKind(line)}`,
    }),
    { id: 'dang-bo-huyen', name: 'Đảng bộ huyện' },
    { field: 'validFrom', day: '2026-01-01', bound: 'chỉ có đến 2025-06-30' },
    ['dang-bo-xa', 'dang-bo-phuong'],
    '{ id: dang-bo-huyen, name: Đảng bộ huyện, level: huyen }',
  ),
  KIND_PARENT: error(
    (
      kind: string,
      parent: { readonly id: string; readonly kind: string },
      choices: readonly string[],
      line: string,
    ) => ({
      message: `"${kind}" không trực thuộc "${parent.id}" (${parent.kind})`,
      hint: `${otherParent(choices)}; nếu đúng như vậy thì ${addedKind(line)}`,
    }),
    'Đảng bộ đặc khu',
    { id: 'dang-bo-huyen-mau', kind: 'Đảng bộ huyện' },
    ['dang-bo-tinh-mau'],
    '{ id: dang-bo-dac-khu, name: Đảng bộ đặc khu, level: xa, under: [tinh, dang-bo-huyen] }',
  ),
  KIND_PARENT_THEN: warning(
    (
      kind: string,
      parent: { readonly id: string; readonly kind: string },
      choices: readonly string[],
    ) => ({
      message: `vào thời gian của đơn vị này "${kind}" không trực thuộc "${parent.id}" (${parent.kind})`,
      hint: `${otherParent(choices)}; hoặc sửa validFrom, validTo của hai đơn vị`,
    }),
    'Đảng bộ xã',
    { id: 'dang-bo-huyen-mau', kind: 'Đảng bộ huyện' },
    ['dang-bo-tinh-mau'],
  ),
} as const;
