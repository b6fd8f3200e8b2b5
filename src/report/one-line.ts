/** Line ends, control characters, and direction marks. */
// oxlint-disable-next-line no-control-regex -- it looks for control characters
const unprintable = /[\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]+/gu;

/**
 * Replaces characters by spaces that would break the lines of a report or control a terminal; a
 * value or a file name may contain them.
 */
export const oneLine = (text: string): string => text.replaceAll(unprintable, ' ');
