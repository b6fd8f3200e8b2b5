/** Line ends, control characters, and marks that turn the direction of writing. */
// oxlint-disable-next-line no-control-regex -- control characters are what is looked for
const unprintable = /[\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]+/gu;

/**
 * A value or a file's name may hold line ends, which would write lines of their own, and characters
 * that steer a terminal: a space takes their place.
 */
export const oneLine = (text: string): string => text.replaceAll(unprintable, ' ');
