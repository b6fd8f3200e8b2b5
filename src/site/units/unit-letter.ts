/** General words at the beginning of unit names; the distinguishing part comes after them. */
const general =
  /^(?:đảng bộ|đảng uỷ|đảng ủy|chi bộ|bộ phận|cơ sở|tỉnh|huyện|thành phố|thị xã|thị trấn|đặc khu|xã|phường|thôn|khối|cơ quan|trường|công ty|doanh nghiệp)\s+/iu;

/**
 * The name of a unit without the general words at its beginning: `Hồng Đức` for `Đảng bộ xã Hồng
 * Đức`.
 */
const properName = (name: string): string => {
  let proper = name.normalize('NFC').trim();
  while (general.test(proper)) proper = proper.replace(general, '');
  return proper;
};

/**
 * The letter of a unit in the index: without diacritics, `d` for D and Đ; `so` if the name has no
 * letter.
 */
export const unitLetter = ({ name }: { readonly name: string }): string => {
  const [first = ''] = properName(name).normalize('NFD').toLowerCase().replace('đ', 'd');
  return /[a-z]/u.test(first) ? first : 'so';
};

/** Every letter that has a unit, in alphabetical order. */
export const lettersOf = (units: readonly { readonly name: string }[]): string[] =>
  [...new Set(units.map(unitLetter))].toSorted();
