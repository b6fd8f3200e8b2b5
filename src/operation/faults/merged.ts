type Intersection<Union> = (Union extends unknown ? (member: Union) => void : never) extends (
  whole: infer Whole,
) => void
  ? Whole
  : never;

/** All members of all groups of a catalogue, by code. Each code is in only one group. */
export type Merged<Groups> = Intersection<Groups[keyof Groups]>;

/**
 * A catalogue in groups, as one table of codes.
 *
 * @throws {Error} if two groups contain the same code
 */
export const merged = <Groups extends Readonly<Record<string, object>>>(
  groups: Groups,
): Merged<Groups> => {
  const entries = Object.values(groups).flatMap((group) => Object.entries(group));
  const table = Object.fromEntries(entries);
  if (Object.keys(table).length !== entries.length) throw new Error('two faults share one code');
  return table as Merged<Groups>;
};
