import { doReadNumber, ReadingConfig } from 'read-vietnamese-number';
import type { SpokenChoices } from '../spoken-options.ts';

export type NumberChoices = Pick<SpokenChoices, 'zero' | 'thousand'>;

const configOf = ({ zero, thousand }: NumberChoices): ReadingConfig => {
  const config = new ReadingConfig();
  config.unit = [];
  config.units = [[], [thousand], ['triệu'], ['tỷ']];
  config.oddText = zero;
  return config;
};

/** Millions, no thousands, and a rest: `1000005`, `2000500`. */
const withoutThousands = /^(\d*[1-9]\d{0,5}|\d*[1-9])000((?!000)\d{3})$/u;

/**
 * A whole number in words.
 *
 * @param digits only digits; zeros at the front are not read
 */
export const cardinal = (digits: string, choices: NumberChoices): string => {
  const config = configOf(choices);
  const [, millions = '', rest = ''] = withoutThousands.exec(digits) ?? [];
  /** `một triệu năm trăm` alone would be heard as one and a half million. */
  if (/[1-9]/u.test(millions)) {
    const [, , ...restWords] = doReadNumber(`1${rest}`, config).split(' ');
    const { thousand } = choices;
    const noMillions = /\d000$/u.test(millions) ? ['không', 'triệu'] : [];
    return [
      doReadNumber(`${millions}000000`, config),
      ...noMillions,
      'không',
      thousand,
      ...restWords,
    ].join(' ');
  }
  return doReadNumber(digits, config);
};

const digitWords = [
  'không',
  'một',
  'hai',
  'ba',
  'bốn',
  'năm',
  'sáu',
  'bảy',
  'tám',
  'chín',
] as const;

/** Digit by digit: `113` is `một một ba`. */
export const digitByDigit = (digits: string): string =>
  [...digits].flatMap((digit) => digitWords[Number(digit)] ?? []).join(' ');

/** The digits behind the comma: `,5`, `,05`, `,35` as a number, longer ones digit by digit. */
const fraction = (digits: string, choices: NumberChoices): string =>
  digits.startsWith('0') || digits.length > 3 ? digitByDigit(digits) : cardinal(digits, choices);

export const decimal = (whole: string, part: string, choices: NumberChoices): string =>
  `${cardinal(whole, choices)} phẩy ${fraction(part, choices)}`;

/** A place in an order: `thứ nhất`, `thứ tư`, `thứ hai mươi lăm`. */
export const ordinal = (digits: string, choices: NumberChoices): string =>
  Number(digits) === 1 ? 'nhất' : Number(digits) === 4 ? 'tư' : cardinal(digits, choices);
