import { weekdayOf } from '../src/dates/calendar-arithmetic.ts';
import { daysInMonth, parseCalendarDate } from '../src/dates/calendar-date.ts';
import { romanNumeral } from '../src/facts/roman-numeral.ts';

/** A sentence in the style of a bulletin, once with a wrong fact and once without. */
export interface PlantedFact {
  readonly wrong: string;
  readonly right: string;
}

/** Whole numbers from a seed; deterministic. */
const numbers = (seed: number): ((least: number, most: number) => number) => {
  let state = (seed * 2654435761 + 12345) % 4294967296;
  return (least, most) => {
    state = (state * 1664525 + 1013904223) % 4294967296;
    return least + Math.floor((state / 4294967296) * (most - least + 1));
  };
};

type Pick = ReturnType<typeof numbers>;

const oneOf = <Choice>(pick: Pick, choices: readonly Choice[]): Choice =>
  choices[pick(0, choices.length - 1)] as Choice;

const dateForms: readonly ((day: number, month: number, year: number) => string)[] = [
  (day, month, year) => `ngày ${day}/${month}/${year}`,
  (day, month) => `ngày ${day}/${month}`,
  (day, month, year) => `ngày ${day}-${month}-${year}`,
  (day, month) => `sáng ${day}/${month}`,
  (day, month, year) => `ngày ${day} tháng ${month} năm ${year}`,
  (day, month) => `ngày ${day} tháng ${month}`,
  (day, month) => `từ ngày ${day - 2} đến ${day}/${month}`,
  (day, month, year) => `các ngày ${day - 1}, ${day}/${month}/${year}`,
];

const date = (pick: Pick): PlantedFact => {
  const [month, year] = [oneOf(pick, [2, 4, 6, 9, 11]), pick(2015, 2026)];
  const last = daysInMonth(year, month);
  const form = oneOf(pick, dateForms);
  const sentence = (day: number): string =>
    `Đại hội họp ${form(day, month, year)} tại hội trường xã.`;
  return { wrong: sentence(Math.max(30, last + 1)), right: sentence(Math.min(28, last)) };
};

const weekdayNames = [
  ['thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy', 'Chủ nhật'],
  ['thứ hai', 'thứ ba', 'thứ tư', 'thứ năm', 'thứ sáu', 'thứ bảy', 'chủ nhật'],
  ['thứ 2', 'thứ 3', 'thứ 4', 'thứ 5', 'thứ 6', 'thứ 7', 'chủ nhật'],
] as const;

const weekdayForms: readonly ((weekday: string, written: string) => string)[] = [
  (weekday, written) => `Sáng ${weekday}, ngày ${written}, xã khai mạc đại hội.`,
  (weekday, written) => `Đại hội họp vào ${weekday} (${written}).`,
  (weekday, written) => `Đại hội họp ngày ${written} (${weekday}).`,
  (weekday, written) => `Tối ${weekday} ngày ${written} có văn nghệ.`,
  (weekday, written) => `Xã họp dân hôm ${weekday} tuần trước, ${written}.`,
];

