import { freeSlug } from '../url/free-slug.ts';
import { cutAtSyllable, longestSlug, slugOf } from '../url/slug.ts';

/** An id that no entry has or had: a name and when it is, `tiep-cong-dan-2026-02-26`. */
export const entryId = (
  name: string,
  time: string,
  entries: readonly { readonly id: string; readonly formerIds: readonly string[] }[],
): string => {
  const taken = new Set(entries.flatMap(({ id, formerIds }) => [id, ...formerIds]));
  const end = time === '' ? '' : `-${time}`;
  const wished = `${cutAtSyllable(slugOf(name), longestSlug - end.length)}${end}`;
  return freeSlug(wished, (slug) => taken.has(slug));
};
