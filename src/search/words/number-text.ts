/*
 * Numbers as text that needs no escape in JSON and compresses well: digits of base 45, the lowest
 * first; all but the last digit of a number are from the upper half of the alphabet.
 */

const base = 45;

const alphabet = Array.from({ length: 93 }, (_, index) => String.fromCharCode(index + 33))
  .filter((letter) => !'"\\'.includes(letter))
  .join('');

/** The digit of a letter by its code. */
const digits = new Uint8Array(128);
for (let digit = 0; digit < alphabet.length; digit += 1) digits[alphabet.charCodeAt(digit)] = digit;

/** @param number an integer from 0 on */
export const numberText = (number: number): string => {
  let rest = number;
  let text = '';
  while (rest >= base) {
    text += alphabet.charAt(base + (rest % base));
    rest = Math.floor(rest / base);
  }
  return text + alphabet.charAt(rest);
};

/** The numbers of a text, from an index on. */
export const numbersIn = (text: string, from = 0): readonly number[] => {
  const numbers: number[] = [];
  let number = 0;
  let worth = 1;
  for (let index = from; index < text.length; index += 1) {
    const digit = digits[text.charCodeAt(index)] ?? 0;
    if (digit < base) {
      numbers.push(number + digit * worth);
      number = 0;
      worth = 1;
    } else {
      number += (digit - base) * worth;
      worth *= base;
    }
  }
  return numbers;
};
