import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { UnitNames } from '../../../src/proofreading/options.ts';
import { bulletin } from '../../fixtures/bulletin.ts';

type Written = Pick<UnitNames, 'id' | 'name'> & Partial<UnitNames>;

/** A register of units without the fields that are not given. */
export const unitsOf = (...units: readonly Written[]): UnitNames[] =>
  units.map((unit) => ({
    formerIds: [],
    predecessors: [],
    aliases: [],
    misspellings: [],
    ...unit,
  }));

/** Communes whose names are similar to each other, to make mistakes likely. */
const communes = [
  'An Đức',
  'Đồng Tâm',
  'Hiệp Lực',
  'Hồng Dụ',
  'Hồng Phong',
  'Hồng Phúc',
  'Hồng Thái',
  'Hưng Long',
  'Kiến Quốc',
  'Nghĩa An',
  'Ninh Hải',
  'Ninh Hòa',
  'Quang Hưng',
  'Quang Trung',
  'Quyết Thắng',
  'Tân Hương',
  'Tân Phong',
  'Tân Quang',
  'Vạn Phúc',
  'Văn Giang',
  'Văn Hội',
  'Vĩnh Hòa',
];

/** The units in the register of a content folder. */
export const registeredUnits = (content: string): UnitNames[] => {
  const { units } = parse(readFileSync(`${content}/units.yaml`, 'utf8')) as { units: Written[] };
  return unitsOf(...units);
};

/** The units of the bulletin, and many more whose names resemble ordinary words. */
export const makeUnits = (): UnitNames[] => [
  ...registeredUnits(bulletin),
  ...unitsOf(
    ...communes.map((name) => ({
      id: name,
      name: `Đảng bộ xã ${name}`,
      shortName: `Đảng bộ ${name}`,
    })),
  ),
];
