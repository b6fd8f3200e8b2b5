import { foreign } from '../dictionary/foreign.ts';
import { letterNames } from '../letters/letter-names.ts';
import { cardinal, digitByDigit } from '../numbers/cardinal.ts';
import type { SpokenChoices } from '../spoken-options.ts';
import { byPattern } from '../spoken-rule.ts';
import { unitWords } from '../numbers/unit-words.ts';

/** `VOV1`: names of stations are read as everywhere. */
const foreignNames: ReadonlyMap<string, string> = new Map(foreign);

const readParts = (written: string, choices: SpokenChoices): string =>
  (written.match(/\p{L}+|\d+|[.]/gu) ?? [])
    .map((part) => {
      if (part === '.') return 'chấm';
      return /^\d/u.test(part)
        ? cardinal(part, choices)
        : (foreignNames.get(part) ?? letterNames(part));
    })
    .join(' ');

/** `5G`, `3D`, `QL5A`, `B52`, `H5N1`, `PM2.5`, `396B`. */
export const lettersAndDigits = byPattern(
  'letters',
  /(?<![\p{L}\d]|\d[.,])(?:\p{Lu}{1,4}[-]?\d{1,4}(?:\.\d{1,2})?(?:\p{Lu}{1,3}\d{0,3})*|\d{1,4}(?:\p{Lu}{1,3}\d{0,3})+|\d{1,3}[a-zđ])(?![\p{L}\d]|[.,]\d)/gu,
  ([written], choices) => {
    if (/^\d+[a-zđ]$/u.test(written) && unitWords(written.slice(-1), choices) !== undefined)
      return undefined;
    return readParts(written, choices);
  },
);

const lettered =
  'vitamin|viêm gan|nhóm máu|đĩa|loại|hạng|khối|nhóm|bảng|lớp|cúm|virus|vi rút|vi-rút|phương án|dãy|tòa|toà|khu|lô|hội chứng|tầng|cổng|khán đài|đội|mẫu|điểm|hàng|bậc|kho|ga|giấy phép lái xe hạng|serie|sê-ri|series|cấp|típ|type|tuýp|kíp|tiết|sân|nhà|tòa nhà|tổ|phòng';

/** `vitamin C`, `khối A`, `bảng B`: a single letter by its name. */
export const singleLetters = byPattern(
  'letters',
  new RegExp(String.raw`(?<=(?<!\p{L})(?:${lettered})[ \u00A0])[A-ZĐ](?![\p{L}\d.’'&/-])`, 'giu'),
  (match) => (/\p{Lu}/u.test(match[0]) ? letterNames(match[0]) : undefined),
);

/** `34A-123.45`, `34B1 - 012.34`: the plate of a vehicle. */
export const plates = byPattern(
  'letters',
  /(?<![\p{L}\d])(\d\d)([A-ZĐ]{1,2}\d?)[ \u00A0]?[-–][ \u00A0]?(\d{3})\.?(\d{1,2})(?![\p{L}\d])/gu,
  ([, place = '', letters = '', first = '', last = ''], choices) =>
    [readParts(`${place}${letters}`, choices), digitByDigit(first), digitByDigit(last)].join(', '),
);

/** `U.20`, `T&T`. */
export const dottedLetters = byPattern(
  'letters',
  /(?<![\p{L}\d.])U\.(\d\d)(?!\d)|(?<![\p{L}\d&])(\p{Lu})&(\p{Lu})(?![\p{L}\d&])/gu,
  ([, digits, first = '', second = ''], choices) =>
    digits === undefined
      ? `${letterNames(first)} và ${letterNames(second)}`
      : `u ${cardinal(digits, choices)}`,
);

/** `ĐT: 0220 376 1234`. */
export const telephoneWord = byPattern(
  'abbreviation',
  /(?<![\p{L}\d])(?:ĐT|Đt)(?=:|[ .]*\(?\d{3,4}[ .)-]*\d{3})/gu,
  () => 'điện thoại',
);
