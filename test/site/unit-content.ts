import { article, registers, writeFiles } from '../unit/content/make-content.ts';

/*
 * A content folder with units that were merged and renamed on 1 July 2025, articles before and
 * after, and congresses of every precision. Two units have the same name, one after the other.
 */

const units = `units:
  - { id: huyen, name: Đảng bộ huyện Mẫu, kind: dang-bo-huyen, validTo: 2025-06-30 }
  - { id: xa-dong, name: Đảng bộ xã Đông, kind: dang-bo-xa, parent: huyen, validTo: 2025-06-30 }
  - { id: xa-tay, name: Đảng bộ xã Tây, kind: dang-bo-xa, parent: huyen, validTo: 2025-06-30, note: 'Sáp nhập, theo nghị quyết; nay là xã Đông mới.' }
  - { id: xa-nam, name: Đảng bộ xã Nam, kind: dang-bo-xa, parent: huyen, validTo: 2019-12-31 }
  - { id: xa-dong-moi, name: Đảng bộ xã Đông, kind: dang-bo-xa, validFrom: 2025-07-01, predecessors: [xa-dong, xa-tay], formerIds: [xa-dong-tay] }
  - { id: cong-an, name: Đảng bộ Công an huyện, kind: dang-bo-cong-an, parent: huyen, validTo: 2025-06-30 }
  - { id: cong-an-moi, name: Đảng bộ Công an xã Đông, kind: dang-bo-cong-an, parent: xa-dong-moi, validFrom: 2025-07-01, predecessors: [cong-an] }
`;

const congresses = `congresses:
  - { id: dong-2020, name: 'Đại hội Đảng bộ xã Đông, lần thứ XX; nhiệm kỳ 2020–2025', unit: xa-dong, ordinal: XX, pilot: true, status: da-hoan-thanh, actual: 2020-03-11/2020-03-12, asOf: 2020-03-13, term: { from: 2020, to: 2025 } }
  - { id: tay-2020, name: Đại hội Đảng bộ xã Tây, unit: xa-tay, status: du-kien, planned: 2020-04 }
  - { id: con-lai, name: Đại hội các đảng bộ còn lại, unit: huyen, others: true, planned: 2020-05-01 }
  - { id: huyen-2020, name: Đại hội đại biểu Đảng bộ huyện Mẫu lần thứ XXV, unit: huyen, ordinal: XXV, status: da-an-dinh, planned: 2020-08-14 }
  - { id: dong-moi-2025, name: Đại hội Đảng bộ xã Đông lần thứ I, unit: xa-dong-moi, ordinal: I, status: tam-dung, planned: 2025-08-05/2025-08-06, suspended: [{ from: 2025-08-01 }], asOf: 2025-08-01 }
  - { id: cong-an-moi-2025, name: Đại hội Đảng bộ Công an, unit: cong-an-moi, planned: 2025-09-30~ }
`;

const reported = (title: string, date: string, unit: string, body?: string): string =>
  article({ title, date, unit }, body);

/** Addresses of calendars, which an editor may link to. */
const calendarLinks =
  'Xem [lịch chung](/tien-do-dai-hoi/lich.ics) và [lịch của xã](/don-vi/xa-dong-moi/lich.ics).';

/** Writes the content folder. */
export const writeUnitContent = (folder: string): Promise<void> =>
  writeFiles(folder, {
    ...registers,
    'units.yaml': units,
    'congresses.yaml': congresses,
    'articles/2020/03/dong-cu.md': reported('Xã Đông trước sáp nhập', '2020-03-12', 'xa-dong'),
    'articles/2020/03/tay-cu.md': reported('Xã Tây trước sáp nhập', '2020-03-10', 'xa-tay'),
    'articles/2020/03/cong-an-cu.md': reported('Công an, bài cũ', '2020-03-09', 'cong-an-moi'),
    'articles/2025/07/dong-moi.md': reported(
      'Xã Đông sau sáp nhập',
      '2025-07-02',
      'xa-dong-moi',
      calendarLinks,
    ),
    'articles/2025/07/cong-an-moi.md': reported('Công an, bài mới', '2025-07-03', 'cong-an-moi'),
  });
