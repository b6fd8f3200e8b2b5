import { isVietnameseSyllable } from '../../encoding/vietnamese-syllable.ts';
import { formValue, type WordForm } from '../../encoding/word-forms.ts';
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

/** Words before the name of a person; without one of them `Lê quang` may be anything. */
const titles = new Set('chí ông bà anh chị em cô chú bác cụ cháu sĩ thư tịch'.split(' '));

/** Names between the family name and the given name that are often typed small. */
const middleNames = new Set(
  (
    'văn thị quang đình minh đức hữu ngọc thanh xuân công duy quốc thành tiến trọng viết bá đăng hồng kim ' +
    'mạnh thế tuấn việt phú hoàng bích thu thúy thuý mỹ khắc sỹ sĩ'
  ).split(' '),
);

/** Given names that are often typed small. */
const givenNames = new Set(
  (
    'hoa lan mai hương hồng bình hùng dũng cường sơn nam tám hải thảo nga hiền hằng thủy thuỷ tuyết loan yến dung huệ ' +
    'nhung oanh phượng quyên quỳnh trang vân xuyến dương giang huy khánh kiên lâm long luân phong phúc quân tân thắng ' +
    'tiến toàn tùng vinh vượng'
  ).split(' '),
);

const writtenAt = (word: Word | undefined): string => word?.form.text ?? '';

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
    families.has(capitalised(writtenAt(word))) &&
    (writtenAt(middle) === 'Văn' || writtenAt(middle) === 'Thị') &&
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
  const family = writtenAt(before);
  if (places.has(`${family} ${writtenAt(word)}`)) return true;
  return (
    behind !== undefined &&
    families.has(family) &&
    middles.has(writtenAt(word)) &&
    areNeighbours(prose, word, behind) &&
    isCapitalAt(prose, behind.start)
  );
};

const isSmall = (text: PreparedText, word: Word | undefined): boolean =>
  word !== undefined && !isCapitalAt(text.prose, word.start);

const areSide = ({ prose }: PreparedText, ...words: readonly (Word | undefined)[]): boolean =>
  words.every((word, index) => {
    const before = words[index - 1];
    return word !== undefined && (index === 0 || (before && areNeighbours(prose, before, word)));
  });

/** `ông Lê quang Hùng`: a small middle name behind a title and a family name, before a given name. */
const isSmallMiddle = (text: PreparedText, index: number): boolean => {
  const { words } = text;
  const [title, family, middle, given] = words.slice(index - 2, index + 2);
  return (
    index >= 2 &&
    isSmall(text, middle) &&
    middleNames.has(writtenAt(middle)) &&
    families.has(writtenAt(family)) &&
    given !== undefined &&
    !isSmall(text, given) &&
    titles.has(writtenAt(title).toLowerCase()) &&
    areSide(text, title, family, middle, given)
  );
};

/** `bà trần thị Mai`: the family name and the middle name are small. */
const isSmallBeginning = (text: PreparedText, index: number): boolean => {
  const { words } = text;
  const [title, family, middle, given] = words.slice(index - 1, index + 3);
  return (
    index >= 1 &&
    isSmall(text, family) &&
    families.has(capitalised(writtenAt(family))) &&
    middles.has(writtenAt(middle)) &&
    given !== undefined &&
    !isSmall(text, given) &&
    titles.has(writtenAt(title).toLowerCase()) &&
    areSide(text, title, family, middle, given)
  );
};

/** `Phạm Thị hoa`, `Nguyễn văn bình`: a small given name behind a family name and `Văn` or `Thị`. */
const isSmallGiven = (text: PreparedText, index: number): boolean => {
  const { words } = text;
  const [family, middle, given] = words.slice(index - 2, index + 1);
  return (
    index >= 2 &&
    families.has(writtenAt(family)) &&
    middles.has(writtenAt(middle).toLowerCase()) &&
    givenNames.has(writtenAt(given)) &&
    areSide(text, family, middle, given)
  );
};

/** `Nguyễn văn bình`: the middle name before a small given name. */
const isSmallMiddleOfTwo = (text: PreparedText, index: number): boolean =>
  isSmall(text, text.words[index]) && isSmallGiven(text, index + 1);

/** `thành phố hà Nội`: the first syllable of a place is small. */
const isSmallPlace = (text: PreparedText, index: number): boolean => {
  const [word, behind] = [text.words[index], text.words[index + 1]];
  if (!isSmall(text, word) || behind === undefined || isSmall(text, behind)) return false;
  const place = `${capitalised(writtenAt(word))} ${writtenAt(behind).toLowerCase()}`;
  return places.has(place) && areSide(text, word, behind);
};

const names = [
  isHalfName,
  isSmallFamily,
  isSmallMiddle,
  isSmallMiddleOfTwo,
  isSmallBeginning,
  isSmallGiven,
  isSmallPlace,
];

const small = (word: string): string => word.charAt(0).toLowerCase() + word.slice(1);

/** Every syllable that one of the rules may report; all others are passed over at once. */
const maybeSmall: ReadonlySet<string> = new Set([
  ...[...families].map(small),
  ...middles,
  ...middleNames,
  ...givenNames,
  ...[...places].flatMap((place) => place.split(' ').map(small)),
]);

const mayBeSmall = formValue(({ text }: WordForm): boolean => maybeSmall.has(text));

/** `BÌnh`, `ĐẢng`: a second capital, because the shift key was held too long. */
const hasTwoCapitals = formValue(
  ({ text, letters }: WordForm): boolean =>
    /^\p{Lu}{2}\p{Ll}+$/u.test(text) && isVietnameseSyllable(letters),
);

const doubleCapitals = ({ words, mark }: PreparedText): Mark[] =>
  words.flatMap(({ start, end, form }) =>
    hasTwoCapitals(form) ? [mark(start, end, form.text.charAt(0) + form.letters.slice(1))] : [],
  );

const smallSyllables = (text: PreparedText): Mark[] =>
  text.words
    .filter(
      (word, index) =>
        mayBeSmall(word.form) &&
        !isCapitalAt(text.prose, word.start) &&
        names.some((isWrong) => isWrong(text, index)),
    )
    .map((word): Mark => text.mark(word.start, word.end, capitalised(writtenAt(word))));

/** Names with a syllable in small letters (`Nguyễn văn Bình`, `Hà nội`), and words with two capitals. */
export const halfCapitals: Rule = (text) => [...doubleCapitals(text), ...smallSyllables(text)];
