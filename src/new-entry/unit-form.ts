import { makeId } from '../unit-register/make-id.ts';
import { kindReader } from '../unit-register/table/read-kind.ts';
import { placeOf } from '../unit-register/table/place-of.ts';
import type { EntryForm } from './entry-form.ts';
import { readDay, readKind, readUnitId, readWords } from './read-answers.ts';

/** A new party organisation. */
export const unitForm: EntryForm = {
  word: 'đơn vị',
  register: 'units.yaml',
  list: 'units',
  questions: [
    {
      option: 'name',
      message: 'Tên đơn vị, như Đảng bộ xã Hồng Đức',
      isNeeded: true,
      read: readWords,
    },
    {
      option: 'kind',
      message: 'Loại, như Đảng bộ xã',
      isNeeded: true,
      read: readKind,
      propose: ({ name = '' }, { kinds }) => kindReader(kinds).ofName(name)?.kind.id,
    },
    { option: 'parent', message: 'Cấp trên', isNeeded: false, isUnit: true, read: readUnitId },
    {
      option: 'from',
      message: 'Ngày bắt đầu hoạt động, như 1/7/2025',
      isNeeded: false,
      read: readDay,
    },
  ],
  entry: ({ name = '', kind, parent, from }, { units, kinds }) => {
    const byName = kindReader(kinds).ofName(name);
    const whole = byName?.kind.id === kind ? byName?.name : undefined;
    const taken = new Set(units.flatMap(({ id, formerIds }) => [id, ...formerIds]));
    const parentName = placeOf(parent, units);
    return {
      id: makeId({ name: whole ?? name, parentName, validFrom: from }, taken),
      name: whole ?? name,
      kind,
      parent,
      validFrom: from,
    };
  },
  next: 'thêm tên gọi khác (aliases), nhiệm vụ, liên hệ nếu có, và chạy npm run check',
};
