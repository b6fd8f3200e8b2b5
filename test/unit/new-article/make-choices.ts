import type { Category } from '../../../src/content/schema/category-schema.ts';
import type { Unit } from '../../../src/content/schema/unit-schema.ts';

export const categories: readonly Category[] = [
  { id: 'chinh-tri', name: 'Chính trị', formerIds: [] },
  { id: 'truyen-thanh', name: 'Truyền thanh', formerIds: [] },
];

const unit = (id: string, name: string, others: Partial<Unit> = {}): Unit => ({
  id,
  name,
  kind: 'dang-bo-xa',
  formerIds: [],
  predecessors: [],
  predecessorsInPart: [],
  aliases: [],
  misspellings: [],
  appointments: [],
  tasks: [],
  contacts: [],
  ...others,
});

export const units: readonly Unit[] = [
  unit('dang-bo-xa-hong-duc', 'Đảng bộ xã Hồng Đức', {
    shortName: 'Đảng bộ Hồng Đức',
    misspellings: ['Hông Đức'],
  }),
  unit('dang-bo-co-quan-dan-dang', 'Đảng bộ cơ quan Dân Đảng', {
    aliases: ['Đảng bộ cơ quan Dân - Đảng'],
  }),
];
