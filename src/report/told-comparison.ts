/** Something for which a site is not published, in words; nothing of it is escaped. */
export interface ToldRefusal {
  readonly message: string;
  /** The cure; ends in a colon where lines follow. */
  readonly hint: string;
  /** To be copied into a file as they stand. */
  readonly lines: readonly string[];
  readonly addresses: readonly string[];
}

/** A page that changes, in words; nothing of it is escaped. */
export interface ToldChange {
  readonly kind: string;
  readonly what: string;
  /** Absent where only the address tells it. */
  readonly title?: string;
  readonly address: string;
  /** Where it stands now. */
  readonly to?: string;
  /** Follows from other changes, so that it is shown behind these. */
  readonly isMinor: boolean;
}

/** A built site compared with the live one, in words. */
export interface ToldComparison {
  readonly refusals: readonly ToldRefusal[];
  /** Those that are not minor first. */
  readonly changes: readonly ToldChange[];
  /** How much changes, in one sentence. */
  readonly summary: string;
  /** What was let pass because it was asked for; absent where nothing was. */
  readonly accepted?: string;
}

/** The first sentence of every report. */
export const verdictOf = ({ refusals }: ToldComparison): string =>
  refusals.length === 0
    ? 'Đăng được: không mất địa chỉ nào.'
    : `Chưa đăng được: ${refusals.length} điều phải sửa; trang đang chạy giữ nguyên.`;

/** The first few addresses, and how many more there are. */
export const someOf = (addresses: readonly string[], shown: number): string => {
  const rest = addresses.length - shown;
  return addresses.slice(0, shown).join(', ') + (rest > 0 ? ` và ${rest} địa chỉ nữa` : '');
};
