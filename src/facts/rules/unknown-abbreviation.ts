import { isVietnameseSyllable } from '../../encoding/vietnamese-syllable.ts';
import { isCapitalAt } from '../../proofreading/letters.ts';
import { wordBefore, wordFrom } from '../../proofreading/words.ts';
import type { FactRule, FactText } from '../fact-rule.ts';
import { knownAbbreviations } from '../known-abbreviations.ts';

/** Shorter ones are initials, classes, sizes. */
const shortest = 3;
const longest = 7;
/** A text with more of them is a table of names. */
const most = 30;

/** Whether it is part of something longer: `TT-BKHTC`, `N.V.T`. */
const isJoined = (prose: string, start: number, end: number): boolean =>
  /[\p{N}./&–_-]$/u.test(prose.slice(start - 1, start)) ||
  /^(?:[\p{N}&_]|[./-]\p{L}|-\d)/u.test(prose.slice(end, end + 2));

/** Words before names that are not abbreviations: of firms, products, papers, codes. */
const nameBefore =
  /(?:theo|ảnh|nguồn|tin|sàn|vé|sóng|trạm|đội|tuyển|clip|biển|công ty|tập đoàn|hãng|nhãn hiệu|thương hiệu|ngân hàng|kênh|đài|báo|tạp chí|tờ|trang|mã|xe|tàu|máy bay|tên lửa|giống|thuốc|phần mềm|ứng dụng|nhóm|ban nhạc|giải|hiệp định|dự án|chương trình|cúp|vitamin|chuẩn|công nghệ|hệ thống|tổ chức|hàng|sân|lớp|mạng|cảng|trung tâm|quỹ|viện|liên minh|hiệp hội|chứng chỉ|ông|bà|anh|chị|em|cháu|the|of):?[\s“"‘(]+$/iu;

/** Two words in capitals in a row are a heading, or a foreign name. */
const isInCapitals = (prose: string, start: number, end: number): boolean =>
  /(?:^|[^\p{L}])\p{Lu}{2,}[\s,–-]+$/u.test(prose.slice(Math.max(0, start - 12), start)) ||
  /^[\s,–-]+\p{Lu}{2,}(?!\p{L})/u.test(prose.slice(end, end + 12));

const explainedBefore = /(?:[(–-]\s*[“"]?|(?:gọi|viết) tắt(?: là)?:?\s*[“"]?)$/iu;
const explainedBehind = /^[”"]?(?:\s*[),;]|\s[–-]|\.)/u;
const longForm = /^\s*(?:\(|[-–=:]\s)\s*\p{L}+[\s-]\p{L}/u;

/** `Ủy ban nhân dân (UBND)`, `UBND (Ủy ban nhân dân)`, `gọi tắt là UBND`. */
const isExplained = (prose: string, word: string): boolean => {
  for (let at = prose.indexOf(word); at >= 0; at = prose.indexOf(word, at + 1)) {
    const before = prose.slice(Math.max(0, at - 16), at);
    const behind = prose.slice(at + word.length, at + word.length + 30);
    if (longForm.test(behind)) return true;
    if (explainedBefore.test(before) && (explainedBehind.test(behind) || /tắt/u.test(before))) {
      return true;
    }
  }
  return false;
};

/** Vietnamese abbreviations seldom contain other letters; foreign names often do. */
const initials = /^[ABCDĐGHKLMNPQSTUƯVXY]+$/u;

/** With a vowel inside it looks like a foreign word: `NATA`. */
const looksLikeWord = /[BCDGHKLMNPQSTVX][AUY]+[BCDGHKLMNPQSTVX]/u;

const isVietnamese = (word: string): boolean =>
  initials.test(word) &&
  !/^[VLCDMX]+$/u.test(word) &&
  !isVietnameseSyllable(word) &&
  (/[ĐƯ]/u.test(word) || !looksLikeWord.test(word));

/**
 * Whether it is next to a number, a foreign name or a closing bracket, as names of products and
 * papers are.
 */
const isBesideName = (prose: string, start: number, end: number): boolean => {
  if (
    /^(?: ?[\d(]|\))/u.test(prose.slice(end, end + 2)) ||
    /[(\d]\s?$/u.test(prose.slice(start - 2, start))
  ) {
    return true;
  }
  const words = [wordBefore(prose, start - 1), wordFrom(prose, end + 1)];
  return words.some(
    (word) => word !== '' && !isVietnameseSyllable(word) && !/^\p{Lu}+$/u.test(word),
  );
};

const firstUses = ({ prose, words }: FactText, known: ReadonlySet<string>): Map<string, number> => {
  const found = new Map<string, number>();
  for (const { start: index, end, form } of words) {
    if (found.size === most) break;
    const isLong = end - index >= shortest && end - index <= longest;
    if (!isLong || !isCapitalAt(prose, index) || !isCapitalAt(prose, index + 2)) continue;
    const word = form.text;
    if (found.has(word) || known.has(word) || knownAbbreviations.has(word)) continue;
    if (!isVietnamese(word) || isJoined(prose, index, end)) continue;
    const isName =
      nameBefore.test(prose.slice(Math.max(0, index - 20), index)) ||
      isBesideName(prose, index, end);
    if (!isName && !isInCapitals(prose, index, end)) found.set(word, index);
  }
  return found;
};

/**
 * Abbreviations that are in no dictionary, at their first use in an article; those of the title are
 * looked for in the body.
 */
export const unknownAbbreviations: FactRule = (text, { abbreviations, article = [text] }) => {
  const place = article.findIndex(({ raw }) => raw === text.raw);
  if (place === 0 && article.length > 1) return [];
  const earlier = article.slice(1, Math.max(1, place)).map(({ prose }) => prose);
  return [...firstUses(text, abbreviations)]
    .filter(
      ([word]) =>
        !article.some(({ prose }) => isExplained(prose, word)) &&
        !earlier.some((prose) => prose.includes(word)),
    )
    .map(([word, start]) => ({
      ...text.mark(start, start + word.length),
      rule: 'unknown-abbreviation' as const,
      certainty: 'likely' as const,
    }));
};
