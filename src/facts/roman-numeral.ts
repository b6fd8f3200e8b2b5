const signs = [
  ['M', 1000],
  ['CM', 900],
  ['D', 500],
  ['CD', 400],
  ['C', 100],
  ['XC', 90],
  ['L', 50],
  ['XL', 40],
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
] as const;

/** @param number from 1 to 3999 */
export const romanNumeral = (number: number): string => {
  let left = number;
  return signs
    .map(([sign, value]) => {
      const times = Math.floor(left / value);
      left -= times * value;
      return sign.repeat(times);
    })
    .join('');
};

/**
 * The value of a Roman numeral in its only valid form; `undefined` for `IIII`, `xxv` and the like.
 */
export const parseRomanNumeral = (text: string): number | undefined => {
  if (!/^[MDCLXVI]+$/u.test(text)) return undefined;
  let rest = text;
  let number = 0;
  for (const [sign, value] of signs) {
    for (; rest.startsWith(sign); rest = rest.slice(sign.length)) number += value;
  }
  return rest === '' && number < 4000 && romanNumeral(number) === text ? number : undefined;
};
