import { scalarText } from '../content/edit/scalar-text.ts';
import { cleanLine, shortened } from '../import/draft/clean-text.ts';
import type { PortalAddress } from './old-portal.ts';
import type { FoundAddress, SortedAddresses } from './sort-old-addresses.ts';

/**
 * Entries of `redirects.yaml` below one heading; each entry is a list of lines without
 * indentation.
 */
export interface EntryGroup {
  readonly heading: string;
  readonly entries: readonly (readonly string[])[];
}

/** The length that fits on one line of the screen. */
const longestTitle = 110;

/** A title on one line; nothing in it can be read as YAML. */
const quoted = (title: string): string =>
  `"${shortened(cleanLine(title), longestTitle).toWellFormed()}"`;

const sureEntry = ({ written, page }: FoundAddress): string[] => [
  `- from: ${scalarText(written)}`,
  `  to: ${page.to}`,
];

const guessedEntry = ({ written, title, page }: FoundAddress): string[] => [
  `## ${title === undefined ? '' : `${quoted(title)}: `}có lẽ là bài ${quoted(page.title)}`,
  `# - from: ${scalarText(written)}`,
  `#   to: ${page.to}`,
];

const missingEntry = ({ written, title }: PortalAddress): string[] => [
  ...(title === undefined ? [] : [`## ${quoted(title)}`]),
  `# - from: ${scalarText(written)}`,
  '#   to:',
];

/** The additions to `redirects.yaml`; the groups that need no editing come first. */
export const entryGroups = (
  { sure, guesses, missing }: SortedAddresses,
  source: string,
): { readonly active: EntryGroup; readonly waiting: readonly EntryGroup[] } => ({
  active: {
    heading: `# Từ ${shortened(cleanLine(source), longestTitle)}: tìm thấy trang tương ứng`,
    entries: sure.map(sureEntry),
  },
  waiting: [
    {
      heading:
        '# Đoán: xem từng cặp; đúng thì xóa "# " (dấu # và dấu cách) ở đầu hai dòng from, to',
      entries: guesses.map(guessedEntry),
    },
    {
      heading: '# Chưa rõ trang tương ứng: điền to rồi xóa "# " ở đầu hai dòng from, to',
      entries: missing.map(missingEntry),
    },
  ],
});
