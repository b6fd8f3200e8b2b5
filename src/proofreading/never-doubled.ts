/** Where a word may stand twice all the same; each list is one of syllables, parted by spaces. */
interface Exceptions {
  /** Before the two: it makes a compound with the first (`kèm theo theo mẫu`). */
  readonly notAfter?: string;
  /** Behind the two: it makes a compound with the second (`của của cải`). */
  readonly notBefore?: string;
  /** Only behind these is the pair surely wrong (`đã được được`, but `quyên góp được được trao`). */
  readonly onlyAfter?: string;
}

/**
 * Words that are never said twice in a row. Reduplications (`xanh xanh`, `đều đều`), words that end
 * or begin many compounds (`lý do do`, `thiết bị bị`, `hợp tác xã xã`) and counted ones (`năm năm`)
 * are not here.
 */
const table: Readonly<Record<string, Exceptions>> = {
  các: { notAfter: 'đài' },
  cho: { notBefore: 'vay thuê mượn phép' },
  cùng: { notAfter: 'cuối vô tận đồng' },
  cũng: {},
  của: { notBefore: 'cải công nả chung riêng' },
  để: { notBefore: 'dành dở không lại lộ tang trống ý' },
  đã: {},
  đang: { notAfter: 'đảm' },
  được: { onlyAfter: 'chưa cũng đã đang không phải sẽ vẫn' },
  hoặc: {},
  huyện: {},
  là: { notAfter: 'lụa' },
  mà: {},
  mọi: {},
  nếu: {},
  này: {},
  nhưng: {},
  những: {},
  rằng: {},
  sẽ: {},
  tại: { notAfter: 'hiện ngoại nội nhân thực tồn tự' },
  theo: { notAfter: 'dõi đi dắt kèm mang nối tiếp', notBefore: 'dõi đuổi học' },
  thì: { notBefore: 'thầm thào' },
  /** `bên trong trong thời gian này`; water may be `trong trong`. */
  trong: { notAfter: 'bên nằm nước ở phía vào', notBefore: 'như mà' },
  và: {},
  vẫn: {},
  với: { notAfter: 'chới' },
};

const setOf = (list: string | undefined): ReadonlySet<string> | undefined =>
  list === undefined ? undefined : new Set(list.split(' '));

const rules = new Map(
  Object.entries(table).map(([word, { notAfter, notBefore, onlyAfter }]) => [
    word,
    { notAfter: setOf(notAfter), notBefore: setOf(notBefore), onlyAfter: setOf(onlyAfter) },
  ]),
);

/**
 * Whether a word that stands twice in a row is surely wrong, by its neighbours; all in lower case,
 * a neighbour empty where a sign or the end of the text parts it from the two.
 */
export const isNeverDoubled = (word: string, before: string, behind: string): boolean => {
  const rule = rules.get(word);
  if (!rule) return false;
  const { notAfter, notBefore, onlyAfter } = rule;
  if (word === 'trong' && behind === '') return false;
  return (
    notAfter?.has(before) !== true &&
    notBefore?.has(behind) !== true &&
    onlyAfter?.has(before) !== false
  );
};

/** Pairs of syllables in small letters that are never said twice in a row; no verb is among them. */
export const neverDoubledPairs: ReadonlySet<string> = new Set([
  'bên cạnh',
  'các cấp',
  'cấp ủy',
  'chi bộ',
  'cho các',
  'của các',
  'đã được',
  'đại biểu',
  'đại hội',
  'đảng bộ',
  'đảng viên',
  'đồng chí',
  'đồng thời',
  'hiện nay',
  'hội nghị',
  'huyện ủy',
  'nghị quyết',
  'nhiệm kỳ',
  'trong các',
  'trong đó',
  'tuy nhiên',
  'và các',
  'với các',
]);
