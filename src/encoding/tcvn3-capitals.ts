/** The letters that TCVN3 has only in lower case: those with a tone mark. */
const small = '[àảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ]';

/** A word in capitals except for those letters, with a capital after its first letter: `CộNG`. */
const halfCapital = new RegExp(
  `(?<!\\p{L})(?=\\p{L}+\\p{Lu})(?=\\p{Lu}*${small})(?:\\p{Lu}|${small})+(?!\\p{L})`,
  'gu',
);

/** Any small letter that TCVN3 could also have written as a capital. */
const plainSmall = new RegExp(`(?!${small})\\p{Ll}`, 'u');

/**
 * Restores capitals that TCVN3 could not write, if the word shows that they were meant: `CộNG HòA`
 * becomes `CỘNG HÒA`. In a paragraph without any other small letter, `Về` becomes `VỀ`. Unclear
 * words stay as they are: `Hà`, `ủy ban`.
 * @param text decoded text, NFC; at least a whole paragraph
 */
export const restoreCapitals = (text: string): string => {
  const restored = text.replaceAll(halfCapital, (word) => word.toUpperCase());
  return restored !== text && !plainSmall.test(text) ? text.toUpperCase() : restored;
};
