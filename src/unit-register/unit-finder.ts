import { nearestIn } from '../content/nearest.ts';
import type { Unit } from '../content/schema/unit-schema.ts';
import { slugOf } from '../url/slug.ts';

type Named = Pick<Unit, 'id' | 'name' | 'parent' | 'validFrom' | 'validTo'> &
  Partial<Pick<Unit, 'placeCode' | 'shortName' | 'aliases' | 'formerIds'>>;

/** The units that a cell may mean, and the nearest one if there is none. */
export interface Found {
  readonly units: readonly Named[];
  readonly nearest: string | undefined;
}

const withoutParty = (name: string): string => name.replace(/^Đảng bộ (?=\p{Ll})/u, '');

const plain = (text: string): string =>
  text.normalize('NFC').toLowerCase().replaceAll(/\s+/gu, ' ').trim();

const namesOf = ({ name, shortName, aliases = [] }: Named): string[] =>
  [name, withoutParty(name), shortName ?? '', ...aliases].filter((each) => each !== '');

/** Finds units by id, official code, or name, with or without `Đảng bộ`. */
export const unitFinder = (units: readonly Named[]): ((written: string) => Found) => {
  const byKey = new Map<string, Named[]>();
  const put = (key: string, unit: Named): void => {
    const there = byKey.get(key);
    if (!there) byKey.set(key, [unit]);
    else if (!there.includes(unit)) there.push(unit);
  };
  for (const unit of units) {
    for (const id of [unit.id, ...(unit.formerIds ?? [])]) put(`id ${id}`, unit);
    if (unit.placeCode !== undefined) put(`code ${unit.placeCode}`, unit);
    for (const name of namesOf(unit)) {
      put(`name ${plain(name)}`, unit);
      put(`slug ${slugOf(name)}`, unit);
    }
  }
  const nearest = nearestIn(units.flatMap(({ name }) => [name, withoutParty(name)]));
  return (written) => {
    const keys = [
      `id ${written.trim()}`,
      `code ${written.trim()}`,
      `name ${plain(written)}`,
      `slug ${slugOf(written)}`,
    ];
    const found = keys.map((key) => byKey.get(key)).find((each) => each !== undefined) ?? [];
    return { units: found, nearest: found.length > 0 ? undefined : nearest(written)?.choice };
  };
};
