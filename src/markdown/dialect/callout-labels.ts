/** How strongly a callout stands out from the text. */
export type CalloutKind = 'note' | 'warning';

/** The words that open a callout; a block quotation that opens with any others is a quotation. */
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
 * Labels of other programs and the words for them: the alerts of GitHub, and the commonest ones of Obsidian.
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

/** What a label means. */
export interface CalloutLabel {
  /** The words as a reader sees them, without a colon. */
  readonly words: string;
  readonly kind: CalloutKind;
}

const folded = (words: string): string =>
  words.normalize('NFC').toLowerCase().replaceAll(/\s+/gu, ' ').trim();

const byWords = new Map(
  Object.entries(labels).map(([words, kind]) => [folded(words), { words, kind }] as const),
);

/** The label that some words are, in any case; `undefined` where they are none. */
export const calloutLabel = (words: string): CalloutLabel | undefined => byWords.get(folded(words));

/** The label that stands between `[!` and `]`. */
export const markedLabel = (words: string): CalloutLabel | undefined =>
  calloutLabel(foreign[folded(words)] ?? words);
