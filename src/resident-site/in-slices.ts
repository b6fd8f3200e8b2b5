import { breathe } from '../file-system/breathe.ts';

/** Others have a turn after so many milliseconds: a page that is asked for meanwhile hardly waits. */
const slice = 15;

/**
 * Does long work bit by bit.
 *
 * @param isOver whether there is no use in going on
 * @returns whether all of it was done
 */
export const inSlices = async <Each>(
  all: Iterable<Each>,
  work: (each: Each) => void,
  isOver: () => boolean,
): Promise<boolean> => {
  let begun = performance.now();
  for (const each of all) {
    work(each);
    if (performance.now() - begun < slice) continue;
    await breathe();
    if (isOver()) return false;
    begun = performance.now();
  }
  return !isOver();
};
