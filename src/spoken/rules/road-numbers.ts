import { letterNames } from '../letters/letter-names.ts';
import { cardinal } from '../numbers/cardinal.ts';
import type { SpokenChoices } from '../spoken-options.ts';
import { byPattern, type Reading } from '../spoken-rule.ts';

/** The signs of the road systems (Decree 11/2010/NĐ-CP, Article 4), and words counted like them. */
const roads: Readonly<Record<string, string>> = {
  QL: 'quốc lộ',
  TL: 'tỉnh lộ',
  HL: 'hương lộ',
  ĐT: 'đường tỉnh',
  ĐH: 'đường huyện',
  ĐX: 'đường xã',
  TK: 'tiểu khu',
  QK: 'quân khu',
  Km: 'ki-lô-mét',
  KM: 'ki-lô-mét',
  km: 'ki-lô-mét',
};

/** `đường ĐT 396`, `đường tỉnh ĐT 396`: the words of the sign are there already. */
const withoutWordsBefore = (words: string, before: string): string => {
  const ending = before.replace(/[ \u00A0]$/u, '').toLowerCase();
  if (new RegExp(String.raw`(?<!\p{L})${words}$`, 'u').test(ending)) return '';
  return /(?<!\p{L})đường$/u.test(ending) ? words.replace(/^đường /u, '') : words;
};

/** A number with zeros in front is read with them: `ĐH.05A` is `đường huyện không năm a`. */
const numberWords = (written: string, choices: SpokenChoices): string => {
  const [, zeros = '', digits = '', letter = ''] = /^(0*)(\d*)(\p{L}?)$/u.exec(written) ?? [];
  return [
    ...[...zeros].map(() => 'không'),
    ...(digits === '' ? [] : [cardinal(digits, choices)]),
    ...(letter === '' ? [] : [letterNames(letter)]),
  ].join(' ');
};

const readSign = (
  { 0: written, index, input }: RegExpExecArray,
  choices: SpokenChoices,
): Reading => {
  const [sign = ''] = /^\p{L}+/u.exec(written) ?? [];
  const [number = ''] = /\d+\p{L}?$/u.exec(written) ?? [];
  const said = withoutWordsBefore(roads[sign] ?? '', input.slice(Math.max(0, index - 20), index));
  return { spoken: `${said} ${numberWords(number, choices)}`.trimStart() };
};

/** A number with zeros in front belongs to the sign; any other is read by the rules of numbers. */
const zeroNumber = String.raw`(?:0\d{0,2}[A-ZĐ]?(?![\p{L}\d]|[.,]\d)|(?=[1-9]))`;

/**
 * `ĐH.05`, `ĐH 01`, `đường ĐH 12`: a road of a district or a commune. `ĐH` is also a university
 * (`trường ĐH 30 năm tuổi`), so that a number behind a space needs a zero or a word for a road.
 */
export const localRoadNumbers = byPattern(
  'abbreviation',
  new RegExp(
    String.raw`(?<![\p{L}\d])(?:(?:ĐH|ĐX)(?:[.-] ?| ?(?=0\d)|(?=[1-9]))|(?<=(?:đường|huyện|xã|thôn|tuyến|trục|đoạn|lộ|tỉnh) )(?:ĐH|ĐX|QL|TL|HL|ĐT)[ .-]?)(?=\d{1,3}[A-ZĐ]?(?![\p{L}\d]|[.,]\d))${zeroNumber}`,
    'giu',
  ),
  (match, choices) => (/^\p{Lu}/u.test(match[0]) ? readSign(match, choices) : undefined),
);

/** `QL37`, `ĐT.396`, `TL 391`, `km12`; not a telephone: `ĐT 0220 376 123`. */
export const roadNumbers = byPattern(
  'abbreviation',
  new RegExp(
    String.raw`(?<![\p{L}\d])(?!(?:ĐT|TL|ĐH) ?(?:0\d{2}|\d{5}|\d{4}[ .]\d))(?:QL|TL|HL|ĐT|ĐH|ĐX|QK|[Kk][mM])[ .-]?${zeroNumber}`,
    'gu',
  ),
  readSign,
);
