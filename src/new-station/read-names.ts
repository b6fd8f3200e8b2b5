/** A number or a sign with which a line of a pasted list may begin: `1.`, `2)`, `-`, `•`. */
const listSign = /^(?:\d{1,3}[.)]|[-–—•*+·▪])\s+/u;

const nameIn = (line: string): string =>
  line
    .normalize('NFC')
    .replaceAll(/[\p{Cc}\p{Cf}]+/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim()
    .replace(listSign, '')
    .replace(/[\s;,.]+$/u, '');

/**
 * Names from a pasted list, one a line; numbers and bullets before them are left out. Of names that
 * differ only in capitals the first counts.
 */
export const namesIn = (text: string): string[] => {
  const names = text
    .split(/\r\n|[\n\v\f\r\u2028\u2029]/u)
    .map(nameIn)
    .filter((name) => /\p{L}/u.test(name));
  const firsts = new Map<string, string>();
  for (const name of names) {
    const key = name.toLowerCase();
    firsts.set(key, firsts.get(key) ?? name);
  }
  return [...firsts.values()];
};
