import { slugOf } from '../url/slug.ts';

/** What the id of a new unit is made from. */
interface NewUnit {
  readonly name: string;
  /** The name of its parent without `Đảng bộ` and the word for the place: `Hải Phòng`. */
  readonly parentName: string | undefined;
  readonly validFrom: string | undefined;
}

/**
 * An id for a new unit that no unit has: its name; if that is taken, with its parent, with its first
 * year, or with a number.
 */
export const makeId = (
  { name, parentName, validFrom }: NewUnit,
  taken: ReadonlySet<string>,
): string => {
  const plain = slugOf(name);
  const year = validFrom?.slice(0, 'YYYY'.length);
  const choices = [
    plain,
    ...(parentName === undefined ? [] : [slugOf(`${name} ${parentName}`)]),
    ...(year === undefined ? [] : [`${plain}-${year}`]),
  ];
  const free = choices.find((choice) => !taken.has(choice));
  if (free !== undefined) return free;
  let number = 2;
  while (taken.has(`${plain}-${number}`)) number += 1;
  return `${plain}-${number}`;
};
