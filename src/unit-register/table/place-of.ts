import type { Unit } from '../../content/schema/unit-schema.ts';

/** `Hải Phòng` of `Đảng bộ thành phố Hải Phòng`, as far as the kind's name tells. */
export const placeOf = (
  written: string | undefined,
  units: readonly Pick<Unit, 'id' | 'name'>[],
): string | undefined => {
  const name = units.find(({ id }) => id === written)?.name ?? written;
  const capital = name?.replace(/^Đảng bộ /u, '').search(/\p{Lu}/u) ?? -1;
  return capital < 0 ? undefined : name?.replace(/^Đảng bộ /u, '').slice(capital);
};
