import { breathe } from '../file-system/breathe.ts';

/** Yields after this many milliseconds, so that a page requested meanwhile hardly waits. */
const slice = 15;

/**
 * Runs long work in slices.
 *
 * @param isOver whether the rest has become useless
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
