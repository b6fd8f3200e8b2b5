import { doReadNumber, ReadingConfig } from 'read-vietnamese-number';
import { romanNumeral } from '../../../facts/roman-numeral.ts';

/** `a` to `z`, then `aa`, `bb` and so on, as Word counts by letters. */
const letters = (number: number): string => {
  const times = Math.ceil(number / 26);
  return String.fromCodePoint(97 + ((number - 1) % 26)).repeat(Math.min(times, 20));
};

/** `một`, `hai`, without the word for the unit that the library adds. */
const inWords = (number: number): string => {
  const config = new ReadingConfig();
  config.unit = [];
  return doReadNumber(String(number), config);
};

const roman = (number: number): string =>
  number > 0 && number < 4000 ? romanNumeral(number) : String(number);

/** The formats of ST_NumberFormat (ISO/IEC 29500, 17.18.59) that texts in Vietnamese use. */
const formats: Readonly<Record<string, (number: number) => string>> = {
  decimal: String,
  decimalZero: (number) => String(number).padStart(2, '0'),
  upperRoman: roman,
  lowerRoman: (number) => roman(number).toLowerCase(),
  upperLetter: (number) => letters(number).toUpperCase(),
  lowerLetter: letters,
  vietnameseCounting: inWords,
  numberInDash: (number) => `- ${number} -`,
  decimalEnclosedCircle: (number) =>
    number > 0 && number <= 20 ? String.fromCodePoint(0x245f + number) : String(number),
  decimalEnclosedParen: (number) => `(${number})`,
  decimalEnclosedFullstop: (number) => `${number}.`,
  none: () => '',
};

/** A number of a list as Word shows it. */
export const numberText = (number: number, format: string): string =>
  number < 1 && format !== 'decimalZero' && format !== 'none'
    ? String(number)
    : (formats[format] ?? String)(number);

/** Whether Word's way of writing the number is known; others are shown as 1, 2, 3. */
export const isKnownFormat = (format: string): boolean =>
  format === 'bullet' || Object.hasOwn(formats, format);