const weekday = (pick: Pick): PlantedFact => {
  const [year, month, day] = [pick(2015, 2026), pick(1, 12), pick(1, 28)];
  const [iso] = [[year, String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-')];
  const real = parseCalendarDate(iso);
  const right = real ? weekdayOf(real) : 1;
  const names = oneOf(pick, weekdayNames);
  const form = oneOf(pick, weekdayForms);
  const sentence = (number: number): string =>
    form(names[(number - 1) % 7] ?? '', `${day}/${month}/${year}`);
  return { wrong: sentence(right + pick(1, 6)), right: sentence(right) };
};

const counted = ['đại biểu', 'đảng viên', 'đồng chí', 'xã, thị trấn', 'chi bộ', 'thôn', 'ủy viên'];

const count = (pick: Pick): PlantedFact => {
  const [whole, more, what] = [pick(13, 250), pick(1, 5), oneOf(pick, counted)];
  const form = oneOf(pick, [
    (a: number, b: number) => `Dự đại hội có ${a}/${b} ${what}.`,
    (a: number, b: number) => `Đến nay ${a}/${b} ${what} đã xong.`,
    (a: number, b: number) => `Có mặt ${a} trên tổng số ${b} ${what}.`,
    (a: number, b: number) => `Với ${a}/${b} ${what} nhất trí, đại hội thông qua nghị quyết.`,
  ]);
  return { wrong: form(whole + more, whole), right: form(whole - more, whole) };
};

const share = (pick: Pick): PlantedFact => {
  const [tenth, more] = [pick(1, 9), pick(1, 9)];
  const form = oneOf(pick, [
    (value: string) => `Đồng chí trúng cử với ${value}% số phiếu.`,
    (value: string) => `Có ${value} % đại biểu tán thành.`,
    (value: string) => `Nữ chiếm ${value}% trong ban chấp hành.`,
    (value: string) => `Tỷ lệ tán thành đạt ${value}%.`,
  ]);
  return { wrong: form(`10${more},${tenth}`), right: form(`9${more},${tenth}`) };
};

const sum = (pick: Pick): PlantedFact => {
  const [men, women, off] = [pick(5, 40), pick(2, 20), oneOf(pick, [-1, 1, 2, 10])];
  const form = oneOf(pick, [
    (whole: number) => `Đại hội bầu ${whole} đồng chí, gồm ${men} nam, ${women} nữ.`,
    (whole: number) =>
      `Có ${whole} đại biểu dự, trong đó ${men} đại biểu nam và ${women} đại biểu nữ.`,
    (whole: number) =>
      `Bầu đoàn ${whole} đại biểu, gồm ${men} đại biểu chính thức và ${women} đại biểu dự khuyết.`,
    (whole: number) =>
      `Phát ra ${whole} phiếu, thu về ${whole} phiếu, hợp lệ ${men} phiếu, không hợp lệ ${women} phiếu.`,
  ]);
  return { wrong: form(men + women + off), right: form(men + women) };
};

const term = (pick: Pick): PlantedFact => {
  const from = pick(1990, 2025);
  const form = oneOf(pick, [
    (to: number) => `Đại hội nhiệm kỳ ${from} - ${to} thành công.`,
    (to: number) => `Đại hội lần thứ XXV (nhiệm kỳ ${from}–${to}) thành công.`,
    (to: number) => `Ban Chấp hành khóa XXV, nhiệm kỳ ${from}-${to}, ra mắt.`,
  ]);
  return { wrong: form(oneOf(pick, [from - 5, from, from + 50])), right: form(from + 5) };
};

const badNumeral = (pick: Pick, good: string): string =>
  oneOf(pick, [`${good}IIII`, `${good}VV`, good.replace(/.$/u, 'IIIII'), `${good}l`, `I${good}X`]);

const numeral = (pick: Pick): PlantedFact => {
  const good = romanNumeral(pick(11, 39));
  const form = oneOf(pick, [
    (written: string) => `Đại hội lần thứ ${written} họp hai ngày.`,
    (written: string) => `Ban Chấp hành khóa ${written} ra mắt.`,
    (written: string) => `Đại hội ${written} của huyện thành công.`,
  ]);
  return { wrong: form(badNumeral(pick, good)), right: form(good) };
};

const style = (pick: Pick): PlantedFact => {
  const form = oneOf(pick, [
    (body: string) => `Thường trực ${body} Ninh Giang tới dự.`,
    (body: string) => `Theo ${body} Ninh Giang, việc đã xong.`,
  ]);
  const [wrong, right] = oneOf(pick, [
    ['Huyện Ủy', 'Huyện ủy'],
    ['huyện ủy', 'Huyện ủy'],
    ['đảng bộ huyện', 'Đảng bộ huyện'],
  ] as const);
  return { wrong: form(wrong), right: form(right) };
};

const spelling = (pick: Pick): PlantedFact => {
  const [one, other, words] = oneOf(pick, [
    ['kỹ', 'kĩ', ['thuật', 'năng', 'lưỡng']],
    ['lý', 'lí', ['do', 'luận', 'tưởng']],
    ['kỳ', 'kì', ['họp', 'này', 'vọng']],
  ] as const);
  const form = (last: string): string =>
    `Bàn về ${one} ${words[0]}, ${one} ${words[1]} và ${last} ${words[2]}.`;
  return { wrong: form(other), right: form(one) };
};

const abbreviation = (pick: Pick): PlantedFact => {
  const word = oneOf(pick, ['QLHV', 'ĐVTG', 'BHNL', 'KTNTT', 'PTĐT', 'CTĐĐ']);
  return {
    wrong: `Xã lập ${word} mới, giao cho thôn lo.`,
    right: `Xã lập ban mới (${word}), giao ${word} lo.`,
  };
};

const otherWeekday: Readonly<Record<string, string>> = {
  hai: 'tư',
  ba: 'năm',
  tư: 'sáu',
  năm: 'bảy',
  sáu: 'ba',
  bảy: 'hai',
};

type Change = (text: string) => string;

/** Mistakes made in a sentence of the text itself, where it has such a statement: in the first one. */
const changes: Readonly<Record<string, Change>> = {
  'a day of a real sentence': (text) =>
    text.replace(/((?:ngày|sáng|chiều|tối)\s+)\d{1,2}([/-])\d{1,2}(?![\d-])/iu, '$131$24'),
  'a day of the week of a real sentence': (text) =>
    text.replace(
      /(thứ\s+)(hai|ba|tư|năm|sáu|bảy)(?=[^.;\n\d]{0,20}\d{1,2}[/-]\d{1,2}(?!\d))/iu,
      (_, before: string, name: string) => before + (otherWeekday[name.toLowerCase()] ?? name),
    ),
  'a share of a real sentence': (text) =>
    text.replace(
      /((?:chiếm|đạt)(?: (?:tỷ|tỉ) lệ)? )(\d\d(?:,\d{1,2})?\s?%)(?! (?:kế hoạch|so))/iu,
      '$11$2',
    ),
  'a period of a real sentence': (text) =>
    text.replace(
      /((?:nhiệm kỳ|giai đoạn) )((?:19|20)\d\d)(\s?[-–]\s?)((?:19|20)\d\d)/iu,
      '$1$4$3$2',
    ),
  'a rise or a fall of a real sentence': (text) =>
    text.replace(
      /(từ )(\d[\d.,]*)( [^.;\d\n]{1,12} (?:lên|xuống)(?: còn| đến| tới)? )(\d[\d.,]*)(?= )/iu,
      '$1$4$3$2',
    ),
  'an hour of a real sentence': (text) =>
    text.replace(/(?<![\d.,/])(\d{1,2})(h| giờ )([0-5]\d)(?!\d)/u, '$1$278'),
  'a decimal of a real sentence': (text) =>
    text.replace(/(?<![\d.,/])(\d{1,3}),(\d{1,2})(?=\s?%| (?:triệu|tỷ))/u, '$1.$2'),
};

/** The text with a mistake of a kind; `undefined` if it has no such statement. */
export const changedText = (kind: string, text: string): string | undefined => {
  const changed = changes[kind]?.(text);
  return changed === text ? undefined : changed;
};

/** Kinds of mistakes made in real sentences, with the rule that should find them. */
export const changedKinds: Readonly<Record<string, string>> = {
  'a day of a real sentence': 'no-such-day',
  'a day of the week of a real sentence': 'weekday',
  'a share of a real sentence': 'share-over-all',
  'a period of a real sentence': 'term-backwards',
  'a rise or a fall of a real sentence': 'direction',
  'an hour of a real sentence': 'no-such-time',
  'a decimal of a real sentence': 'number-notation',
};

/** Each kind of mistake; congresses and names of units are planted with the made-up register. */
export const plantedKinds: Readonly<Record<string, (pick: Pick) => PlantedFact>> = {
  'days that there are not': date,
  'days of the week': weekday,
  'counts over their whole': count,
  'shares over 100 %': share,
  'sums of persons and votes': sum,
  terms: term,
  'Roman numerals': numeral,
  'house style': style,
  'two spellings': spelling,
  abbreviations: abbreviation,
  'ordinals and terms unlike the register': (pick) => {
    const form = oneOf(pick, [
      (ordinal: string, years: string) =>
        `Đại hội đại biểu Đảng bộ huyện Mẫu Sơn lần thứ ${ordinal}, nhiệm kỳ ${years}.`,
      (ordinal: string, years: string) =>
        `Đảng bộ huyện Mẫu Sơn tổ chức Đại hội lần thứ ${ordinal} (nhiệm kỳ ${years}).`,
      (ordinal: string, years: string) =>
        `Đại hội Đảng bộ huyện Mẫu Sơn lần thứ ${ordinal} nhiệm kỳ ${years} thành công.`,
    ]);
    const [ordinal, years] = oneOf(pick, [
      ['XXIV', '2020 - 2025'],
      ['XXVI', '2020 - 2025'],
      ['XXV', '2021 - 2026'],
    ] as const);
    return { wrong: form(ordinal, years), right: form('XXV', '2020 - 2025') };
  },
  'names of another day': (pick) => {
    const form = oneOf(pick, [
      (name: string) => `Nhân dân ${name} phấn khởi đón tin vui.`,
      (name: string) => `Sáng nay, ${name} họp bàn việc thu hoạch lúa.`,
      (name: string) => `Đảng bộ ${name} học tập nghị quyết.`,
    ]);
    return { wrong: form(oneOf(pick, ['xã Mẫu Đông', 'xã Mẫu Đoài'])), right: form('xã Mẫu Sơn') };
  },
};

/** A planted sentence of a kind, from a seed. */
export const plantedFact = (kind: string, seed: number): PlantedFact | undefined =>
  plantedKinds[kind]?.(numbers(seed));
