import { pageKindFacts } from '../site/page-kinds.ts';
import type { ChangedPage, ChangeKind, Changes } from './compare-changes.ts';

/** A changed page in words. The title is not escaped: whoever shows it must escape it. */
export interface ReportedChange {
  /** `Bài`, `Trang chủ`, … */
  readonly kind: string;
  /** The kind of change. */
  readonly what: string;
  /** Absent if only the address identifies it. */
  readonly title?: string;
  readonly address: string;
  /** Where it is now. */
  readonly to?: string;
  /** It follows from other changes, so it is shown after them. */
  readonly isMinor: boolean;
}

/** A page of a kind that only another version of the program knows. */
const unknownKind = 'Trang khác';

const changeWords: Readonly<Record<ChangeKind, string>> = {
  added: 'mới',
  changed: 'sửa',
  moved: 'đổi chỗ',
  removed: 'bỏ',
};

const whatBecame = (change: ChangeKind, { kind, was, isSameText }: ChangedPage): string => {
  if (change === 'changed' && kind === 'withdrawn' && was === 'article') return 'gỡ';
  if (change === 'changed' && isSameText) return 'chỉ phần quanh bài';
  return changeWords[change];
};

/** Pages that editors write, or that are at the address of one. */
const isWritten = ({ kind, was }: ChangedPage): boolean =>
  [kind, was].some((each) => each !== undefined && pageKindFacts(each)?.isWritten);

/**
 * Every changed page in words: pages written by editors first, then new, edited, moved, gone; by
 * address.
 */
export const reportedChanges = ({ pages }: Changes): ReportedChange[] =>
  (['added', 'changed', 'moved', 'removed'] as const)
    .flatMap((change) =>
      pages[change].map((page) => ({
        kind: pageKindFacts(page.kind)?.reportName ?? unknownKind,
        what: whatBecame(change, page),
        ...(page.title !== undefined && { title: page.title }),
        address: page.url,
        ...(page.to !== undefined && { to: page.to }),
        isMinor: !isWritten(page) || page.isSameText === true,
      })),
    )
    .toSorted((a, b) => Number(a.isMinor) - Number(b.isMinor));

/** One sentence on how much changes. */
export const changeSentence = ({ pages, files }: Changes): string => {
  const counts = (['added', 'changed', 'moved', 'removed'] as const).map(
    (change) => `${pages[change].length} ${changeWords[change]}`,
  );
  const others = `${files.added} mới, ${files.changed} sửa, ${files.removed} bỏ`;
  return `Trang: ${counts.join(', ')}. Tệp khác: ${others}.`;
};
