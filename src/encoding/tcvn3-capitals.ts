/** The letters that TCVN3 has in lower case alone: those with a tone mark. */
const small = '[àảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ]';

/** A word in capitals but for those letters, and with a capital after its first letter: `CộNG`. */
const halfCapital = new RegExp(
  `(?<!\\p{L})(?=\\p{L}+\\p{Lu})(?=\\p{Lu}*${small})(?:\\p{Lu}|${small})+(?!\\p{L})`,
  'gu',
);

/** Any small letter that TCVN3 could have written as a capital. */
const plainSmall = new RegExp(`(?!${small})\\p{Ll}`, 'u');

/**
 * The capitals that TCVN3 could not write, where a word shows that they were meant: `CộNG HòA` is
 * `CỘNG HÒA`. A paragraph without any other small letter is in capitals throughout, so that `Về`
 * becomes `VỀ` there. What gives no sign is left: `Hà`, `ủy ban`.
 * @param text decoded text, NFC: a paragraph rather than a part of a word.
 */
export const restoreCapitals = (text: string): string => {
  const restored = text.replaceAll(halfCapital, (word) => word.toUpperCase());
  return restored !== text && !plainSmall.test(text) ? text.toUpperCase() : restored;
};
