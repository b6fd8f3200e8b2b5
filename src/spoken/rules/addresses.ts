import { digitByDigit } from '../numbers/cardinal.ts';
import { letterNames } from '../letters/letter-names.ts';
import { byPattern } from '../spoken-rule.ts';

const signNames: Readonly<Record<string, string>> = {
  '@': 'a còng',
  '.': 'chấm',
  '/': 'gạch chéo',
  _: 'gạch dưới',
  '-': 'gạch ngang',
  '?': 'hỏi chấm',
  '=': 'bằng',
  '&': 'và',
  '#': 'thăng',
  ':': 'hai chấm',
  '%': 'phần trăm',
  '+': 'cộng',
  '~': 'dấu ngã',
};

/** Without a vowel a word cannot be said: `vn`, `www`, `html`. */
const isSpelled = (word: string): boolean => /^[^aeiouy]+$/iu.test(word);

const readWord = (word: string): string => {
  if (/^\d+$/u.test(word)) return digitByDigit(word);
  return isSpelled(word) ? letterNames(word) : word;
};

/** A name such as `vi-du` stays a word. */
const partOfAddress = /[A-Za-z]+(?:-[A-Za-z]+)*|\d+|[^A-Za-z\d]/gu;

const readAddress = (address: string): string =>
  (
    address
      .replace(/^https?:\/\//iu, '')
      .replace(/\/$/u, '')
      .match(partOfAddress) ?? []
  )
    .map((part) => signNames[part] ?? part.split('-').map(readWord).join('-'))
    .join(' ');

const domain = String.raw`(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+(?:vn|com|net|org|edu|gov|info|example|tv|asia|io|me|eu|uk|jp|kr|cn|fr|de|us|ru|la|kh|th|sg)(?![\p{L}\d])`;

export const mailAddresses = byPattern(
  'address',
  new RegExp(String.raw`(?<![\p{L}\d.])[a-z\d](?:[a-z\d._+-]*[a-z\d])?@${domain}`, 'giu'),
  ([address]) => readAddress(address),
);

export const webAddresses = byPattern(
  'address',
  new RegExp(
    String.raw`(?<![\p{L}\d@])(?:https?:\/\/[^\s<>"“”()]*[^\s<>"“”().,;:!?]|${domain}(?:\/(?:[^\s<>"“”()]*[^\s<>"“”().,;:!?])?)?)`,
    'giu',
  ),
  ([address]) => readAddress(address),
);
