/** An unfinished line: it ends with a letter, a comma or a hyphen between syllables. */
const isOpenEnd = (line: string): boolean => /[\p{L}\p{N},–-]$/u.test(line) && line.length > 20;

/**
 * Whether a line goes on in the one below, as in a text whose lines a PDF file has broken.
 *
 * @param isKnown whether the line above goes on from the one before it
 */
export const goesOn = (above: string, below: string, isKnown: boolean): boolean => {
  if (!isOpenEnd(above)) return false;
  if (/^\p{Ll}(?![.)])/u.test(below)) return true;
  const isFull = above.length >= below.length * 0.9;
  return isKnown && isFull && /^[\p{Lu}\p{N}]/u.test(below);
};
