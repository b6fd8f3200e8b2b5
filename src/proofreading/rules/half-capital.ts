import type { Mark } from '../finding.ts';
import { isCapitalAt } from '../letters.ts';
import type { PreparedText } from '../prepared-text.ts';
import type { Rule } from '../rule.ts';
import { areNeighbours, type Word } from '../words.ts';

/** Family names before `văn` and `thị`. */
const families = new Set(
  (
    'Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đào Đinh Trịnh Đoàn ' +
    'Lương Trương Hà Tạ Vương Phùng Tô Cao Chu Châu Quách Thái Kiều'
  ).split(' '),
);
const middles = new Set(['văn', 'thị']);

/** Names of places that are not words if their second syllable is small. */
const places = new Set(
  (
    'Việt nam,Hà nội,Hải dương,Hải phòng,Đà nẵng,Cần thơ,Nghệ an,Thanh hóa,Thanh hoá,Quảng ninh,Quảng trị,' +
    'Quảng ngãi,Bắc ninh,Hưng yên,Nam định,Hà tĩnh,Vĩnh phúc,Lạng sơn,Lào cai,Đồng nai,Kiên giang,' +
    'Cà mau,Đắk lắk,Ninh giang'
  ).split(','),
);

const writtenAt = ({ prose }: PreparedText, word: Word | undefined): string =>
  word ? prose.slice(word.start, word.end) : '';

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** `nguyễn Văn Bình`: a small family name before capitalised syllables. */
const isSmallFamily = (text: PreparedText, index: number): boolean => {
  const { prose, words } = text;
  const [word, middle, behind] = [words[index], words[index + 1], words[index + 2]];
  return (
    word !== undefined &&
    middle !== undefined &&
    behind !== undefined &&
    isCapitalAt(prose, middle.start) &&
    !isCapitalAt(prose, word.start) &&
    families.has(capitalised(writtenAt(text, word))) &&
    (writtenAt(text, middle) === 'Văn' || writtenAt(text, middle) === 'Thị') &&
    isCapitalAt(prose, behind.start) &&
    areNeighbours(prose, word, middle) &&
    areNeighbours(prose, middle, behind)
  );
};

const isHalfName = (text: PreparedText, index: number): boolean => {
  const { prose, words } = text;
  const [before, word, behind] = [words[index - 1], words[index], words[index + 1]];
  if (!before || !word || !isCapitalAt(prose, before.start)) return false;
  if (isCapitalAt(prose, word.start) || !areNeighbours(prose, before, word)) return false;
  const family = writtenAt(text, before);
  if (places.has(`${family} ${writtenAt(text, word)}`)) return true;
  return (
    behind !== undefined &&
    families.has(family) &&
    middles.has(writtenAt(text, word)) &&
    areNeighbours(prose, word, behind) &&
    isCapitalAt(prose, behind.start)
  );
};

/** Names with one syllable in small letters: `Nguyễn văn Bình`, `nguyễn Văn Bình`, `Hà nội`. */
export const halfCapitals: Rule = (text) =>
  text.words
    .filter((_word, index) => isHalfName(text, index) || isSmallFamily(text, index))
    .map((word): Mark => text.mark(word.start, word.end, capitalised(writtenAt(text, word))));
