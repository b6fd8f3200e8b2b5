/** Vietnamese separates syllables by spaces, so a "word" is a syllable or a number. */
export const wordCount = (text: string): number =>
  text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
