import type { Reading } from '../spoken-rule.ts';
import { cardinal, decimal, digitByDigit, type NumberChoices } from './cardinal.ts';

type ReadForm = (match: RegExpExecArray, choices: NumberChoices) => Reading | string;

const digitsOf = (written = ''): string => written.replace(/\D/gu, '');

/** From nine digits on, a number without groups is a code, not an amount. */
const longest = 8;

const forms: readonly (readonly [RegExp, ReadForm])[] = [
  [
    /^(\d{1,3}(?:[.\u0020\u00A0\u202F]\d{3})+)(?:,(\d+))?$/u,
    ([, whole, part], choices) =>
      part === undefined
        ? cardinal(digitsOf(whole), choices)
        : decimal(digitsOf(whole), part, choices),
  ],
  /** Groups as in English. */
  [
    /^(\d{1,3}(?:,\d{3}){2,})(?:\.(\d+))?$/u,
    ([, whole, part], choices) =>
      part === undefined
        ? cardinal(digitsOf(whole), choices)
        : decimal(digitsOf(whole), part, choices),
  ],
  /** `1,250` may be meant as one thousand two hundred and fifty. */
  [
    /^(\d{1,3}),(\d{3})$/u,
    ([, whole = '', part = ''], choices) => ({
      spoken: decimal(whole, part, choices),
      doubt: whole.startsWith('0') ? undefined : 'number-sign',
    }),
  ],
  [/^(\d+),(\d+)$/u, ([, whole = '', part = ''], choices) => decimal(whole, part, choices)],
  [
    /^(\d+)\.(\d+)$/u,
    ([, whole = '', part = ''], choices) => ({
      spoken: decimal(whole, part, choices),
      doubt: 'number-sign',
    }),
  ],
  [
    /^\d+$/u,
    ([digits], choices) => {
      if (digits.length > longest) return { spoken: digitByDigit(digits), doubt: 'long-number' };
      return /^0\d\d/u.test(digits) ? digitByDigit(digits) : cardinal(digits, choices);
    },
  ],
];

/** `192.168.1.1`: each part for itself. */
const inParts = (written: string, choices: NumberChoices): string =>
  written
    .split(/([.,])/u)
    .map((part) =>
      part === '.' ? 'chấm' : part === ',' ? 'phẩy' : cardinal(digitsOf(part), choices),
    )
    .join(' ');

/** A number as it is written in a text: `1.250,5`, `03`, `0,35`. */
export const writtenNumber = (written: string, choices: NumberChoices): Reading => {
  for (const [form, read] of forms) {
    const match = form.exec(written);
    if (match) {
      const reading = read(match, choices);
      return typeof reading === 'string' ? { spoken: reading } : reading;
    }
  }
  return { spoken: inParts(written, choices), doubt: 'number-sign' };
};
