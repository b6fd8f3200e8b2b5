import { expect, test } from 'vitest';
import { parseFiles, placesOf } from '../make-content.ts';
import { someRegisters, type SomeRegister } from './some-registers.ts';

/** A register of both worlds: every kind of the domain, before and since 1 July 2025. */
const units = `units:
  - { id: t, name: Đảng bộ tỉnh Mẫu, kind: dang-bo-tinh, validTo: 2025-06-30 }
  - { id: h, name: Đảng bộ huyện Mẫu, kind: dang-bo-huyen, parent: t, validTo: 2025-06-30 }
  - { id: x, name: Đảng bộ xã Cũ, kind: dang-bo-xa, parent: h, validTo: 2025-06-30 }
  - { id: tt, name: Đảng bộ thị trấn Mẫu, kind: dang-bo-thi-tran, parent: h, validTo: 2025-06-30 }
  - { id: qs, name: Đảng bộ Quân sự huyện, kind: dang-bo-quan-su, parent: h, validTo: 2025-06-30 }
  - { id: cbt, name: Chi bộ thôn Một, kind: chi-bo, parent: x, validTo: 2025-06-30 }
  - { id: tp, name: Đảng bộ thành phố Mẫu, kind: dang-bo-thanh-pho, validFrom: 2025-07-01, predecessors: [t] }
  - { id: xm, name: Đảng bộ xã Mới, kind: dang-bo-xa, parent: tp, validFrom: 2025-07-01, predecessors: [x, tt] }
  - { id: pm, name: Đảng bộ phường Mới, kind: dang-bo-phuong, parent: tp, validFrom: 2025-07-01 }
  - { id: dk, name: Đảng bộ đặc khu Mới, kind: dang-bo-dac-khu, parent: tp, validFrom: 2025-07-01 }
  - { id: cq, name: Đảng bộ các cơ quan Đảng xã Mới, kind: dang-bo-cac-co-quan-dang, parent: xm, validFrom: 2025-07-01 }
  - { id: ub, name: Đảng bộ Ủy ban nhân dân xã Mới, kind: dang-bo-uy-ban-nhan-dan, parent: xm, validFrom: 2025-07-01 }
  - { id: qx, name: Đảng bộ Quân sự xã Mới, kind: dang-bo-quan-su, parent: xm }
  - { id: sn, name: Đảng bộ Trung tâm Mẫu, kind: dang-bo-don-vi-su-nghiep, parent: dk }
  - { id: so, name: Đảng bộ Sở Mẫu, kind: dang-bo-co-quan, parent: ub }
  - { id: tdp, name: Chi bộ tổ dân phố 1, kind: chi-bo-to-dan-pho, parent: pm }
  - { id: cc, name: Chi bộ Văn phòng, kind: chi-bo, parent: cq }
  - { id: v, name: Đảng bộ vùng Mẫu, kind: dang-bo-vung, parent: tp }
`;

const kinds = `levels:
  - { id: vung, name: cấp vùng, rank: 2 }
kinds:
  - { id: dang-bo-vung, name: Đảng bộ vùng, level: vung, under: [tinh] }
`;

test('a register of both worlds, with a kind of its own, is without faults', () => {
  const files = { 'units.yaml': units, 'kinds.yaml': kinds, 'congresses.yaml': 'congresses: []\n' };
  const { problems, content } = parseFiles(files);
  expect(placesOf(problems)).toEqual([]);
  expect(content?.units).toHaveLength(18);
});

test('without its own kind the last unit is refused', () => {
  const { problems } = parseFiles({ 'units.yaml': units, 'congresses.yaml': 'congresses: []\n' });
  expect(placesOf(problems)).toEqual(['content/units.yaml:19:44 KIND_UNKNOWN']);
});

const filesOf = ({ units: written, kinds: own }: SomeRegister) => ({
  'units.yaml': written,
  'congresses.yaml': 'congresses: []\n',
  ...(own !== undefined && { 'kinds.yaml': own }),
});

const rows = Object.entries(someRegisters);

test.each(rows)('%s', (_name, register) => {
  const { problems } = parseFiles(filesOf(register));
  expect(placesOf(problems)).toEqual(register.faults.map((fault) => `content/units.yaml:${fault}`));
});

/** The line that a hint offers for `kinds.yaml`, for a station that is right after all. */
const offeredKind = (hint: string): string | undefined =>
  /dòng đầu ghi "kinds:"\) dòng "(.*)"$/u.exec(hint)?.[1];

const offering = rows.flatMap(([name, register]) => {
  const lines = parseFiles(filesOf(register)).problems.flatMap(
    ({ hint }) => offeredKind(hint) ?? [],
  );
  return lines.length > 0 ? [[name, register, lines] as const] : [];
});

test.each(offering)('%s: the offered line of kinds.yaml mends it', (_name, register, lines) => {
  const files = { ...filesOf(register), 'kinds.yaml': `kinds:\n${lines.join('\n')}\n` };
  const { problems } = parseFiles(files);
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
});

test('every fault about a kind offers a line', () => {
  expect(offering).toHaveLength(6);
});
