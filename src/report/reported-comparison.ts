/** The way to make a refused publication succeed, in words; nothing in it is escaped. */
export interface ReportedCure {
  /** The condition under which it is right; absent if it always is. */
  readonly when?: string;
  /** What to do; ends in a colon if lines follow. */
  readonly hint: string;
  /** Lines to copy into a file. */
  readonly lines?: readonly string[];
}

/** A reason why a site is not published, in words; nothing in it is escaped. */
export interface ReportedRefusal {
  readonly message: string;
  /** The editor must do one of these. */
  readonly cures: readonly ReportedCure[];
  readonly addresses: readonly string[];
}

/** A changed page, in words; nothing in it is escaped. */
export interface ReportedChange {
  readonly kind: string;
  readonly what: string;
  /** Absent if only the address is known. */
  readonly title?: string;
  readonly address: string;
  /** Its new address. */
  readonly to?: string;
  /** Follows from other changes, so it is shown after them. */
  readonly isMinor: boolean;
}

/** A built site compared with the live one, in words. */
export interface ReportedComparison {
  readonly refusals: readonly ReportedRefusal[];
  /** Those that are not minor come first. */
  readonly changes: readonly ReportedChange[];
  /** How much changes, in one sentence. */
  readonly summary: string;
  /** What was accepted because it was confirmed; absent if nothing was. */
  readonly accepted?: string;
}

/** The first sentence of every report. */
export const verdictOf = ({ refusals }: ReportedComparison): string =>
  refusals.length === 0
    ? 'Đăng được: không mất địa chỉ nào.'
    : `Chưa đăng được: ${refusals.length} điều phải sửa; trang đang chạy giữ nguyên.`;

/** A cure in one sentence. */
export const cureSentence = ({ when, hint }: ReportedCure): string =>
  when === undefined ? hint : `${when}: ${hint}`;

/** The letters that distinguish several cures. */
export const cureLetters = 'abcdefgh';

/** The first few addresses, and how many more there are. */
export const someOf = (addresses: readonly string[], shown: number): string => {
  const rest = addresses.length - shown;
  return addresses.slice(0, shown).join(', ') + (rest > 0 ? ` và ${rest} địa chỉ nữa` : '');
};
