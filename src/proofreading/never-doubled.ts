/**
 * Contexts in which a doubled word may be right. Each list contains syllables, separated by spaces.
 */
interface Exceptions {
  /** Syllables before the pair that form a compound with its first word (`kèm theo theo mẫu`). */
  readonly notAfter?: string;
  /** Syllables after the pair that form a compound with its second word (`của của cải`). */
  readonly notBefore?: string;
  /**
   * Only after these is the pair certainly wrong (`đã được được`, but `quyên góp được được trao`).
   */
  readonly onlyAfter?: string;
}

/**
 * Words that never occur twice in a row. Not listed: reduplications (`xanh xanh`, `đều đều`), words
 * that end or begin many compounds (`lý do do`, `thiết bị bị`, `hợp tác xã xã`) and words that are
 * counted (`năm năm`).
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
  /** `bên trong trong thời gian này` is right, and water may be `trong trong`. */
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
 * Whether a word that occurs twice in a row is certainly wrong, judged by its neighbours. All words
 * are in lower case; a neighbour is empty if punctuation or the end of the text comes between.
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

/** Pairs of syllables in small letters that never occur twice in a row; none of them is a verb. */
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
