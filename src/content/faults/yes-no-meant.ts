const meanings: ReadonlyMap<string, 'true' | 'false'> = new Map([
  ...['có', 'co', 'đúng', 'dung', 'yes', 'y', 'on', '1', 'true', 'nháp'].map(
    (word) => [word, 'true'] as const,
  ),
  ...['không', 'khong', 'ko', 'sai', 'no', 'n', 'off', '0', 'false', 'chưa', 'chua'].map(
    (word) => [word, 'false'] as const,
  ),
]);

/** `true` or `false` for a value that says so in other words (`có`, `không`, `no`, `"false"`). */
export const yesNoMeant = (value: unknown): 'true' | 'false' | undefined =>
  typeof value === 'string' || typeof value === 'number'
    ? meanings.get(String(value).normalize('NFC').trim().toLowerCase())
    : undefined;
