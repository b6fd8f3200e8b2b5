/** What many names of units begin with; what tells them apart comes after it. */
const general =
  /^(?:đảng bộ|đảng uỷ|đảng ủy|chi bộ|bộ phận|cơ sở|tỉnh|huyện|thành phố|thị xã|thị trấn|đặc khu|xã|phường|thôn|khối|cơ quan|trường|công ty|doanh nghiệp)\s+/iu;

/** The name of a unit without the words that its like begin with: `Hồng Đức` of `Đảng bộ xã Hồng Đức`. */
const properName = (name: string): string => {
  let proper = name.normalize('NFC').trim();
  while (general.test(proper)) proper = proper.replace(general, '');
  return proper;
};

/** The letter under which an index has a unit: without marks, `d` for D and Đ; `so` where there is none. */
export const unitLetter = ({ name }: { readonly name: string }): string => {
  const [first = ''] = properName(name).normalize('NFD').toLowerCase().replace('đ', 'd');
  return /[a-z]/u.test(first) ? first : 'so';
};

/** Every letter that has a unit, in the order of the alphabet. */
export const lettersOf = (units: readonly { readonly name: string }[]): string[] =>
  [...new Set(units.map(unitLetter))].toSorted();
