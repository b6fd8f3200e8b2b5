/** How strongly a callout is set off from the text. */
export type CalloutKind = 'note' | 'warning';

/**
 * The words at the beginning of a callout; a block quotation with any other beginning is a
 * quotation.
 */
const labels: Readonly<Record<string, CalloutKind>> = {
  'Lưu ý': 'note',
  'Ghi chú': 'note',
  'Gợi ý': 'note',
  Mẹo: 'note',
  'Tóm tắt': 'note',
  'Thông tin thêm': 'note',
  'Thông báo': 'note',
  'Chú ý': 'warning',
  'Quan trọng': 'warning',
  'Cảnh báo': 'warning',
};

/**
 * Labels of other programs with our words for them: the alerts of GitHub, and the commonest ones of
 * Obsidian.
 * https://docs.github.com/get-started/writing-on-github/getting-started-with-writing-and-formatting-on-github/basic-writing-and-formatting-syntax#alerts
 */
const foreign: Readonly<Record<string, string>> = {
  note: 'Ghi chú',
  tip: 'Gợi ý',
  important: 'Quan trọng',
  warning: 'Cảnh báo',
  caution: 'Chú ý',
  info: 'Thông tin thêm',
  danger: 'Cảnh báo',
  abstract: 'Tóm tắt',
  summary: 'Tóm tắt',
};

/** The meaning of a label. */
export interface CalloutLabel {
  /** The words for readers, without a colon. */
  readonly words: string;
  readonly kind: CalloutKind;
}

const folded = (words: string): string =>
  words.normalize('NFC').toLowerCase().replaceAll(/\s+/gu, ' ').trim();

const byWords = new Map(
  Object.entries(labels).map(([words, kind]) => [folded(words), { words, kind }] as const),
);

/** The label for some words, in any case; `undefined` if there is none. */
export const calloutLabel = (words: string): CalloutLabel | undefined => byWords.get(folded(words));

/** The label between `[!` and `]`. */
export const markedLabel = (words: string): CalloutLabel | undefined =>
  calloutLabel(foreign[folded(words)] ?? words);
