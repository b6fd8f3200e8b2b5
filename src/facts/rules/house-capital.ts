import { anyCaseOf, exactly, hasPair } from '../../proofreading/trigger-words.ts';
import type { FactMark } from '../fact.ts';
import type { FactRule, FactText } from '../fact-rule.ts';

/** `Huyện Ủy`: the word for the committee has one capital; `Tỉnh Ủy ban` is another word. */
const secondCapital =
  /(?<!\p{L})(?:[Hh]uyện|[Tt]ỉnh|[Tt]hành|[Tt]hị|[Qq]uận|[Đđ]ảng) (?:Ủy|Uỷ)(?!\p{L}| ban| Ban| nhiệm| quyền| viên)/gu;

/** Before a name the word for an organisation is part of the name: `Đảng bộ xã Hồng Đức`. */
const ofName =
  /(?<!\p{L})(?<!(?:các|những|mọi|số|hai|ba|một|nhiều|từng|mỗi) )(?:đảng bộ|đảng ủy|đảng uỷ|huyện ủy|huyện uỷ|tỉnh ủy|tỉnh uỷ|thành ủy|thành uỷ|thị ủy|thị uỷ|quận ủy|quận uỷ)(?= (?:(?:xã|phường|thị trấn|huyện|tỉnh|thành phố|thị xã|quận|đặc khu) )?\p{Lu}\p{Ll})/gu;

/**
 * Words of organisations and offices whose second syllable is small (Decree 30/2020/NĐ-CP, appendix II):
 * `Bí thư`, never `Bí Thư`. `Hồ Chủ Tịch` is a name.
 */
const offices = [
  'bí thư',
  'chủ tịch',
  'ủy viên',
  'uỷ viên',
  'ủy ban',
  'uỷ ban',
  'giám đốc',
  'đồng chí',
  'đại biểu',
  'đại hội',
  'hội nghị',
  'nghị quyết',
  'nhiệm kỳ',
  'đảng bộ',
  'đảng viên',
  'chi bộ',
  'thường vụ',
  'chấp hành',
  'thường trực',
];

/** Words that are small only within these names. */
const within = [
  ['ủy ban|uỷ ban|hội đồng', 'nhân dân'],
  ['mặt trận', 'tổ quốc'],
  ['chánh', 'văn phòng'],
] as const;

const eitherCase = (word: string): string =>
  `[${word.charAt(0)}${word.charAt(0).toUpperCase()}]${word.slice(1)}`;

/** The first syllable in either case, the second with a capital. */
const withCapital = (pair: string): string => {
  const [first = '', second = ''] = pair.split(' ');
  return `${eitherCase(first)} ${second.charAt(0).toUpperCase()}${second.slice(1)}`;
};

const officeCapital = new RegExp(
  String.raw`(?<!\p{L})(?<!(?:Hồ|[Bb]áo|[Tt]ạp chí|[Đđ]ường|[Pp]hố|[Ss]ông) )(?:${offices.map(withCapital).join('|')})(?!\p{L}| \p{Lu}{2})`,
  'gu',
);
const withinCapital = within.map(
  ([before, pair]) =>
    new RegExp(
      String.raw`(?<=(?<!\p{L})(?:${before.split('|').map(eitherCase).join('|')}) )${withCapital(pair)}(?!\p{L})`,
      'gu',
    ),
);

const secondSmall = (written: string): string => {
  const [first = '', second = ''] = written.split(' ');
  return `${first} ${second.toLowerCase()}`;
};

const capitalised = (written: string): string =>
  written.charAt(0).toUpperCase() + written.slice(1).toLowerCase();

/** The first and the second syllable of every wrong word; the second one has a capital, or a small letter before a name. */
const firsts = anyCaseOf(
  [...offices, ...within.map(([, pair]) => pair), 'huyện', 'tỉnh', 'thành', 'thị', 'quận']
    .map((words) => words.split(' ')[0] ?? '')
    .join(' '),
);
const seconds = exactly(
  [
    ...[...offices, ...within.map(([, pair]) => pair)].map((words) => {
      const second = words.split(' ')[1] ?? '';
      return second.charAt(0).toUpperCase() + second.slice(1);
    }),
    'Ủy Uỷ bộ ủy uỷ',
  ].join(' '),
);

const capitalMarks = ({ prose, mark }: FactText): FactMark[] => {
  const markOf = (
    index: number,
    written: string,
    certainty: 'certain' | 'likely',
    right = capitalised(written),
  ): FactMark => ({
    ...mark(index, index + written.length, right),
    rule: 'house-capital',
    certainty,
  });
  return [
    ...[officeCapital, ...withinCapital].flatMap((pattern) =>
      [...prose.matchAll(pattern)].map(({ 0: written, index }) =>
        markOf(index, written, 'certain', secondSmall(written)),
      ),
    ),
    ...[...prose.matchAll(secondCapital)].map(({ 0: written, index }) =>
      markOf(index, written, 'certain'),
    ),
    ...[...prose.matchAll(ofName)].map(({ 0: written, index }) => markOf(index, written, 'likely')),
  ];
};

/** The house style of names of Party organisations and of offices: `Đảng bộ`, `Huyện ủy`, `Bí thư`. */
export const houseCapitals: FactRule = (text) =>
  hasPair(text, firsts, seconds) ? capitalMarks(text) : [];
